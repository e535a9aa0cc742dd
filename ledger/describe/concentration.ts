import { twoSided } from '../../sim/analysis/survival/survivalInterval.ts';
import { poisson } from '../../sim/engine/distributions/poisson.ts';
import { ascendingNumbers } from '../../sim/engine/order.ts';
import type { RandomStream } from '../../sim/engine/random/randomStream.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import type { Words } from '../ledger.ts';
import type { Estimate } from './estimate.ts';

export interface TopShare {
  /** How many of the words with the most cases. */
  readonly top: number;
  /** Of all cases. */
  readonly share: Estimate;
}

/** How unevenly cases lie over places, or over whatever else has a column of words. */
export interface Concentration {
  readonly places: number;
  readonly cases: number;
  /** Those with the most, 5, 10, and a tenth of all. */
  readonly top: readonly TopShare[];
  readonly gini: Estimate;
  /** Gini of cases that fall on as many equal places by chance alone: few cases a place look unequal. */
  readonly giniByChance: number;
}

export interface ConcentrationOptions {
  /** How many places there are, those without a case included; those of the column where nothing is said. */
  readonly places?: number;
  readonly accepts?: (row: number) => boolean;
  readonly level?: number;
  readonly seed?: number;
}

const draws = 400;

/**
 * Shares of the places with the most cases and the Gini index of all places. Intervals are normal ones with the spread of `draws` samples in which every place has a Poisson number of cases
 * with its own as mean (streams `ledger.concentration` and `ledger.concentration.equal`; entity = place, index = sample).
 */
export function concentrationOf(
  column: Words,
  { places, accepts = () => true, level = 0.95, seed = 1 }: ConcentrationOptions = {},
): Concentration {
  const counts = new Float64Array(Math.max(column.values.length, places ?? 0));
  for (let row = 0; row < column.codes.length; row++) {
    const code = column.codes[row]!;
    if (code >= 0 && accepts(row)) counts[code]! += 1;
  }
  const there = places === undefined ? counts.filter((count) => count > 0) : counts;
  const n = there.length;
  const cases = there.reduce((sum, one) => sum + one, 0);
  const tops = [...new Set([1, 5, 10, Math.ceil(n / 10)])].filter((top) => top >= 1 && top <= n);
  const figures = (values: Float64Array) => [giniOfCounts(values), ...tops.map((top) => topShare(values, top))];
  const seen = figures(there);
  const streams = new RandomStreams(seed, 0);
  const spread = spreadOf(
    there.length === 0 ? [] : samples(streams.stream('ledger.concentration'), there).map(figures),
  );
  const equal = samples(streams.stream('ledger.concentration.equal'), new Float64Array(n).fill(cases / n));
  const z = twoSided(level);
  const estimate = (i: number): Estimate => {
    const half = z * (spread[i] ?? Number.NaN);
    return { value: seen[i]!, lo: Math.max(0, seen[i]! - half), hi: Math.min(1, seen[i]! + half), n: cases };
  };
  return {
    places: n,
    cases,
    top: tops.map((top, i) => ({ top, share: estimate(i + 1) })),
    gini: estimate(0),
    giniByChance: equal.reduce((sum, values) => sum + giniOfCounts(values), 0) / equal.length,
  };
}

const samples = (stream: RandomStream, means: Float64Array): Float64Array[] =>
  Array.from({ length: draws }, (_, draw) => means.map((mean, place) => poisson(stream, place, draw, mean)));

/** Standard deviation of each figure over the samples. */
function spreadOf(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, i) => {
    const mean = rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + (row[i]! - mean) * (row[i]! - mean), 0) / (rows.length - 1));
  });
}

/** Gini index by ranks: as `gini` of the model's outcomes with equal weights, in n·ln n steps. NaN without a case. */
export function giniOfCounts(counts: Float64Array): number {
  const sorted = ascendingNumbers(counts);
  const n = sorted.length;
  let [sum, ranked] = [0, 0];
  for (let i = 0; i < n; i++) {
    sum += sorted[i]!;
    ranked += (i + 1) * sorted[i]!;
  }
  return (2 * ranked) / (n * sum) - (n + 1) / n;
}

function topShare(counts: Float64Array, top: number): number {
  const sorted = ascendingNumbers(counts);
  let [sum, most] = [0, 0];
  for (let i = 0; i < sorted.length; i++) {
    sum += sorted[i]!;
    if (i >= sorted.length - top) most += sorted[i]!;
  }
  return most / sum;
}
