import type { Axis } from './axis.ts';
import type { PrunedTree } from './discovery.ts';
import type { Fold } from './folds.ts';
import { leafOf, leavesAt, pruneTree } from './pruneTree.ts';
import { type GrowOptions, growTree, type TreeNode } from './tree.ts';

export interface FittedTree {
  readonly leaves: readonly TreeNode[];
  /** The smallest tree, the root alone, first. */
  readonly sequence: readonly PrunedTree[];
  readonly chosen: number;
}

/**
 * A tree grown, pruned, and cut to the size that cross-validation allows (Breiman et al. 1984, sections 3.3 and 3.4), step by step as R's `rpart`: trees of the sequence are judged at the geometric means of the costs
 * between which they are the best, by trees grown without each fold and pruned at the same cost a row; taken is the smallest whose held-out error is within one standard error of the least.
 */
export function fitTree(
  axes: readonly Axis[],
  y: Float64Array,
  rows: Int32Array,
  folds: readonly Fold[],
  options: GrowOptions,
): FittedTree {
  const tree = pruneTree(growTree(axes, y, rows, options));
  const { n, squares } = tree.root;
  const costs = [...tree.costs.toReversed(), 0];
  const judged = costs.map((cost, at) => (at === 0 ? Number.POSITIVE_INFINITY : Math.sqrt(cost * costs[at - 1]!)));

  const errors = judged.map(() => ({ sum: 0, squares: 0 }));
  for (const { train, test } of folds) {
    const without = pruneTree(growTree(axes, y, train, options));
    for (const row of test) {
      for (const [at, cost] of judged.entries()) {
        const leaf = leafOf(without, cost * (train.length / n), axes, row);
        const error = (y[row]! - leaf.sum / leaf.n) ** 2;
        errors[at]!.sum += error;
        errors[at]!.squares += error * error;
      }
    }
  }
  const sequence = costs.map((cost, at): PrunedTree => {
    const leaves = leavesAt(tree, cost);
    const error = errors[at]!;
    return {
      leaves: leaves.length,
      complexity: cost / squares,
      error: leaves.reduce((sum, leaf) => sum + leaf.squares, 0) / squares,
      heldOutError: error.sum / squares,
      standardError: Math.sqrt(Math.max(0, error.squares - (error.sum * error.sum) / n)) / squares,
    };
  });
  const least = sequence.reduce((best, one) => (one.heldOutError < best.heldOutError ? one : best));
  // No error of a constant response is a share of anything: the root is all there is.
  const isAsGood = (one: PrunedTree) => one.heldOutError <= least.heldOutError + least.standardError;
  const chosen = Math.max(0, sequence.findIndex(isAsGood));
  return { leaves: leavesAt(tree, costs[chosen]!), sequence, chosen };
}
