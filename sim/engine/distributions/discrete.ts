import { FaultError } from '../fault.ts';
import type { RandomStream } from '../random/randomStream.ts';
import { checkNonNegative } from './checkParameter.ts';
import type { Moments } from './moments.ts';

/** Weights prepared for drawing a position in constant time; made by `aliasTable`. All columns have the weights' length. */
export interface AliasTable {
  /** The weights divided by their sum. */
  readonly probabilities: Float64Array;
  /** Cell k gives position k in this share of its width, position `alias[k]` in the rest. */
  readonly threshold: Float64Array;
  readonly alias: Int32Array;
}

/** Fills cells with less than their share from cells with more. */
function pairCells(scaled: Float64Array, alias: Int32Array): void {
  const small: number[] = [];
  const large: number[] = [];
  for (let k = 0; k < scaled.length; k++) (scaled[k]! < 1 ? small : large).push(k);
  while (small.length > 0 && large.length > 0) {
    const less = small.pop()!;
    const more = large[large.length - 1]!;
    alias[less] = more;
    scaled[more] = scaled[more]! - (1 - scaled[less]!);
    if (scaled[more]! < 1) small.push(large.pop()!);
  }
  // What rounding leaves on either side is full up to that rounding.
  for (const k of small) scaled[k] = 1;
  for (const k of large) scaled[k] = 1;
}

/**
 * Prepares drawing position k with probability `weights[k] / sum`; a weight of 0 is never drawn. Time linear in the length.
 * Throws `FaultError` `distributionParameter` unless every weight is in [0, Infinity), `distributionWeights` unless their sum is in (0, Infinity).
 * Source: Vose, "A linear algorithm for generating random numbers with a given distribution", IEEE TSE 17 (1991), doi:10.1109/32.92917.
 */
export function aliasTable(weights: ArrayLike<number>): AliasTable {
  const n = weights.length;
  let sum = 0;
  for (let k = 0; k < n; k++) {
    checkNonNegative(`discrete.weights[${k}]`, weights[k]!);
    sum += weights[k]!;
  }
  if (!(sum > 0 && sum < Infinity)) {
    throw new FaultError({
      code: 'distributionWeights',
      path: 'discrete.weights',
      value: sum,
      expected: 'a sum in (0, Infinity)',
    });
  }
  const probabilities = Float64Array.from(weights, (weight) => weight / sum);
  const threshold = probabilities.map((probability) => probability * n);
  const alias = new Int32Array(n);
  pairCells(threshold, alias);
  return { probabilities, threshold, alias };
}

/** A position in the table's weights, from 0. One draw (alias method); the table is trusted. */
export function discrete(stream: RandomStream, entity: number, index: number, table: AliasTable): number {
  const position = stream.uniform(entity, index) * table.threshold.length;
  const cell = Math.floor(position);
  return position - cell < table.threshold[cell]! ? cell : table.alias[cell]!;
}

/** Of the drawn position. */
export function discreteMoments(table: AliasTable): Moments {
  const p = table.probabilities;
  let mean = 0;
  for (let k = 0; k < p.length; k++) mean += k * p[k]!;
  let variance = 0;
  for (let k = 0; k < p.length; k++) variance += (k - mean) * (k - mean) * p[k]!;
  return { mean, variance };
}
