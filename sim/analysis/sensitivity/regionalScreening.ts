import { checkInput } from '../estimates/checkInput.ts';
import { kolmogorovSmirnov, kolmogorovSmirnovBound } from '../kolmogorovSmirnov.ts';
import { outerThirds } from '../outerThirds.ts';
import { checkPoints } from './checkPoints.ts';
import type { RegionalResult } from './sensitivity.ts';

/**
 * Which factors differ between the points whose response `reached` what is asked for and the others (Hornberger & Spear 1981): by factor the Kolmogorov–Smirnov distance of the two samples of its
 * coordinate, `sign` 1 where the points that reached it have the higher mean, and the shares that reached it in the outer thirds. `bound`: what the largest distance of factors that have no say stays
 * below, at least 95 times of 100 (Bonferroni over the factors); above 1 no distance can be told from chance. Points with a NaN response are left out. Distances are NaN where one sample is empty.
 * Throws `estimateInput` for no points, lengths that differ and what `checkPoints` refuses (NaN coordinates).
 *
 *     regionalScreening([[0.1], [0.2], [0.8], [0.9]], [1, 2, 3, 4], (value) => value > 2).factors[0].distance // 1
 */
export function regionalScreening(
  points: readonly ArrayLike<number>[],
  values: ArrayLike<number>,
  reached: (value: number) => boolean,
): RegionalResult {
  const dimensions = checkPoints('regionalScreening', points, values);
  checkInput(typeof reached === 'function', 'regionalScreening.reached', reached, '(value) => boolean');
  const trials = Array.from(points.keys())
    .filter((at) => !Number.isNaN(values[at]!))
    .map((at) => ({ point: points[at]!, won: reached(values[at]!) }));
  const won = trials.filter((trial) => trial.won).length;
  return {
    reached: won,
    missed: trials.length - won,
    factors: Array.from({ length: dimensions }, (_, d) => {
      const coordinates = (wanted: boolean) => trials.filter((one) => one.won === wanted).map(({ point }) => point[d]!);
      return {
        ...kolmogorovSmirnov(coordinates(true), coordinates(false)),
        ...outerThirds(trials.map(({ point, won }) => ({ value: point[d]!, won }))),
      };
    }),
    bound: kolmogorovSmirnovBound(won, trials.length - won, 0.05 / dimensions),
  };
}
