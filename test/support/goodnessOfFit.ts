import { createCipheriv } from 'node:crypto';
import gammainc from '@stdlib/math-base-special-gammainc';
import { normalCdf } from '../../sim/engine/arithmetic.ts';

/** Two-sided p-value of a standard normal statistic. */
export function normalPValue(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}

/** Pearson's chi-square p-value of `counts` against `probabilities` (both of one length; the latter sum to 1). */
export function chiSquarePValue(counts: readonly number[], probabilities: readonly number[]): number {
  const n = counts.reduce((sum, count) => sum + count, 0);
  let statistic = 0;
  for (let j = 0; j < counts.length; j++) {
    const expected = n * probabilities[j]!;
    statistic += (counts[j]! - expected) ** 2 / expected;
  }
  return gammainc(statistic / 2, (counts.length - 1) / 2, true, true);
}

/**
 * Kolmogorov-Smirnov p-value of `values` against the uniform distribution on [0, 1], with Stephens' correction for n;
 * good to 0.01 from n = 100 on. Does not change `values`.
 */
export function kolmogorovPValue(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  let distance = 0;
  for (let i = 0; i < n; i++) distance = Math.max(distance, (i + 1) / n - sorted[i]!, sorted[i]! - i / n);
  const lambda = (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n)) * distance;
  // The series alternates without settling for the smallest distances, whose p-value is 1.
  if (lambda < 0.2) return 1;
  let p = 0;
  for (let j = 1; j <= 100; j++) p += (j % 2 === 1 ? 2 : -2) * Math.exp(-2 * j * j * lambda * lambda);
  return Math.min(1, Math.max(0, p));
}

/** p-value of the correlation of two columns of uniforms, from their known moments (mean 1/2, variance 1/12). */
export function correlationPValue(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i]! - 0.5) * (y[i]! - 0.5);
  return normalPValue((sum * 12) / Math.sqrt(x.length));
}

/** Serial test: chi-square p-value of the pairs (x, y) over `cells` x `cells` equal squares. */
export function serialPValue(x: ArrayLike<number>, y: ArrayLike<number>, cells: number): number {
  const counts = new Array<number>(cells * cells).fill(0);
  for (let i = 0; i < x.length; i++) counts[Math.floor(x[i]! * cells) * cells + Math.floor(y[i]! * cells)]!++;
  return chiSquarePValue(counts, new Array<number>(cells * cells).fill(1 / (cells * cells)));
}

/**
 * Smallest and largest number of rejections among `n` tests of level `alpha` that a calibrated test gives, leaving
 * probability at most `miss` beyond each end (exact binomial).
 */
export function rejectionBounds(n: number, alpha: number, miss = 1e-4): { lo: number; hi: number } {
  let term = (1 - alpha) ** n;
  let cumulative = term;
  let lo = 0;
  let hi = n;
  for (let k = 0; k < n; k++) {
    if (cumulative <= miss) lo = k + 1;
    if (cumulative >= 1 - miss) {
      hi = k;
      break;
    }
    term *= ((n - k) / (k + 1)) * (alpha / (1 - alpha));
    cumulative += term;
  }
  return { lo, hi };
}

export function countBelow(values: readonly number[], alpha: number): number {
  return values.filter((value) => value < alpha).length;
}

/** `n` uniforms that owe nothing to our generator: AES-128 in counter mode under a key made from `key`. */
export function referenceUniforms(n: number, key: number): Float64Array {
  const secret = Buffer.alloc(16);
  secret.writeUInt32LE(key, 0);
  const bytes = createCipheriv('aes-128-ctr', secret, Buffer.alloc(16)).update(Buffer.alloc(8 * n));
  return Float64Array.from({ length: n }, (_, i) => {
    const bits = (bytes.readUInt32LE(8 * i) >>> 5) * 2 ** 26 + (bytes.readUInt32LE(8 * i + 4) >>> 6);
    return (bits + 0.5) / 2 ** 53;
  });
}
