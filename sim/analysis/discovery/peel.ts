import type { Axis } from './axis.ts';
import { type Cut, cutsOf, extentOf, limitAfter } from './cuts.ts';
import { letsIn, openLimit, type Region, type Tally, tallyOf, withLimit } from './region.ts';

/** A region with what lies in it. */
export interface Step extends Tally {
  readonly region: Region;
}

export interface PeelOptions {
  /** Share of the box that a peel of a number or whole number takes away, in (0, 1). */
  readonly alpha: number;
  /** Share of the rows that a box holds at least. */
  readonly leastMass: number;
}

/** Steps of a peeling, with what lies in each. */
export interface Peeling {
  readonly steps: readonly Step[];
  /** By step and axis: the rows in the box by ascending column; empty for axes that are not offered. */
  readonly insides: readonly (readonly Int32Array[])[];
}

/** A peeling before its first peel. */
export function unpeeled(axes: readonly Axis[], y: Float64Array, rows: Int32Array): Peeling {
  const isIn = new Uint8Array(y.length);
  for (const row of rows) isIn[row] = 1;
  const inside = axes.map(({ order }) => keptIn(order, isIn, rows.length));
  return { steps: [{ region: axes.map(openLimit), ...tallyOf(rows, y) }], insides: [inside] };
}

/**
 * The trajectory of boxes from the whole space inwards (Friedman & Fisher 1999, section 8): each time the peel after which the mean is highest for what it took away, (mean after − mean before) / rows
 * removed. Where all peels take equally many rows away this is Friedman and Fisher's rule, the highest mean; with levels beside numbers their rule would always halve the box by a yes or no first
 * (Kwakkel & Jaxa-Rozen 2016). Of equals the one that keeps most of its axis's extent, then the first axis. A peel takes the rows below the α quantile (type 8 of Hyndman & Fan 1996). Ends where no peel
 * leaves `leastMass` or all rows are of interest. Only axes that are offered are cut. Goes on from the last step of `begun`.
 */
export function peel(
  axes: readonly Axis[],
  y: Float64Array,
  begun: Peeling,
  { alpha, leastMass }: PeelOptions,
  isOffered: readonly boolean[],
): Peeling {
  const [steps, insides] = [[...begun.steps], [...begun.insides]];
  const leastN = leastMass * steps[0]!.n;
  const isIn = new Uint8Array(y.length);
  for (let step = steps.at(-1)!; step.sum < step.n; ) {
    const inside = insides.at(-1)!;
    const target = Math.max(1, Math.floor(alpha * (step.n + 1 / 3) + 1 / 3));
    const cut = bestCut(axes, step, inside, y, target, leastN, isOffered);
    if (cut === undefined) break;
    const { d } = cut;
    const { column } = axes[d]!;
    const limit = limitAfter(axes[d]!, step.region[d]!, cut);
    for (const row of inside[d]!) isIn[row] = Number(letsIn(limit, column[row]!));
    step = { region: withLimit(step.region, d, limit), n: step.n - cut.n, sum: step.sum - cut.sum };
    steps.push(step);
    insides.push(inside.map((sorted, axis) => (isOffered[axis] ? keptIn(sorted, isIn, step.n) : none)));
  }
  return { steps, insides };
}

const none = new Int32Array(0);

/** The `n` of the rows that are in, in their order. */
function keptIn(rows: Int32Array, isIn: Uint8Array, n: number): Int32Array {
  const kept = new Int32Array(n);
  for (let at = 0, next = 0; next < n; at++) {
    const row = rows[at]!;
    kept[next] = row;
    // Without a branch, which would be foretold wrongly.
    next += isIn[row]!;
  }
  return kept;
}

function bestCut(
  axes: readonly Axis[],
  { region, n, sum }: Step,
  sorted: readonly Int32Array[],
  y: Float64Array,
  target: number,
  leastN: number,
  isOffered: readonly boolean[],
): Cut | undefined {
  let [best, most]: [Cut | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
  const keptBy = (cut: Cut) => {
    const [axis, limit] = [axes[cut.d]!, region[cut.d]!];
    return extentOf(axis, limitAfter(axis, limit, cut)) / extentOf(axis, limit);
  };
  for (let d = 0; d < axes.length; d++) {
    if (!isOffered[d]) continue;
    for (const cut of cutsOf(axes[d]!, d, sorted[d]!, y, target)) {
      const left = n - cut.n;
      if (left < leastN) continue;
      const score = ((sum - cut.sum) / left - sum / n) / cut.n;
      if (score > most || (best !== undefined && score === most && keptBy(cut) > keptBy(best))) {
        [best, most] = [cut, score];
      }
    }
  }
  return best;
}
