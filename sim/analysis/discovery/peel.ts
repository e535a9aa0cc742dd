import type { Axis } from './axis.ts';
import { type Cut, cutsOf, extentOf, limitAfter } from './cuts.ts';
import { letsIn, openLimit, type Region, rowsIn, type Tally, tallyOf, withLimit } from './region.ts';

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

/**
 * The trajectory of boxes from the whole space inwards (Friedman & Fisher 1999, section 8): each time the peel after which the mean is highest for what it took away, (mean after − mean before) / rows
 * removed. Where all peels take equally many rows away this is Friedman and Fisher's rule, the highest mean; with levels beside numbers their rule would always halve the box by a yes or no first
 * (Kwakkel & Jaxa-Rozen 2016). Of equals the one that keeps most of its axis's extent, then the first axis. A peel takes the rows below the α quantile (type 8 of Hyndman & Fan 1996). Ends where no peel
 * leaves `leastMass` or all rows are of interest. Only axes that are offered are cut. Goes on from the steps `begun`, whose cuts are as they would be made here.
 */
export function peel(
  axes: readonly Axis[],
  y: Float64Array,
  rows: Int32Array,
  { alpha, leastMass }: PeelOptions,
  isOffered: readonly boolean[],
  begun: readonly Step[] = [{ region: axes.map(openLimit), ...tallyOf(rows, y) }],
): Step[] {
  const steps = [...begun];
  let step = steps.at(-1)!;
  const isIn = new Uint8Array(y.length);
  for (const row of rowsIn(axes, rows, step.region)) isIn[row] = 1;
  let sorted = axes.map(({ order }, d) => keptIn(isOffered[d] ? order.slice() : new Int32Array(0), isIn));
  while (step.sum < step.n) {
    const target = Math.max(1, Math.floor(alpha * (step.n + 1 / 3) + 1 / 3));
    const cut = bestCut(axes, step, sorted, y, target, leastMass * rows.length, isOffered);
    if (cut === undefined) break;
    const { d } = cut;
    const { column } = axes[d]!;
    const limit = limitAfter(axes[d]!, step.region[d]!, cut);
    for (const row of sorted[d]!) if (!letsIn(limit, column[row]!)) isIn[row] = 0;
    sorted = sorted.map((inside) => keptIn(inside, isIn));
    step = { region: withLimit(step.region, d, limit), n: step.n - cut.n, sum: step.sum - cut.sum };
    steps.push(step);
  }
  return steps;
}

/** The rows that are in, in their order; written over the given ones, which is several times as fast as a filter. */
function keptIn(inside: Int32Array, isIn: Uint8Array): Int32Array {
  let n = 0;
  for (let at = 0; at < inside.length; at++) {
    const row = inside[at]!;
    if (isIn[row] === 1) inside[n++] = row;
  }
  return inside.subarray(0, n);
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
