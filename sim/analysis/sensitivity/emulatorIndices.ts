import { RandomStreams } from '../../engine/random/streams.ts';
import { bootstrapEnds, type ResampleOptions } from './bootstrapMeans.ts';
import { NestedLeastSquares } from './nestedLeastSquares.ts';
import type { PolynomialFit } from './polynomialFit.ts';
import type { Estimate } from './sensitivity.ts';

/**
 * Variance shares of a polynomial in an orthonormal basis: of a factor alone (first), of all terms it is in (total), over that of all terms but the constant. Of every squared coefficient
 * its error variance is taken off, which it holds too much on average; shares of factors without influence scatter about 0. The error variances come from the residuals r, each
 * over √(1 − leverage) (HC2: MacKinnon & White 1985, doi:10.1016/0304-4076(85)90158-7), which are also what the wild bootstrap (Liu 1988, doi:10.1214/aos/1176351062) adds back with random signs.
 * NaN where nothing is left of the variance. Stream `analysis.wildBootstrap`: index = resample, one bit a point.
 */
export function emulatorIndices(
  { terms, coefficients, columns }: PolynomialFit,
  values: Float64Array,
  dimensions: number,
  { level, resamples, seed }: Required<ResampleOptions>,
): { first: Estimate[]; total: Estimate[] } {
  const n = values.length;
  const squares = new NestedLeastSquares(values);
  for (const column of columns) squares.add(column);
  const influences = squares.influences();
  const errors = squares.residuals.map((rest, i) => rest / Math.sqrt(Math.max(1e-12, 1 - squares.leverages[i]!)));
  for (const row of influences) {
    for (let i = 0; i < n; i++) row[i]! *= errors[i]!;
  }
  const excess = Float64Array.from(influences, (row) => row.reduce((sum, one) => sum + one * one, 0));

  const found = new Float64Array(2 * dimensions);
  /** `times`: how often the error variance is in a squared coefficient. */
  const shares = (of: Float64Array, times: number) => {
    found.fill(0);
    let all = 0;
    for (const [t, { factors }] of terms.entries()) {
      if (factors.length === 0) continue;
      const part = of[t]! * of[t]! - times * excess[t]!;
      all += part;
      if (factors.length === 1) found[factors[0]!]! += part;
      for (const factor of factors) found[dimensions + factor]! += part;
    }
    for (let f = 0; f < found.length; f++) found[f] = all > 0 ? found[f]! / all : Number.NaN;
    return found;
  };
  const estimated = shares(coefficients, 1).slice();

  const drawn = Array.from(found, () => new Float64Array(resamples));
  const stream = new RandomStreams(seed, 0).stream('analysis.wildBootstrap');
  const words = new Int32Array(4 * Math.ceil(n / 128));
  const signs = new Float64Array(n);
  const moved = new Float64Array(terms.length);
  for (let resample = 0; resample < resamples; resample++) {
    stream.fillWords(0, resample, words);
    for (let i = 0; i < n; i++) signs[i] = (words[i >> 5]! >> (i & 31)) & 1 ? 1 : -1;
    for (const [t, row] of influences.entries()) {
      let sum = coefficients[t]!;
      for (let i = 0; i < n; i++) sum += signs[i]! * row[i]!;
      moved[t] = sum;
    }
    for (const [f, share] of shares(moved, 2).entries()) drawn[f]![resample] = share;
  }
  const estimates = drawn.map((column, f) => ({ value: estimated[f]!, ...bootstrapEnds(column, n, level) }));
  return { first: estimates.slice(0, dimensions), total: estimates.slice(dimensions) };
}
