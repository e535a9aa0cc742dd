import { ascendingBy } from '../../engine/order.ts';
import { RandomStreams } from '../../engine/random/streams.ts';
import { checkCount } from '../estimates/checkInput.ts';
import { moments } from '../moments.ts';
import { checkResampling, type ResampleOptions } from './bootstrapMeans.ts';
import { checkPoints } from './checkPoints.ts';
import { emulatorIndices } from './emulatorIndices.ts';
import { type BasisOptions, polynomialBasis } from './polynomialBasis.ts';
import { fitPolynomial, type PolynomialFit } from './polynomialFit.ts';
import type { EmulatorResult, Estimate } from './sensitivity.ts';

export interface Emulator {
  readonly result: EmulatorResult;
  /** The response at a point of the unit cube. */
  readonly predict: (point: ArrayLike<number>) => number;
}

/**
 * Polynomial chaos of the response over the unit cube (Sudret 2008, doi:10.1016/j.ress.2007.04.002): least squares on orthonormal polynomials, degree and terms by `fitPolynomial`, which
 * chooses them by leave-one-out. First and total indices follow from the squared coefficients, less the square that noise adds to each. `levels` has the number of values of factors
 * with few (coordinates u stand for value ⌊u · levels⌋).
 *
 * `q2` is 1 − Σ (value − prediction)² / Σ (value − mean)² over `folds` parts held out in turn; degree and terms are chosen anew within the other parts each time, so that no held-out
 * value has a say in its prediction. It speaks of fits on (folds − 1) / folds of the points, a little worse than the one returned.
 * Intervals: the wild bootstrap's [lo, hi] (`emulatorIndices`) is one of the polynomial; the share 1 − q2 of the variance that it does not tell may belong to any factor or to none, so that the
 * interval is [q2 · lo, q2 · hi + 1 − q2].
 *
 * Points with a NaN value are left out. NaN throughout for fewer than 2 · folds points or a constant response; indices also where no polynomial predicts better than the mean.
 * Streams `analysis.folds` (entity = point) and `analysis.wildBootstrap`. Throws `estimateInput` for no points, lengths that differ, what `checkPoints` refuses (coordinates outside [0, 1]), maxDegree < 1 or folds < 2.
 *
 *     polynomialEmulator(points, values).result.q2 // 0.93
 */
export function polynomialEmulator(
  points: readonly ArrayLike<number>[],
  values: ArrayLike<number>,
  {
    maxDegree = 10,
    levels = [],
    folds = 5,
    level = 0.95,
    resamples = 1000,
    seed = 0,
  }: ResampleOptions & Partial<BasisOptions> & { readonly folds?: number } = {},
): Emulator {
  checkResampling('polynomialEmulator', level, resamples);
  const dimensions = checkPoints('polynomialEmulator', points, values, { levels, isUnitCube: true });
  checkCount('polynomialEmulator.maxDegree', maxDegree, 1);
  checkCount('polynomialEmulator.folds', folds, 2);
  const used = points.filter((_, at) => !Number.isNaN(values[at]!));
  const y = Float64Array.from(values).filter((value) => !Number.isNaN(value));
  const n = y.length;
  if (n < 2 * folds || y.every((value) => value === y[0])) {
    const nothing = Array.from({ length: dimensions }, () => ({ value: Number.NaN, lo: Number.NaN, hi: Number.NaN }));
    const result = { n, degree: 0, terms: 0, q2: Number.NaN, first: nothing, total: nothing };
    return { result, predict: () => Number.NaN };
  }
  const options = { maxDegree, levels };
  const fit = fitPolynomial(used, y, options);
  const q2 = heldOutQ2(used, y, options, folds, seed);
  const told = Math.min(1, Math.max(0, q2));
  const widened = ({ value, lo, hi }: Estimate) => ({
    value,
    lo: Math.min(lo, told * lo),
    hi: Math.max(hi, told * hi + 1 - told),
  });
  const { first, total } = emulatorIndices(fit, y, dimensions, { level, resamples, seed });
  return {
    result: {
      n,
      degree: fit.degree,
      terms: fit.terms.length,
      q2,
      first: first.map(widened),
      total: total.map(widened),
    },
    predict: predictorOf(fit, dimensions, options),
  };
}

function predictorOf({ terms, coefficients }: PolynomialFit, dimensions: number, options: BasisOptions) {
  const basis = polynomialBasis(dimensions, options);
  return (point: ArrayLike<number>) => {
    const value = basis.valuesAt(point);
    return terms.reduce((sum, term, t) => sum + coefficients[t]! * value(term), 0);
  };
}

function heldOutQ2(
  points: readonly ArrayLike<number>[],
  values: Float64Array,
  options: BasisOptions,
  folds: number,
  seed: number,
): number {
  const stream = new RandomStreams(seed, 0).stream('analysis.folds');
  const order = ascendingBy(points.keys(), (point) => stream.uniform(point, 0));
  let squares = 0;
  for (let fold = 0; fold < folds; fold++) {
    const train = order.filter((_, rank) => rank % folds !== fold);
    const fit = fitPolynomial(
      train.map((at) => points[at]!),
      Float64Array.from(train, (at) => values[at]!),
      options,
    );
    const predict = predictorOf(fit, points[0]!.length, options);
    for (const at of order.filter((_, rank) => rank % folds === fold)) {
      const error = values[at]! - predict(points[at]!);
      squares += error * error;
    }
  }
  return 1 - squares / (moments(values).variance * (values.length - 1));
}
