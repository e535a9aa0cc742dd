import { exp } from '../../engine/arithmetic.ts';
import { checkInput } from '../estimates/checkInput.ts';
import { moments } from '../moments.ts';
import { checkPoints } from '../sensitivity/checkPoints.ts';
import { levelAt } from '../sensitivity/levelAt.ts';
import { fitLengths, lengthsOf } from './fitLengths.ts';
import { type ProcessFit, processData, processFit } from './processLikelihood.ts';
import { leftOut, predictedAt } from './processPrediction.ts';

/** More points make lengths hardly better known, and cost the cube of their number: of more, evenly spaced ones are used. */
const mostForLengths = 150;
const mostPoints = 500;
const leastPoints = 10;

export interface GaussianProcessResult {
  /** Points used. */
  readonly n: number;
  /** By factor: over which part of its range the response changes. 10 and more: hardly at all. */
  readonly lengths: readonly number[];
  /** Standard deviation of what a point's value has beside the response: the luck of its runs. */
  readonly noise: number;
  /** 1 − squared error of every value predicted from the others alone / their variance. */
  readonly q2: number;
  /** Share of the values that lie within 1.96 of their own predicted standard deviations; 0.95 where these are right. */
  readonly coverage: number;
  /** Factor on all predicted variances, 1 or more: the mean square of those errors in standard deviations. */
  readonly inflation: number;
}

export interface Prediction {
  /** Of the response without luck. */
  readonly mean: number;
  /** What is not known of it. */
  readonly sd: number;
}

export interface GaussianProcess {
  readonly result: GaussianProcessResult;
  readonly predict: (point: ArrayLike<number>) => Prediction;
}

/**
 * A response over the unit cube by a Gaussian process: constant mean, Matérn's correlation with ν = 5/2 and a length of its own for every factor, noise alike at all points (Sacks et al. 1989, doi:10.1214/ss/1177012413; Rasmussen & Williams 2006).
 * Lengths and noise are the most likely ones (`fitLengths`); values left out one at a time (Dubrule 1983, doi:10.1007/BF01033030) say how well it predicts, and where they scatter more than predicted all variances are made larger. `levels` has
 * the number of values of factors with few, as in `polynomialEmulator`. Points with a NaN value are left out. NaN throughout for fewer than 10 points or a constant response. Deterministic, no draws. Throws `estimateInput`.
 *
 *     gaussianProcess(points, values).predict([0.5, 0.5]) // { mean: 1.02, sd: 0.03 }
 */
export function gaussianProcess(
  points: readonly ArrayLike<number>[],
  values: ArrayLike<number>,
  { levels = [] }: { readonly levels?: readonly (number | undefined)[] } = {},
): GaussianProcess {
  const factors = checkPoints('gaussianProcess', points, values, { levels, isUnitCube: true });
  checkInput(Array.isArray(levels), 'gaussianProcess.levels', levels, 'a list');
  const placed = (point: ArrayLike<number>) =>
    Float64Array.from({ length: factors }, (_, d) => {
      const few = levels[d];
      return few === undefined ? point[d]! : (levelAt(point[d]!, few) + 0.5) / few;
    });
  const defined = Array.from(points.keys()).filter((at) => !Number.isNaN(values[at]!));
  const used = spaced(defined, mostPoints);
  const all = used.map((at) => values[at]!);
  const { mean, variance } = moments(all);
  if (used.length < leastPoints || !(variance > 0)) return nothing(used.length, factors);
  // On a scale of its own, so that limits of noise mean the same for every response.
  const sd = Math.sqrt(variance);
  const scaled = Float64Array.from(all, (value) => (value - mean) / sd);
  const places = used.map((at) => placed(points[at]!));
  const some = spaced(Array.from(places.keys()), mostForLengths);
  const logs = fitLengths(
    processData(
      some.map((i) => places[i]!),
      Float64Array.from(some, (i) => scaled[i]!),
    ),
  );
  const fit = processFit(processData(places, scaled), logs);
  if (fit === undefined) return nothing(used.length, factors);
  const { q2, coverage, inflation } = checked(fit, scaled.length);
  const spread = sd * Math.sqrt(inflation);
  const scales = lengthsOf(logs).map((length) => 1 / (length * length));
  return {
    result: {
      n: used.length,
      lengths: lengthsOf(logs),
      noise: spread * Math.sqrt(fit.variance * exp(logs[factors]!)),
      q2,
      coverage,
      inflation,
    },
    predict(point) {
      checkInput(point?.length === factors, 'predict.point.length', point?.length, `${factors}`);
      const found = predictedAt(fit, places, scales, placed(point));
      return { mean: mean + sd * found.mean, sd: spread * Math.sqrt(found.variance) };
    },
  };
}

/** Evenly spaced ones of a list, `most` at most. */
const spaced = (list: readonly number[], most: number): number[] =>
  list.length <= most
    ? [...list]
    : Array.from({ length: most }, (_, i) => list[Math.floor(((i + 0.5) * list.length) / most)]!);

function nothing(n: number, factors: number): GaussianProcess {
  const lengths = Array.from({ length: factors }, () => Number.NaN);
  const result = { n, lengths, noise: Number.NaN, q2: Number.NaN, coverage: Number.NaN, inflation: Number.NaN };
  return { result, predict: () => ({ mean: Number.NaN, sd: Number.NaN }) };
}

/** How far values left out are from what the others say of them. */
function checked(fit: ProcessFit, n: number): Pick<GaussianProcessResult, 'q2' | 'coverage' | 'inflation'> {
  let [errors, ratios, within] = [0, 0, 0];
  for (const { error, variance } of leftOut(fit, n)) {
    const ratio = (error * error) / variance;
    errors += error * error;
    ratios += ratio;
    if (ratio <= 1.96 * 1.96) within += 1;
  }
  return { q2: 1 - errors / (n - 1), coverage: within / n, inflation: Math.max(1, ratios / n) };
}
