import { beginnings } from '../../sim/analysis/attribution/coalitions.ts';
import type { AttributionPlan } from './attributionPlan.ts';

/** Whether the first `points` hybrids of a plan say anything: where all sets are planned all of them, of drawn orders the ends and a whole pair. */
export function isExplainable({ coalitions }: Pick<AttributionPlan, 'coalitions'>, points: number): boolean {
  const { masks, orders, players } = coalitions;
  if (orders === undefined) return points === masks.length;
  const pair = orders.slice(0, 2).flatMap(beginnings);
  const needed = Math.max(...pair.map((mask) => masks.indexOf(mask) + 1), Math.min(2 + 2 * players, masks.length));
  return points >= needed;
}
