import type { Axis } from './axis.ts';
import { cutBetween, endRuns } from './cuts.ts';
import type { Step } from './peel.ts';
import {
  type Limit,
  letsIn,
  openLimit,
  type Region,
  restrictedAxes,
  rowsIn,
  type Side,
  type Tally,
  tallyOf,
  withLimit,
} from './region.ts';

interface Addition {
  readonly region: Region;
  readonly added: Tally;
}

/**
 * Undoes what was peeled too far (Friedman & Fisher 1999, section 8): gives back the slab next to a face, or a level, whose rows have the highest mean, as long as the box's own mean does not fall.
 * A slab has as many rows as may be without that, but `alpha` of the box's at most; runs of equal values stay together. A face with nothing behind it is opened. The steps, without the given one.
 */
export function paste(axes: readonly Axis[], y: Float64Array, rows: Int32Array, from: Step, alpha: number): Step[] {
  const steps: Step[] = [];
  for (let step = from; ; steps.push(step)) {
    const best = bestAddition(additions(axes, y, rows, step, alpha), step);
    if (best === undefined) return steps;
    step = { region: best.region, n: step.n + best.added.n, sum: step.sum + best.added.sum };
  }
}

function additions(axes: readonly Axis[], y: Float64Array, rows: Int32Array, step: Step, alpha: number): Addition[] {
  const { region } = step;
  return restrictedAxes(region).flatMap((d) => {
    const axis = axes[d]!;
    const limit = region[d]!;
    const tube = rowsIn(axes, rows, withLimit(region, d, openLimit(axis)));
    if (limit.kind === 'levels') return levelAdditions(axis, d, limit.kept, region, tube, y);
    return (['lo', 'hi'] as const).flatMap((side) =>
      Number.isFinite(limit[side]) ? slabAddition(axis, d, limit, side, step, tube, y, alpha) : [],
    );
  });
}

function levelAdditions(
  { column }: Axis,
  d: number,
  kept: readonly boolean[],
  region: Region,
  tube: Int32Array,
  y: Float64Array,
): Addition[] {
  return [...kept.keys()].flatMap((level) => {
    if (kept[level]) return [];
    const added = tallyOf(
      tube.filter((row) => column[row] === level),
      y,
    );
    return [{ region: withLimit(region, d, { kind: 'levels', kept: kept.with(level, true) }), added }];
  });
}

function slabAddition(
  axis: Axis,
  d: number,
  limit: Extract<Limit, { kind: 'range' }>,
  side: Side,
  { region, n, sum }: Step,
  tube: Int32Array,
  y: Float64Array,
  alpha: number,
): Addition[] {
  const open = side === 'lo' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const other: Limit = { ...limit, [side]: open };
  const isBeyond = new Uint8Array(y.length);
  for (const row of tube) {
    const value = axis.column[row]!;
    if (letsIn(other, value) && !letsIn(limit, value)) isBeyond[row] = 1;
  }
  const beyond = axis.order.filter((row) => isBeyond[row] === 1);
  const added = (at: number, runs: Tally): Addition => ({
    region: withLimit(region, d, { ...limit, [side]: at }),
    added: { n: runs.n, sum: runs.sum },
  });
  if (beyond.length === 0) return [added(open, { n: 0, sum: 0 })];
  // From the face outwards: the upper end of what lies below, the lower end of what lies above.
  const near = side === 'lo' ? 'hi' : 'lo';
  for (let target = Math.max(1, Math.floor(alpha * n)); target > 0; target--) {
    const runs = endRuns(axis.column, beyond, y, near, target);
    if (runs.sum / runs.n < sum / n) continue;
    return [added(runs.next === undefined ? open : cutBetween(axis, runs.next, runs.last, side), runs)];
  }
  return [];
}

function bestAddition(all: readonly Addition[], { n, sum }: Tally): Addition | undefined {
  let best: { addition: Addition; mean: number } | undefined;
  for (const addition of all) {
    const mean = (sum + addition.added.sum) / (n + addition.added.n);
    if (mean < sum / n) continue;
    const isBetter =
      best === undefined || mean > best.mean || (mean === best.mean && addition.added.n > best.addition.added.n);
    if (isBetter) best = { addition, mean };
  }
  return best?.addition;
}
