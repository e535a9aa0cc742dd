import type { Axis } from './axis.ts';
import type { Limit, Side, Tally } from './region.ts';

/** Whole runs of equal values from one end of a column. */
export interface Runs extends Tally {
  /** The value farthest from the end. */
  readonly last: number;
  /** The first value that is left; undefined where nothing is. */
  readonly next: number | undefined;
}

/** What one peel would take away: runs from one side of a range, or one level of a choice. */
export interface Cut extends Runs {
  readonly d: number;
  readonly side: Side | undefined;
}

const sides = ['lo', 'hi'] as const;

/**
 * Every way to peel a box along axis `d`: a little from either end of numbers and whole numbers, at most `target` points but one run of equal values at least; of a choice one level
 * after the other. None takes all. `inside`: the rows in the box by ascending column.
 */
export function cutsOf({ kind, column, levels }: Axis, d: number, inside: Int32Array, y: Float64Array, target: number) {
  const cuts: Cut[] = [];
  if (kind === 'choice') {
    const counts = new Int32Array(levels);
    const sums = new Float64Array(levels);
    for (let at = 0; at < inside.length; at++) {
      const level = column[inside[at]!]!;
      counts[level]!++;
      sums[level]! += y[inside[at]!]!;
    }
    for (let level = 0; level < levels; level++) {
      const n = counts[level]!;
      if (n > 0 && n < inside.length)
        cuts.push({ d, side: undefined, n, sum: sums[level]!, last: level, next: undefined });
    }
    return cuts;
  }
  for (const side of sides) {
    const { n, sum, last, next } = endRuns(column, inside, y, side, target);
    if (next !== undefined) cuts.push({ d, side, n, sum, last, next });
  }
  return cuts;
}

/** Runs from one end of sorted rows, the first and as many as make `target` rows at most. */
export function endRuns(column: Float64Array, sorted: Int32Array, y: Float64Array, side: Side, target: number): Runs {
  const total = sorted.length;
  const [first, step] = side === 'lo' ? [0, 1] : [total - 1, -1];
  let n = 0;
  let sum = 0;
  let last = Number.NaN;
  while (n < target && n < total) {
    const value = column[sorted[first + step * n]!]!;
    let end = n;
    let runSum = 0;
    for (; end < total; end++) {
      const row = sorted[first + step * end]!;
      if (column[row] !== value) break;
      runSum += y[row]!;
    }
    if (n > 0 && end > target) break;
    n = end;
    sum += runSum;
    last = value;
  }
  return { n, sum, last, next: n < total ? column[sorted[first + step * n]!] : undefined };
}

/** The limit of an axis after a cut. */
export function limitAfter(axis: Axis, limit: Limit, { side, last, next }: Cut): Limit {
  if (limit.kind === 'levels') return { kind: 'levels', kept: limit.kept.with(last, false) };
  const at = cutBetween(axis, last, next!, side!);
  return side === 'lo' ? { ...limit, lo: at } : { ...limit, hi: at };
}

/** The limit on `side` that parts `outside` from `inside`, both values of the column: half-way for numbers, the level next to the one outside otherwise. */
export function cutBetween({ kind }: Axis, outside: number, inside: number, side: Side): number {
  if (kind === 'integer') return side === 'lo' ? outside + 1 : outside - 1;
  const middle = (outside + inside) / 2;
  return middle === outside ? inside : middle;
}

/** How much of an axis a limit lets in, as a share of its values. */
export function extentOf({ levels }: Axis, limit: Limit): number {
  if (limit.kind === 'levels') return limit.kept.filter(Boolean).length / levels;
  const { lo, hi } = limit;
  return Number.isNaN(levels)
    ? Math.min(hi, 1) - Math.max(lo, 0)
    : (Math.min(hi, levels - 1) - Math.max(lo, 0) + 1) / levels;
}
