import { saltelliRow } from '../../experiment/designs/saltelliSample.ts';
import { moments } from '../moments.ts';

export interface SaltelliColumns {
  /** What the estimators average, one row a base point without NaN, `width` numbers each. */
  readonly columns: Float64Array;
  readonly width: number;
  readonly n: number;
  /** Of A and B; the variance with divisor 2n − 1. */
  readonly mean: number;
  readonly variance: number;
  readonly isConstant: boolean;
  /** First, then total, then second order, from the means of the columns; the array is the same one every time. */
  figures(means: Float64Array): Float64Array;
}

/** See `sobolIndices`, which says the order of the values and the estimators. */
export function saltelliColumns(values: ArrayLike<number>, k: number, secondOrder: boolean): SaltelliColumns {
  const row = saltelliRow(k, secondOrder);
  const starts: number[] = [];
  for (let from = 0; from < values.length; from += row) {
    let isDefined = true;
    for (let at = from; at < from + row; at++) isDefined &&= !Number.isNaN(values[at]!);
    if (isDefined) starts.push(from);
  }
  const { mean, variance } = moments(starts.flatMap((from) => [values[from]!, values[from + row - 1]!]));
  let isConstant = true;
  for (const from of starts) {
    for (let at = from; at < from + row; at++) isConstant &&= values[at] === values[starts[0]!];
  }
  const layout = secondOrder ? bothMixtures(k) : oneMixture(k);
  const columns = new Float64Array(starts.length * layout.width);
  const y = new Float64Array(row);
  for (const [i, from] of starts.entries()) {
    for (let at = 0; at < row; at++) y[at] = values[from + at]! - mean;
    layout.fill(y, columns.subarray(i * layout.width, (i + 1) * layout.width));
  }
  return { columns, n: starts.length, mean, variance, isConstant, width: layout.width, figures: layout.figures };
}

interface Layout {
  readonly width: number;
  /** Writes the columns of one base point; `y` are its values less the mean of all. */
  fill(y: Float64Array, out: Float64Array): void;
  figures(means: Float64Array): Float64Array;
}

/** Columns: mean of a and b, of their squares; by factor b · (ab − a), ab − a, (a − ab)². */
function oneMixture(k: number): Layout {
  const found = new Float64Array(2 * k);
  return {
    width: 2 + 3 * k,
    fill(y, out) {
      const [a, b] = [y[0]!, y[k + 1]!];
      out[0] = (a + b) / 2;
      out[1] = (a * a + b * b) / 2;
      for (let i = 0; i < k; i++) {
        const step = y[1 + i]! - a;
        out[2 + i] = b * step;
        out[2 + k + i] = step;
        out[2 + 2 * k + i] = step * step;
      }
    },
    figures(means) {
      const variance = means[1]! - means[0]! * means[0]!;
      for (let i = 0; i < k; i++) {
        found[i] = (means[2 + i]! - means[0]! * means[2 + k + i]!) / variance;
        found[k + i] = means[2 + 2 * k + i]! / 2 / variance;
      }
      return found;
    },
  };
}

/** Columns: mean of a and b, of their squares; by factor (ba − b)(a − ab), (b − ba)² + (a − ab)², (a − b)² + (ba − ab)²; by pair ((ba_i − b)(ab_j − a) + (ba_j − b)(ab_i − a)) / 2. */
function bothMixtures(k: number): Layout {
  const pairs = (k * (k - 1)) / 2;
  const found = new Float64Array(2 * k + pairs);
  const [first, total, scale, second] = [2, 2 + k, 2 + 2 * k, 2 + 3 * k];
  return {
    width: second + pairs,
    fill(y, out) {
      const [a, b] = [y[0]!, y[2 * k + 1]!];
      out[0] = (a + b) / 2;
      out[1] = (a * a + b * b) / 2;
      for (let i = 0, at = second; i < k; i++) {
        const fromA = y[1 + i]! - a;
        const fromB = y[1 + k + i]! - b;
        const across = y[1 + k + i]! - y[1 + i]!;
        out[first + i] = -fromB * fromA;
        out[total + i] = fromA * fromA + fromB * fromB;
        out[scale + i] = (a - b) * (a - b) + across * across;
        for (let j = i + 1; j < k; j++) {
          out[at++] = (fromB * (y[1 + j]! - a) + (y[1 + k + j]! - b) * fromA) / 2;
        }
      }
    },
    figures(means) {
      const variance = means[1]! - means[0]! * means[0]!;
      for (let i = 0; i < k; i++) {
        found[i] = (2 * means[first + i]!) / means[scale + i]!;
        found[k + i] = means[total + i]! / means[scale + i]!;
      }
      for (let pair = 0; pair < pairs; pair++) found[2 * k + pair] = means[second + pair]! / variance;
      return found;
    },
  };
}
