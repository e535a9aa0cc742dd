import type { Factor } from '../../experiment/factor.ts';
import { checkInput } from '../estimates/checkInput.ts';
import { chanceTest } from './chanceTest.ts';
import { describeBox } from './describeBox.ts';
import type { ChanceTest, PrimBox, PrimResult } from './discovery.ts';
import { type DiscoveryResponse, discoverySample } from './discoverySample.ts';
import { boxFound, findBox } from './findBox.ts';
import { type PrimOptions, primOptions } from './primOptions.ts';
import { restrictedAxes, rowsIn, tallyOf } from './region.ts';

/** p is a whole number of shuffles' share; what it is compared with comes of a subtraction. */
const rounding = 1e-9;

/**
 * Boxes in the space of factors in which cases of interest gather: the patient rule induction method (Friedman & Fisher 1999) with the checks of scenario discovery (Bryant & Lempert 2010). `points` lie in the
 * unit cube, as designs have them; `response` says of each whether it is of interest, or has the share of its worlds that are, or numbers with `reached`; NaN is left out.
 *
 * A box is peeled, a share `alpha` (0.1) of its points at a time, down to `leastMass` (0.05); chosen on its trajectory by `choice` (`standout`); rid of restrictions that do not hold up (quasi-p, Bonferroni over the
 * factors) or are more than `mostFactors` (4); peeled anew without them; and pasted. It counts as found only where the best score of the peeling exceeds what shuffled responses give (p ≤ 1 − `level`, 0.05):
 * where chance does as well there is no box, which is a result like another. Then the points left are searched, for up to `mostBoxes` (3) boxes; a later box is read as lying outside earlier ones.
 *
 * `density` and `coverage` of a box are too good, since the box was sought for them: quote its `heldOut`, from `folds` (10) parts held out in turn. `resamples` (199) are the shuffles, and the random halves that say
 * how often each factor comes up again and where its limits lie. Streams `analysis.permutation`, `analysis.halves` and `analysis.folds`.
 *
 * Throws `estimateInput` for no points, coordinates outside [0, 1], responses that are no shares where `reached` is left out, or options out of range; `designSize` for factors without levels.
 *
 *     prim(points, wins, factors).boxes[0]?.box // [{ kind: 'range', factor: 0, key: 'growthPerDay', lower: 0.02, upper: null }]
 */
export function prim(
  points: readonly ArrayLike<number>[],
  response: DiscoveryResponse,
  factors: readonly Factor[],
  given: PrimOptions = {},
): PrimResult {
  const sample = discoverySample('prim', points, response, factors, given.reached);
  checkInput(sample.isShare, 'prim.response', 'numbers', 'truth values or shares in [0, 1]; with reached any numbers');
  const options = primOptions(given, factors.length);
  const { axes, y } = sample;
  const all = tallyOf(sample.rows, y);
  const boxes: PrimBox[] = [];
  const tests: ChanceTest[] = [];
  const stopped = ((): PrimResult['stopped'] => {
    for (let rows = sample.rows; boxes.length < options.mostBoxes; ) {
      if (rows.every((row) => y[row] === y[rows[0]!])) return 'alike';
      const search = { ...options, search: boxes.length };
      const test = chanceTest(axes, y, rows, options, search);
      tests.push(test);
      if (test.p > 1 - options.level + rounding) return 'chance';
      const found = findBox(axes, y, rows, options);
      const box = boxFound(found);
      if (box === undefined || found.chosen === undefined) return 'density';
      if (restrictedAxes(box.region).length === 0) return 'weak';
      boxes.push(describeBox(sample, rows, { ...found, chosen: found.chosen }, box, factors, all, search));
      const inBox = new Set(rowsIn(axes, rows, box.region));
      rows = rows.filter((row) => !inBox.has(row));
    }
    return 'enough';
  })();
  return {
    n: all.n,
    nUndefined: sample.nUndefined,
    ofInterest: all.sum,
    density: all.sum / all.n,
    boxes,
    tests,
    stopped,
  };
}
