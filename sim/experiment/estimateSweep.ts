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
  /** Runs that were measured. */
  readonly measured: number;
  readonly workers: number;
}

/** A first round of fewer seconds is mostly compilation: another one follows. */
const warmSeconds = 2;

/** Points looked at for one that can be had, a run wanted. */
const mostLooks = 20;

/**
 * How long a sweep takes, from runs of its own measured on its own workers: one a worker, at points spread over the design and the policies in turn,
 * and where they took no longer than a worker takes to warm up, the same number again. The pool stays usable. `now` in milliseconds.
 *
 *     (await estimateSweep(plan.sweep, pool, () => performance.now())).seconds // 412.7
 */
export async function estimateSweep(
  spec: SweepSpec,
  runner: ReplicateRunner,
  now: () => number,
): Promise<SweepEstimate> {
  const workers = runner.size;
  const requests = pilotRequests(spec, 2 * workers);
  const secondsOf = async (some: readonly RunRequest[]) => {
    const began = now();
    const spans = await Promise.all(
      some.map(async (request) => {
        const { status } = await runner.run(request);
        return status === 'ok' ? (now() - began) / 1000 : Number.NaN;
      }),
    );
    return spans.filter((seconds) => !Number.isNaN(seconds));
  };
  let spans = await secondsOf(requests.slice(0, workers));
  if (spans.length > 0 && Math.max(...spans) < warmSeconds && requests.length > workers) {
    const second = await secondsOf(requests.slice(workers));
    if (second.length > 0) spans = second;
  }
  const secondsPerRun = spans.length === 0 ? Number.NaN : spans.reduce((sum, one) => sum + one, 0) / spans.length;
  const runs = spec.points * spec.policies.length * spec.replicates;
  // Fewer runs than workers leave some of them idle.
  return {
    runs,
    secondsPerRun,
    seconds: (secondsPerRun * runs) / Math.min(workers, runs),
    measured: spans.length,
    workers,
  };
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
