import { type FrontStanding, frontStanding } from '../../sim/analysis/frontStanding.ts';
import { type MeanInterval, meanInterval } from '../../sim/analysis/interval.ts';
import type { ShownPolicy } from '../view/comparisonView.ts';

/** One policy between cost and resolution. */
export interface CostPoint extends FrontStanding {
  readonly policy: ShownPolicy;
  /** Coordination yuan a settlement. */
  readonly cost: MeanInterval;
  /** Disputes settled in time, in [0, 1]. */
  readonly rate: MeanInterval;
  /** The single worlds in which both are defined. */
  readonly worlds: readonly { readonly world: number; readonly cost: number; readonly rate: number }[];
}

/** The policies that have a mean in both. */
export function costPoints(policies: readonly ShownPolicy[]): CostPoint[] {
  // A policy of which no run has finished has no columns yet; the others are compared world by world all the same.
  const columns = policies.map(({ runs }) =>
    ['coordinationYuanPerSettled', 'disputeResolutionRate'].map(
      (key) => runs.outcomes[key] ?? new Float64Array(runs.status.length).fill(Number.NaN),
    ),
  );
  const standings = frontStanding(columns, ['lower', 'higher']);
  return policies.flatMap((policy, i) => {
    const [costs, rates] = columns[i]! as [Float64Array, Float64Array];
    const [cost, rate] = [meanInterval(costs), meanInterval(rates)];
    if (cost.n === 0 || rate.n === 0) return [];
    const worlds = Array.from(costs, (value, world) => ({ world, cost: value, rate: rates[world]! }));
    const defined = worlds.filter((one) => !Number.isNaN(one.cost) && !Number.isNaN(one.rate));
    return [{ policy, cost, rate, worlds: defined, ...standings[i]! }];
  });
}
