import type { SensitivityDocument } from '../../../report/sensitivity/sensitivityDocument.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import type { DesignSpec } from '../../../sim/experiment/designs/design.ts';
import { designPoints, designWithin } from '../../../sim/experiment/designs/makeDesign.ts';
import type { SweepEstimate } from '../../../sim/experiment/estimateSweep.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import type { SweepSpec } from '../../../sim/experiment/sweep.ts';
import { clockText } from '../../clockText.ts';
import { affordableDesign } from '../affordableDesign.ts';
import type { SensitivityOptions } from './sensitivityOptions.ts';

/** Screening needs no more than so many: beyond, time is better spent on indices. */
const mostTrajectories = 40;
const fewestTrajectories = 2;
const levels = 4;

/** How fast points are run here; NaN seconds where no tried point could be run. */
export interface Pace {
  /** Of one run on one of the workers. */
  readonly secondsPerRun: number;
  /** Of a point with all its runs, on all workers; a run that is refused takes none. */
  readonly secondsPerPoint: number;
  readonly runsPerPoint: number;
  readonly workers: number;
}

/** The pace that runs of the sweep had before it. */
export function paceOf({ policies, replicates }: SweepSpec, { secondsPerRun, shareHad, workers }: SweepEstimate): Pace {
  const runsPerPoint = policies.length * replicates;
  return { secondsPerRun, secondsPerPoint: (secondsPerRun * shareHad * runsPerPoint) / workers, runsPerPoint, workers };
}

/** The pace that a stage had; the pace before where nothing of it was run. */
export const paceMeasured = (before: Pace, seconds: number, { points, runs }: SensitivityDocument): Pace =>
  runs.ok > 0 ? { ...before, secondsPerPoint: seconds / points } : before;

/** Points that a time is enough for. */
const pointsWithin = (seconds: number, { secondsPerPoint }: Pace): number => Math.floor(seconds / secondsPerPoint);

/** Seconds that points take. */
export const secondsOf = (points: number, { secondsPerPoint }: Pace): number => points * secondsPerPoint;

/** The design of the second stage with so many (base) points. */
export const secondDesign = ({ method }: Pick<SensitivityOptions, 'method'>, points: number): DesignSpec =>
  method === 'direct' ? { kind: 'saltelli', points, secondOrder: true } : { kind: 'latinHypercube', points };

const screening = (trajectories: number): DesignSpec => ({ kind: 'morris', trajectories, levels });

/** What screening is tried with: its own design, or the smallest where a budget decides. */
export const trialDesign = ({ budget, trajectories }: SensitivityOptions): DesignSpec =>
  screening(budget === undefined ? trajectories : fewestTrajectories);

/** The design of the first stage. Half of a budget is for screening. Throws `budgetTooSmall` where that is not enough for any. */
export function firstDesign(options: SensitivityOptions, factors: readonly Factor[], pace: Pace): DesignSpec {
  const { budget } = options;
  if (budget === undefined) return trialDesign(options);
  const most = designPoints(screening(mostTrajectories), factors);
  const found = designWithin(screening(mostTrajectories), factors, Math.min(pointsWithin(budget / 2, pace), most));
  if (found !== undefined) return found;
  const least = 2 * secondsOf(designPoints(screening(fewestTrajectories), factors), pace);
  throw new FaultError({
    code: 'budgetTooSmall',
    path: '--budget',
    value: clockText(budget),
    expected: clockText(Math.ceil(least)),
  });
}

/** The design of the second stage; of a budget, what is left of it decides. Undefined where that is enough for none. */
export function secondDesignWithin(
  options: SensitivityOptions,
  factors: readonly Factor[],
  pace: Pace,
  secondsLeft: number,
): DesignSpec | undefined {
  const spec = secondDesign(options, options.points);
  return options.budget === undefined ? spec : affordableDesign(spec, factors, secondsLeft, pace);
}
