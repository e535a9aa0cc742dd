import { FaultError } from '../engine/fault.ts';
import type { ReplicateRunner } from './replicateRunner.ts';
import type { RunRequest } from './run.ts';
import type { SweepSpec } from './sweep.ts';

export interface SweepEstimate {
  /** Points × policies × worlds, refused ones included. */
  readonly runs: number;
  /** Of one run while all workers are busy, on one of them; NaN where no measured run was ok. */
  readonly secondsPerRun: number;
  /** Of all runs on all workers. */
  readonly seconds: number;
  /** Runs that count. */
  readonly measured: number;
  readonly workers: number;
}

/** Runs get faster while a worker compiles what it runs: after so many seconds, or so many rounds, they are as fast as they will be. */
const warmSeconds = 4;
const mostRounds = 8;

/** Points looked at for one that can be had, a run wanted. */
const mostLooks = 20;

/**
 * How long a sweep takes, from runs of its own measured on its own workers: rounds of one run a worker, at points spread over the design and the
 * policies in turn, until the workers are warm; the later half of the rounds counts. What is measured depends on the machine and the moment; no result
 * does. The pool stays usable. `now` in milliseconds.
 *
 *     (await estimateSweep(plan.sweep, pool, () => performance.now())).seconds // 412.7
 */
export async function estimateSweep(
  spec: SweepSpec,
  runner: ReplicateRunner,
  now: () => number,
): Promise<SweepEstimate> {
  const workers = runner.size;
  const requests = pilotRequests(spec, mostRounds * workers);
  const started = now();
  const rounds: number[][] = [];
  while (rounds.length < mostRounds && now() - started < 1000 * warmSeconds) {
    const round = requests.slice(rounds.length * workers, (rounds.length + 1) * workers);
    if (round.length === 0) break;
    rounds.push(await secondsOf(round, runner, now));
  }
  const spans = rounds.slice(Math.floor(rounds.length / 2)).flat();
  const secondsPerRun = spans.length === 0 ? Number.NaN : spans.reduce((sum, one) => sum + one, 0) / spans.length;
  const runs = spec.points * spec.policies.length * spec.replicates;
  return {
    runs,
    secondsPerRun,
    // Fewer runs than workers leave some of them idle.
    seconds: (secondsPerRun * runs) / Math.min(workers, runs),
    measured: spans.length,
    workers,
  };
}

/** Seconds of each run that is ok, all begun at once. */
async function secondsOf(
  requests: readonly RunRequest[],
  runner: ReplicateRunner,
  now: () => number,
): Promise<number[]> {
  const began = now();
  const spans = await Promise.all(
    requests.map(async (request) => {
      const { status } = await runner.run(request);
      return status === 'ok' ? (now() - began) / 1000 : Number.NaN;
    }),
  );
  return spans.filter((seconds) => !Number.isNaN(seconds));
}

/** Up to `n` requests of the sweep's own, at points spread evenly over it; those that are refused are passed over. */
function pilotRequests(spec: SweepSpec, n: number): RunRequest[] {
  const { model, seed, policies, points, replicates } = spec;
  const requests: RunRequest[] = [];
  for (let look = 0; look < n * mostLooks && requests.length < n; look++) {
    // The golden section spreads any number of looks.
    const point = Math.floor(((look * 0.6180339887498949) % 1) * points);
    const policy = look % policies.length;
    try {
      const parameters = spec.parametersOf(point, policy);
      const replicate = look % replicates;
      requests.push({ model, parameters, seed, replicate, policy: policies[policy]!, log: 'none' });
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
    }
  }
  return requests;
}
