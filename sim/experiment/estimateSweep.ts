import { FaultError } from '../engine/fault.ts';
import type { ReplicateRunner } from './replicateRunner.ts';
import type { SweepSpec } from './sweep.ts';

export interface SweepEstimate {
  /** Points × policies × worlds; refused ones take no time and are counted all the same. */
  readonly runs: number;
  /** Of one run on one worker, measured; NaN where no tried point could be run. */
  readonly secondsPerRun: number;
  readonly workers: number;
  /** Of the whole sweep with all workers. */
  readonly seconds: number;
}

/** Points tried, spread over the design. */
const pilots = 3;

/**
 * What a sweep will take: measures world 0 of each policy at a few points of it, one run at a time, after one that is not counted, since a worker is slow at first. Costs
 * so many runs and one. What is measured depends on the machine and the moment; no result does.
 */
export async function estimateSweep(
  spec: Pick<SweepSpec, 'model' | 'seed' | 'policies' | 'points' | 'replicates' | 'parametersOf'>,
  runner: ReplicateRunner,
  now: () => number,
): Promise<SweepEstimate> {
  const { model, seed, policies, points, replicates } = spec;
  const runs = points * policies.length * replicates;
  const tried = new Set(Array.from({ length: pilots }, (_, i) => Math.floor(((i + 0.5) * points) / pilots)));
  const seconds: number[] = [];
  let isWarm = false;
  for (const point of tried) {
    for (const [place, policy] of policies.entries()) {
      const parameters = parametersAt(spec, point, place);
      if (parameters === undefined) continue;
      const request = { model, parameters, seed, replicate: 0, log: 'none', policy } as const;
      if (!isWarm) await runner.run(request);
      isWarm = true;
      const started = now();
      const { status } = await runner.run(request);
      if (status === 'ok') seconds.push((now() - started) / 1000);
    }
  }
  const secondsPerRun = seconds.reduce((sum, one) => sum + one, 0) / seconds.length;
  return { runs, secondsPerRun, workers: runner.size, seconds: (runs * secondsPerRun) / runner.size };
}

function parametersAt({ parametersOf }: Pick<SweepSpec, 'parametersOf'>, point: number, policy: number): unknown {
  try {
    return parametersOf(point, policy);
  } catch (error) {
    if (error instanceof FaultError) return undefined;
    throw error;
  }
}
