import { ascendingBy } from '../../engine/order.ts';
import type { Axis } from './axis.ts';
import { cutBetween } from './cuts.ts';
import type { Limit, Tally } from './region.ts';

/** One way to part a node in two. */
export interface Split {
  readonly d: number;
  readonly left: Limit;
  readonly right: Limit;
  /** By how much it lowers the sum of squares. */
  readonly gain: number;
}

/**
 * The split along axis `d` that lowers the sum of squares most, with `leastN` rows on either side; undefined where there is none. `inside`: the node's rows by ascending column. Levels of a choice are put in the
 * order of their means, in which one of the splits between neighbours is the best of all (Breiman et al. 1984, section 4.2.2).
 */
export function bestSplit(
  axis: Axis,
  d: number,
  limit: Limit,
  inside: Int32Array,
  y: Float64Array,
  leastN: number,
): Split | undefined {
  return limit.kind === 'levels'
    ? levelSplit(axis, d, limit.kept, inside, y, leastN)
    : rangeSplit(axis, d, limit, inside, y, leastN);
}

/** What parting `left` from the whole takes off the sum of squares. */
function gainOf(left: Tally, whole: Tally): number {
  const right = { n: whole.n - left.n, sum: whole.sum - left.sum };
  const distance = left.sum / left.n - right.sum / right.n;
  return ((left.n * right.n) / whole.n) * distance * distance;
}

function totalOf(inside: Int32Array, y: Float64Array): Tally {
  let sum = 0;
  for (const row of inside) sum += y[row]!;
  return { n: inside.length, sum };
}

function rangeSplit(
  axis: Axis,
  d: number,
  limit: Extract<Limit, { kind: 'range' }>,
  inside: Int32Array,
  y: Float64Array,
  leastN: number,
): Split | undefined {
  const whole = totalOf(inside, y);
  let [best, most, sum] = [0, 0, 0];
  for (let n = 1; n <= whole.n - leastN; n++) {
    sum += y[inside[n - 1]!]!;
    if (n < leastN || axis.column[inside[n - 1]!] === axis.column[inside[n]!]) continue;
    const gain = gainOf({ n, sum }, whole);
    if (gain > most) [best, most] = [n, gain];
  }
  if (best === 0) return undefined;
  const [below, above] = [axis.column[inside[best - 1]!]!, axis.column[inside[best]!]!];
  const level = axis.kind === 'integer' ? Math.floor((below + above) / 2) : undefined;
  return {
    d,
    left: { ...limit, hi: level ?? cutBetween(axis, above, below, 'hi') },
    right: { ...limit, lo: level === undefined ? cutBetween(axis, below, above, 'lo') : level + 1 },
    gain: most,
  };
}

function levelSplit(
  { column, levels }: Axis,
  d: number,
  kept: readonly boolean[],
  inside: Int32Array,
  y: Float64Array,
  leastN: number,
): Split | undefined {
  const whole = totalOf(inside, y);
  const tallies = Array.from({ length: levels }, () => ({ n: 0, sum: 0 }));
  for (const row of inside) {
    const tally = tallies[column[row]!]!;
    tally.n++;
    tally.sum += y[row]!;
  }
  const present = [...tallies.keys()].filter((level) => tallies[level]!.n > 0);
  const order = ascendingBy(present, (level) => tallies[level]!.sum / tallies[level]!.n);
  let [best, most, bestN] = [0, 0, 0];
  const left = { n: 0, sum: 0 };
  for (let count = 1; count < order.length; count++) {
    left.n += tallies[order[count - 1]!]!.n;
    left.sum += tallies[order[count - 1]!]!.sum;
    if (left.n < leastN || whole.n - left.n < leastN) continue;
    const gain = gainOf(left, whole);
    if (gain > most) [best, most, bestN] = [count, gain, left.n];
  }
  if (best === 0) return undefined;
  // Levels of which the node has no row go with the larger part.
  const isLeft = kept.map((isKept, level) => {
    const rank = order.indexOf(level);
    return isKept && (rank === -1 ? 2 * bestN > whole.n : rank < best);
  });
  const isRight = kept.map((isKept, level) => isKept && !isLeft[level]);
  return { d, left: { kind: 'levels', kept: isLeft }, right: { kind: 'levels', kept: isRight }, gain: most };
}
