import type { Nation } from '../../../scenarios/nation/nationTask.ts';
import { estimateSweep, type SweepEstimate } from '../../../sim/experiment/estimateSweep.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';

/** Counties that are measured: so many, from this share of the sample down, where a run is short and yet not all compilation. */
const measured = { counties: 6, from: 0.6 };

/**
 * How long a run of the nation takes, from a few of its middling counties: a run takes as long as it has residents, so that the largest, which come first, say little of the mean. `now` in
 * milliseconds.
 */
export async function estimateNation(
  { sample, task }: Pick<Nation, 'sample' | 'task'>,
  runner: ReplicateRunner,
  now: () => number,
): Promise<SweepEstimate> {
  const { sweep } = task;
  const first = Math.floor(measured.from * sample.counties.length);
  const few = sample.counties.slice(first, first + measured.counties);
  const part = {
    ...sweep,
    points: few.length,
    parametersOf: (point: number, policy: number) => sweep.parametersOf(first + point, policy),
  };
  const estimate = await estimateSweep(part, runner, now);
  const residents = (counties: Nation['sample']['counties']) =>
    counties.reduce((sum, { unit }) => sum + unit.residents, 0) / counties.length;
  const secondsPerRun = (estimate.secondsPerRun * residents(sample.counties)) / residents(few);
  const runs = sweep.points * sweep.policies.length * sweep.replicates;
  const workers = Math.min(estimate.workers, runs);
  return { ...estimate, runs, secondsPerRun, seconds: (secondsPerRun * runs * estimate.shareHad) / workers };
}
