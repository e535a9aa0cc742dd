import { exp, ln } from '../../engine/arithmetic.ts';
import { choleskyFactor, inverseOf } from './choleskyFactor.ts';
import { matern, maternSlope } from './matern.ts';

/** Points with what a likelihood needs of them. */
export interface ProcessData {
  readonly n: number;
  readonly factors: number;
  /** By pair i < j (place i + j (j − 1) / 2), then factor: squared differences. */
  readonly squares: Float64Array;
  readonly values: Float64Array;
}

export function processData(points: readonly ArrayLike<number>[], values: Float64Array): ProcessData {
  const [n, factors] = [points.length, points[0]!.length];
  const squares = new Float64Array(((n * (n - 1)) / 2) * factors);
  let to = 0;
  for (let j = 1; j < n; j++) {
    for (let i = 0; i < j; i++) {
      for (let d = 0; d < factors; d++) {
        const gap = points[i]![d]! - points[j]![d]!;
        squares[to++] = gap * gap;
      }
    }
  }
  return { n, factors, squares, values };
}

/** A process of given lengths and noise, fitted to its data. */
export interface ProcessFit {
  /** Inverse of the correlation matrix, noise included. */
  readonly inverse: Float64Array;
  /** Its rows' sums, and their sum. */
  readonly sums: Float64Array;
  readonly total: number;
  readonly mean: number;
  readonly variance: number;
  /** Inverse times values less mean. */
  readonly pulls: Float64Array;
  /** Logarithm of the likelihood with the best mean and variance, up to a constant. */
  readonly logLikelihood: number;
  /** Its derivatives by the logarithms of the lengths, then of the noise ratio. */
  readonly gradient: Float64Array;
}

/**
 * Likelihood of a Gaussian process with an unknown constant mean and Matérn's correlation with a length a factor (Rasmussen & Williams 2006, §2.3, §5.4.1). `logs`: logarithms of the lengths, then of the ratio of the noise's variance to the
 * process's. Undefined where the matrix is singular to rounding.
 */
export function processFit(
  { n, factors, squares, values }: ProcessData,
  logs: ArrayLike<number>,
): ProcessFit | undefined {
  const scales = Float64Array.from({ length: factors }, (_, d) => exp(-2 * logs[d]!));
  const noise = exp(logs[factors]!);
  const matrix = new Float64Array(n * n);
  const distances = new Float64Array((n * (n - 1)) / 2);
  let pair = 0;
  for (let j = 0; j < n; j++) {
    matrix[j * n + j] = 1 + noise;
    for (let i = 0; i < j; i++, pair++) {
      let squared = 0;
      for (let d = 0; d < factors; d++) squared += squares[pair * factors + d]! * scales[d]!;
      distances[pair] = squared;
      const value = matern(squared);
      matrix[j * n + i] = value;
      matrix[i * n + j] = value;
    }
  }
  const lower = choleskyFactor(matrix, n);
  if (lower === undefined) return undefined;
  const inverse = inverseOf(lower, n);
  const sums = new Float64Array(n);
  let [total, weighted] = [0, 0];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) sums[i]! += inverse[i * n + j]!;
    total += sums[i]!;
    weighted += sums[i]! * values[i]!;
  }
  const mean = weighted / total;
  const pulls = new Float64Array(n);
  let [squaresSum, logDeterminant] = [0, 0];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) pulls[i]! += inverse[i * n + j]! * (values[j]! - mean);
    squaresSum += pulls[i]! * (values[i]! - mean);
    logDeterminant += 2 * ln(lower[i * n + i]!);
  }
  const variance = squaresSum / n;
  const gradient = new Float64Array(factors + 1);
  pair = 0;
  for (let j = 0; j < n; j++) {
    gradient[factors]! += 0.5 * noise * ((pulls[j]! * pulls[j]!) / variance - inverse[j * n + j]!);
    for (let i = 0; i < j; i++, pair++) {
      // Both halves of the symmetric matrix.
      const pull = ((pulls[i]! * pulls[j]!) / variance - inverse[j * n + i]!) * maternSlope(distances[pair]!);
      for (let d = 0; d < factors; d++) gradient[d]! += pull * squares[pair * factors + d]! * scales[d]!;
    }
  }
  const logLikelihood = -0.5 * (n * ln(variance) + logDeterminant);
  return { inverse, sums, total, mean, variance, pulls, logLikelihood, gradient };
}
