import { effectiveSize } from '../decision/effectiveSize.ts';
import type { CalibrationGeneration, ToldPoint } from './calibration.ts';
import { tightestTolerance } from './tightestTolerance.ts';

/** Points near enough to the targets. */
export type NearPoints = Pick<CalibrationGeneration, 'tolerance' | 'near' | 'effective'>;

/**
 * The points of all finished generations that are near at the tightest tolerance at which they tell as much as `focus` points, never one above `before`. A point weighs the prior over the mixture of all distributions that
 * points were drawn from (Owen & Zhou 2000, doi:10.1080/01621459.2000.10473909; adaptive as in Cornuet, Marin, Mira & Robert 2012, doi:10.1111/j.1467-9469.2011.00756.x).
 */
export function nearPoints(
  told: readonly ToldPoint[],
  distances: Float64Array,
  focus: number,
  before: number,
): NearPoints {
  const weights = Float64Array.from(told, ({ drawn }) => 1 / drawn);
  const tightest = tightestTolerance(weights, distances, focus);
  if (tightest === null) return { tolerance: null, near: { ids: [], weights: [] }, effective: 0 };
  const tolerance = Math.min(before, tightest);
  const ids = Array.from(told.keys()).filter((id) => distances[id]! <= tolerance);
  const sum = ids.reduce((all, id) => all + weights[id]!, 0);
  const own = ids.map((id) => weights[id]! / sum);
  return { tolerance, near: { ids, weights: own }, effective: effectiveSize(own) };
}
