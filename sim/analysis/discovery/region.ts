import { type Factor, factorValue } from '../../experiment/factor.ts';
import type { Axis } from './axis.ts';
import type { Box, Restriction } from './box.ts';

/** What a region asks of one axis, in the numbers of its column. */
export type Limit =
  | { readonly kind: 'range'; readonly lo: number; readonly hi: number }
  | { readonly kind: 'levels'; readonly kept: readonly boolean[] };

/** One limit an axis. */
export type Region = readonly Limit[];

export type Side = 'lo' | 'hi';

/** Points in a region, and the sum of their responses. */
export interface Tally {
  readonly n: number;
  readonly sum: number;
}

/** The limit that lets all of an axis in. */
export function openLimit({ kind, levels }: Axis): Limit {
  if (kind === 'choice') return { kind: 'levels', kept: Array(levels).fill(true) };
  return { kind: 'range', lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };
}

export const isOpen = (limit: Limit): boolean =>
  limit.kind === 'range'
    ? limit.lo === Number.NEGATIVE_INFINITY && limit.hi === Number.POSITIVE_INFINITY
    : !limit.kept.includes(false);

export const letsIn = (limit: Limit, value: number): boolean =>
  limit.kind === 'range' ? value >= limit.lo && value <= limit.hi : limit.kept[value]!;

/** The region with another limit on one axis. */
export const withLimit = (region: Region, d: number, limit: Limit): Region => region.with(d, limit);

/** Places of the axes that a region restricts. */
export const restrictedAxes = (region: Region): number[] => [...region.keys()].filter((d) => !isOpen(region[d]!));

/** The rows that lie in a region. */
export function rowsIn(axes: readonly Axis[], rows: Int32Array, region: Region): Int32Array {
  const restricted = restrictedAxes(region);
  const inside = new Int32Array(rows.length);
  let n = 0;
  for (const row of rows) {
    let isIn = true;
    for (let i = 0; i < restricted.length && isIn; i++) {
      isIn = letsIn(region[restricted[i]!]!, axes[restricted[i]!]!.column[row]!);
    }
    if (isIn) inside[n++] = row;
  }
  return inside.subarray(0, n);
}

export function tallyOf(rows: Int32Array, y: Float64Array): Tally {
  let sum = 0;
  for (const row of rows) sum += y[row]!;
  return { n: rows.length, sum };
}

/** A region in the units of the factors. */
export function boxOf(region: Region, factors: readonly Factor[]): Box {
  return restrictedAxes(region).map((d): Restriction => {
    const [limit, factor] = [region[d]!, factors[d]!];
    if (limit.kind === 'levels') {
      const levels = (factor as Extract<Factor, { kind: 'choice' }>).values.filter((_, level) => limit.kept[level]);
      return { kind: 'levels', factor: d, key: factor.key, levels };
    }
    const [lower, upper] = [limit.lo, limit.hi].map((at) => (Number.isFinite(at) ? unitOf(factor, at) : null));
    return { kind: 'range', factor: d, key: factor.key, lower: lower!, upper: upper! };
  });
}

/** A finite limit of an axis in the unit of its factor, which is no choice. */
export const unitOf = (factor: Factor, at: number): number =>
  factor.kind === 'integer' ? factor.range[0] + at : (factorValue(factor, at) as number);
