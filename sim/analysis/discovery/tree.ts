import type { Axis } from './axis.ts';
import { letsIn, openLimit, type Region, type Tally, withLimit } from './region.ts';
import { bestSplit, type Split } from './splits.ts';

export interface TreeNode extends Tally {
  readonly region: Region;
  /** Σ (response − mean)². */
  readonly squares: number;
  readonly split?: Split & { readonly low: TreeNode; readonly high: TreeNode };
}

export interface GrowOptions {
  /** Rows that a leaf holds at least. */
  readonly leastN: number;
  readonly mostDepth: number;
}

/** A gain of so small a share of the root's squares is rounding. */
const leastGain = 1e-12;

/**
 * The largest tree of the rows (Breiman et al. 1984): each node is parted where the sum of squares falls most, of equal falls along the first axis. Of responses 0 and 1 that is where Gini's index falls most,
 * which is twice their mean square.
 */
export function growTree(
  axes: readonly Axis[],
  y: Float64Array,
  rows: Int32Array,
  { leastN, mostDepth }: GrowOptions,
): TreeNode {
  const isUsed = new Uint8Array(y.length);
  for (const row of rows) isUsed[row] = 1;
  const sortedRoot = axes.map(({ order }) => order.filter((row) => isUsed[row] === 1));
  const squaresOfAll = summary(rows, y).squares;

  function grow(region: Region, sorted: readonly Int32Array[], depth: number): TreeNode {
    const node = { region, ...summary(sorted[0]!, y) };
    if (depth >= mostDepth || node.n < 2 * leastN) return node;
    let best: Split | undefined;
    for (const [d, axis] of axes.entries()) {
      const split = bestSplit(axis, d, region[d]!, sorted[d]!, y, leastN);
      if (split !== undefined && split.gain > (best?.gain ?? leastGain * squaresOfAll)) best = split;
    }
    if (best === undefined) return node;
    const { d, left, right } = best;
    const { column } = axes[d]!;
    const part = (isLeft: boolean) => sorted.map((all) => all.filter((row) => letsIn(left, column[row]!) === isLeft));
    const low = grow(withLimit(region, d, left), part(true), depth + 1);
    const high = grow(withLimit(region, d, right), part(false), depth + 1);
    return { ...node, split: { ...best, low, high } };
  }
  return grow(axes.map(openLimit), sortedRoot, 0);
}

function summary(rows: Int32Array, y: Float64Array): Tally & { readonly squares: number } {
  let sum = 0;
  for (const row of rows) sum += y[row]!;
  const mean = sum / rows.length;
  let squares = 0;
  for (const row of rows) squares += (y[row]! - mean) * (y[row]! - mean);
  return { n: rows.length, sum, squares };
}
