import { ascendingBy } from '../../../sim/engine/order.ts';
import type { Counts } from './counts.ts';

/**
 * Share of cases settled in the third of the residents whose communities are highest in `condition`, less that in the lowest third; a community that a third's
 * border runs through belongs to the middle. NaN where a third had no case.
 */
export function gapBetweenThirds(condition: Float64Array, counts: Counts, residents: Float64Array): number {
  const order = ascendingBy(condition.keys(), (c) => condition[c]!);
  const third = residents.reduce((sum, n) => sum + n, 0) / 3;
  return shareSettled(order.toReversed(), third, counts, residents) - shareSettled(order, third, counts, residents);
}

function shareSettled(order: readonly number[], people: number, counts: Counts, residents: Float64Array): number {
  let [left, cases, settled] = [people, 0, 0];
  for (const [rank, c] of order.entries()) {
    left -= residents[c]!;
    if (left < 0 && rank > 0) break;
    cases += counts.communityCases[c]!;
    settled += counts.communitySettled[c]!;
  }
  return settled / cases;
}
