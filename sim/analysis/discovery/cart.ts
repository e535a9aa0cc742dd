import { ascendingBy } from '../../engine/order.ts';
import type { Factor } from '../../experiment/factor.ts';
import { checkCount, checkShare } from '../estimates/checkInput.ts';
import { contentOf } from './describeBox.ts';
import type { CartResult } from './discovery.ts';
import { type DiscoveryResponse, discoverySample } from './discoverySample.ts';
import { fitTree } from './fitTree.ts';
import { foldsOf } from './folds.ts';
import { tallyOf } from './region.ts';

export interface CartOptions {
  /** Which responses are of interest; left out where they are truth values, shares, or numbers whose mean is asked for. */
  readonly reached?: (value: number) => boolean;
  /** Share of the points that a leaf holds at least, in (0, 1). */
  readonly leastMass?: number;
  /** Splits from the root to a leaf at most, and so restrictions of a leaf. */
  readonly mostDepth?: number;
  /** Parts held out in turn, 2 or more. */
  readonly folds?: number;
  readonly seed?: number;
}

/**
 * A second view of the same question: the space of factors parted into boxes by a classification or regression tree (Breiman, Friedman, Olshen & Stone 1984), grown by Gini's index (responses that are of interest or
 * not) or least squares (shares, any numbers), pruned by cost and complexity, and cut by cross-validation in `folds` (10) parts to the smallest tree within one standard error of the best. The same trees and errors
 * as R's `rpart` with method "anova". Arguments as of `prim`; the response may be any numbers, and then leaves have a mean and no density or coverage (NaN).
 *
 * Leaves hold `leastMass` (0.05) of the points at least and lie `mostDepth` (5) splits from the root at most. A single leaf without restrictions means: no split predicts points it has not seen. Densities of leaves are
 * too good, since splits were sought for them; `q2` is not. Where `prim` sees one corner well, a tree sees all corners roughly. Stream `analysis.folds`.
 *
 * Throws `estimateInput` for no points, coordinates outside [0, 1] or options out of range; `designSize` for factors without levels.
 *
 *     cart(points, wins, factors).leaves[0] // { box: [{ kind: 'levels', key: 'stationing', levels: ['permanent'] }], density: 0.81, coverage: 0.74, … }
 */
export function cart(
  points: readonly ArrayLike<number>[],
  response: DiscoveryResponse,
  factors: readonly Factor[],
  { reached, leastMass = 0.05, mostDepth = 5, folds = 10, seed = 0 }: CartOptions = {},
): CartResult {
  const { axes, y, rows, nUndefined, isShare } = discoverySample('cart', points, response, factors, reached);
  checkShare('cart.leastMass', leastMass);
  checkCount('cart.mostDepth', mostDepth, 1);
  checkCount('cart.folds', folds, 2);
  const all = tallyOf(rows, y);
  const parts = foldsOf(rows, folds, seed, 0);
  const tree = fitTree(axes, y, rows, parts, { leastN: Math.max(1, Math.ceil(leastMass * rows.length)), mostDepth });
  return {
    n: rows.length,
    nUndefined,
    mean: all.sum / all.n,
    leaves: ascendingBy(tree.leaves, ({ n, sum }) => -sum / Math.max(1, n)).map((leaf) => {
      const content = contentOf(leaf, factors, all);
      return isShare
        ? { ...content, mean: content.density }
        : { ...content, mean: content.density, density: Number.NaN, coverage: Number.NaN };
    }),
    sequence: tree.sequence,
    chosen: tree.chosen,
    q2: 1 - tree.sequence[tree.chosen]!.heldOutError,
  };
}
