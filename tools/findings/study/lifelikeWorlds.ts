import { judgeTarget } from '../../../scenarios/judgeTarget.ts';
import { worldMeans } from '../../../sim/analysis/decision/drawnWorlds.ts';
import { calibrationTargets, loadOutcome } from '../results/keptOutcomes.ts';
import { ownPolicy } from './comparisons.ts';
import type { Sample } from './sample.ts';

/** Share of desks without a steady state from which a policy counts as overloaded in a world, as in comparisons. */
export const manyStations = 0.05;

/** What the place had: the policy before its reform, or the reference where that was not run. */
function todayOf({ facts }: Sample): string {
  const before = ownPolicy(facts.case, 'before');
  return facts.policies.includes(before) ? before : facts.reference;
}

/** Worlds in which what the place had meets every target for calibration. */
export function lifelikeWorlds(sample: Sample): boolean[] {
  const met = calibrationTargets.map((target) =>
    Array.from(todayIn(sample, target.outcome), (mean) => judgeTarget(target, { mean, lo: mean, hi: mean }) === 'hit'),
  );
  return sample.points.map((_, world) => met.every((one) => one[world]!));
}

/** Worlds in which few desks are overloaded under what the place had. */
export const unloadedWorlds = (sample: Sample): boolean[] =>
  Array.from(todayIn(sample, loadOutcome), (mean) => mean < manyStations);

const todayIn = (sample: Sample, outcome: string): Float64Array =>
  worldMeans(sample.columns(outcome)[todayOf(sample)]!, sample.replicates);
