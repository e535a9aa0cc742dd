import { ascendingNumbers } from '../../sim/engine/order.ts';
import type { DrawnOutcomes } from './drawnOutcomes.ts';
import type { RobustObjective } from './robustObjectives.ts';

/** What an outcome shall reach, one bound or both. */
export interface RobustTarget {
  readonly outcome: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** `reference`: nobody set it; it is what the reference reaches in the median drawn world. */
  readonly from: 'asked' | 'reference';
}

/** The targets asked for; else of each objective what the reference reaches in the median of the worlds in which it is defined there, none where it is in none. */
export function targetsOf(
  asked: readonly Omit<RobustTarget, 'from'>[] | undefined,
  objectives: readonly RobustObjective[],
  { reference, columnsOf, worldMeans }: DrawnOutcomes,
): RobustTarget[] {
  if (asked !== undefined) return asked.map((target) => ({ ...target, from: 'asked' }));
  return objectives.flatMap(({ outcome, better }): RobustTarget[] => {
    const middle = median(worldMeans(columnsOf(outcome)[reference]!));
    if (Number.isNaN(middle)) return [];
    return [{ outcome, ...(better === 'higher' ? { atLeast: middle } : { atMost: middle }), from: 'reference' }];
  });
}

/** The middle one of the defined values, the mean of two; NaN of none. */
function median(values: Float64Array): number {
  const known = ascendingNumbers(values.filter((value) => !Number.isNaN(value)));
  const half = (known.length - 1) / 2;
  return ((known[Math.floor(half)] ?? Number.NaN) + (known[Math.ceil(half)] ?? Number.NaN)) / 2;
}
