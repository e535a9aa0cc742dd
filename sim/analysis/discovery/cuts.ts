import type { Axis } from './axis.ts';
import type { Limit, Side, Tally } from './region.ts';

/** What one peel takes away. */
export interface Cut {
  readonly d: number;
  /** Of axis `d` afterwards. */
  readonly limit: Limit;
  readonly removed: Tally;
  /** Share of the axis's extent within the old limit that the new one keeps. */
  readonly extent: number;
}

/**
 * Every way to peel a box along axis `d`: a little from either end of numbers and whole numbers, at most `target` points but one run of equal values at least; of a choice one level
 * after the other. `inside`: the rows in the box by ascending column.
 */
export function cutsOf(
  axis: Axis,
  d: number,
  limit: Limit,
  inside: Int32Array,
  y: Float64Array,
  target: number,
): Cut[] {
  if (limit.kind === 'levels') return levelCuts(axis, d, limit.kept, inside, y);
  return (['lo', 'hi'] as const).flatMap((side): Cut[] => {
    const end = endRuns(axis.column, inside, y, side, target);
    if (end.next === undefined) return [];
    const cut = cutBetween(axis, end.last, end.next, side);
    const cutLimit: Limit = { ...limit, [side]: cut };
    return [{ d, limit: cutLimit, removed: end, extent: extentOf(axis, cutLimit) / extentOf(axis, limit) }];
  });
}

/** Whole runs of equal values from one end of sorted rows, the first and as many as make `target` rows at most. */
export function endRuns(
  column: Float64Array,
  sorted: Int32Array,
  y: Float64Array,
  side: Side,
  target: number,
): Tally & { readonly last: number; readonly next: number | undefined } {
  const total = sorted.length;
  const rowAt = (i: number) => sorted[side === 'lo' ? i : total - 1 - i]!;
  let [n, sum, last] = [0, 0, Number.NaN];
  while (n < total) {
    const value = column[rowAt(n)]!;
    let [end, runSum] = [n, 0];
    for (; end < total && column[rowAt(end)] === value; end++) runSum += y[rowAt(end)]!;
    if (n > 0 && end > target) break;
    [n, sum, last] = [end, sum + runSum, value];
    if (n >= target) break;
  }
  return { n, sum, last, next: n < total ? column[rowAt(n)] : undefined };
}

/** The limit on `side` that parts `outside` from `inside`, both values of the column: half-way for numbers, the level next to the one outside otherwise. */
export function cutBetween({ kind }: Axis, outside: number, inside: number, side: Side): number {
  if (kind === 'integer') return side === 'lo' ? outside + 1 : outside - 1;
  const middle = (outside + inside) / 2;
  return middle === outside ? inside : middle;
}

function levelCuts(axis: Axis, d: number, kept: readonly boolean[], inside: Int32Array, y: Float64Array): Cut[] {
  const counts = new Int32Array(axis.levels);
  const sums = new Float64Array(axis.levels);
  for (const row of inside) {
    const level = axis.column[row]!;
    counts[level]!++;
    sums[level]! += y[row]!;
  }
  const left = kept.filter(Boolean).length;
  return [...counts.keys()].flatMap((level): Cut[] => {
    if (counts[level] === 0 || counts[level] === inside.length) return [];
    const limit: Limit = { kind: 'levels', kept: kept.with(level, false) };
    return [{ d, limit, removed: { n: counts[level]!, sum: sums[level]! }, extent: (left - 1) / left }];
  });
}

function extentOf({ levels }: Axis, { lo, hi }: Extract<Limit, { kind: 'range' }>): number {
  return Number.isNaN(levels) ? Math.min(hi, 1) - Math.max(lo, 0) : Math.min(hi, levels - 1) - Math.max(lo, 0) + 1;
}
