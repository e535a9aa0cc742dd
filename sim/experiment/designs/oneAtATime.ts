import { checkDesignSize, checkDesignTotal } from './designSize.ts';

/**
 * The point where no factor is set, then each factor alone at its lowest and at its highest: 2k + 1 points. A coordinate NaN leaves the factor at its own
 * value; the others are 0 or 1. No draws. Throws `designSize` unless `dimensions` is an integer ≥ 1; `designTooLarge`.
 *
 *     oneAtATime(1) // [NaN], [0], [1]
 */
export function oneAtATime(dimensions: number): Float64Array[] {
  checkDesignSize('oneAtATime.dimensions', dimensions);
  checkDesignTotal('oneAtATime.dimensions', 2 * dimensions + 1, dimensions);
  const points = Array.from({ length: 2 * dimensions + 1 }, () => new Float64Array(dimensions).fill(Number.NaN));
  for (let d = 0; d < dimensions; d++) {
    points[2 * d + 1]![d] = 0;
    points[2 * d + 2]![d] = 1;
  }
  return points;
}
