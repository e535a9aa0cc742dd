import type { Axis } from './axis.ts';
import { letsIn } from './region.ts';
import type { TreeNode } from './tree.ts';

/** A tree with, for nodes that are parted, the cost a leaf from which on they are leaves themselves. */
export interface Prunable {
  readonly root: TreeNode;
  readonly collapse: ReadonlyMap<TreeNode, number>;
  /** The costs at which the tree shrinks, ascending. */
  readonly costs: readonly number[];
}

/** Costs of the same size, rounding apart, prune at once. */
const rounding = 1e-9;

/**
 * Cost-complexity pruning by the weakest link (Breiman et al. 1984, section 3.3): the node that saves least squares a leaf is made a leaf first, again and again until the root is one. The trees on the way are
 * the best of their sizes: each minimises squares + cost · leaves between two costs.
 */
export function pruneTree(root: TreeNode): Prunable {
  const collapse = new Map<TreeNode, number>();
  const costs: number[] = [];
  const isLeaf = (node: TreeNode) => node.split === undefined || collapse.has(node);
  while (!isLeaf(root)) {
    const links: { readonly node: TreeNode; readonly cost: number }[] = [];
    const visit = (node: TreeNode): { squares: number; leaves: number } => {
      if (isLeaf(node)) return { squares: node.squares, leaves: 1 };
      const [low, high] = [visit(node.split!.low), visit(node.split!.high)];
      const below = { squares: low.squares + high.squares, leaves: low.leaves + high.leaves };
      links.push({ node, cost: (node.squares - below.squares) / (below.leaves - 1) });
      return below;
    };
    visit(root);
    const least = links.reduce((most, { cost }) => Math.min(most, cost), Number.POSITIVE_INFINITY);
    const cost = Math.max(least, costs.at(-1) ?? 0);
    for (const link of links) if (link.cost <= cost * (1 + rounding)) collapse.set(link.node, cost);
    costs.push(cost);
  }
  return { root, collapse, costs };
}

/** A node without a cost of its own goes with one above it. */
const isParted = ({ collapse }: Prunable, node: TreeNode, cost: number): boolean =>
  node.split !== undefined && (collapse.get(node) ?? Number.POSITIVE_INFINITY) > cost;

/** The leaves of the tree that is best at a cost a leaf; at a cost at which it shrinks, of the smaller one. */
export function leavesAt(tree: Prunable, cost: number): TreeNode[] {
  const visit = (node: TreeNode): TreeNode[] =>
    isParted(tree, node, cost) ? [...visit(node.split!.low), ...visit(node.split!.high)] : [node];
  return visit(tree.root);
}

/** The leaf of that tree in which a row lies. */
export function leafOf(tree: Prunable, cost: number, axes: readonly Axis[], row: number): TreeNode {
  let node = tree.root;
  while (isParted(tree, node, cost)) {
    const { d, left, low, high } = node.split!;
    node = letsIn(left, axes[d]!.column[row]!) ? low : high;
  }
  return node;
}
