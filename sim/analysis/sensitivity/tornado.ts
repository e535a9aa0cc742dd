import { checkInput } from '../estimates/checkInput.ts';
import { meanInterval } from '../interval.ts';
import type { Estimate, Response, TornadoResult } from './sensitivity.ts';

/**
 * One factor at a time: the response at the scenario's own values (`base`), at each factor's lowest and highest value, and `swing`, highest less lowest in the same worlds. Student intervals of
 * confidence `level` over the worlds; NaN ends with one world. `points`: first the one with all coordinates NaN, then of each factor that at 0 and that at 1, the others NaN.
 * Throws `estimateInput` for other points or fewer responses than points.
 */
export function tornado(
  points: readonly ArrayLike<number>[],
  response: Response,
  { level = 0.95 }: { readonly level?: number } = {},
): TornadoResult {
  const dimensions = points[0]?.length ?? 0;
  checkInput(dimensions >= 1, 'tornado.points', points.length, 'points of at least one factor');
  const has = response.values.length;
  checkInput(has >= points.length, 'tornado.response', has, `as many as points: ${points.length}`);
  const placeOf = (factor: number | undefined, end: number) => {
    const place = points.findIndex((point) =>
      Array.from(point).every((u, d) => (d === factor ? u === end : Number.isNaN(u))),
    );
    checkInput(
      place !== -1,
      'tornado.points',
      factor ?? 'base',
      'a point with this factor alone at 0 and at 1, and one with none',
    );
    return place;
  };
  const estimate = (of: (world: Float64Array) => number): Estimate => {
    const byWorld = response.worlds.map(of);
    // A mean over other worlds than at the other points would not be comparable.
    if (byWorld.some(Number.isNaN)) return { value: Number.NaN, lo: Number.NaN, hi: Number.NaN };
    const { mean, lo, hi } = meanInterval(byWorld, level);
    return { value: mean, lo, hi };
  };
  const base = placeOf(undefined, 0);
  return {
    base: estimate((world) => world[base]!),
    factors: Array.from({ length: dimensions }, (_, factor) => {
      const [low, high] = [placeOf(factor, 0), placeOf(factor, 1)];
      return {
        low: estimate((world) => world[low]!),
        high: estimate((world) => world[high]!),
        swing: estimate((world) => world[high]! - world[low]!),
      };
    }),
  };
}
