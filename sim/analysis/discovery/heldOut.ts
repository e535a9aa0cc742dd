import { wilsonInterval } from '../wilson.ts';
import type { Axis } from './axis.ts';
import { nearestMass } from './choice.ts';
import type { PrimBox, PrimStep } from './discovery.ts';
import { boxFound, type FindOptions, type Found, findBox } from './findBox.ts';
import { foldsOf } from './folds.ts';
import type { Step } from './peel.ts';
import { rowsIn, type Tally, tallyOf } from './region.ts';

interface HeldOut {
  readonly steps: readonly PrimStep['heldOut'][];
  readonly box: PrimBox['heldOut'];
}

/**
 * Density and coverage freed of what they owe to the search. The whole procedure is repeated without each fold; how much less dense its box is in the fold than among the points it was sought among, on average over
 * all points of folds that lie in their box, is taken off what is told of the box (cross-validated optimism; Efron 1983 on error rates). Boxes of the folds themselves would be judged too low: a fold that misses a
 * condition has a large thin box. Steps of a trajectory are judged by the folds' steps of the nearest mass. `all`: of which coverage is a share. The interval is Wilson's for as many points as the box has.
 */
export function heldOut(
  axes: readonly Axis[],
  y: Float64Array,
  rows: Int32Array,
  { steps }: Found,
  box: Step,
  options: FindOptions,
  all: Tally,
  { folds, seed, search, level }: { folds: number; seed: number; search: number; level: number },
): HeldOut {
  const told = [...steps, box];
  const sums = told.map(() => ({ n: 0, sum: 0, promised: 0, covered: 0, total: 0 }));
  for (const { train, test } of foldsOf(rows, folds, seed, search)) {
    const found = findBox(axes, y, train, options);
    const whole = found.steps[0]!;
    const total = tallyOf(test, y).sum;
    const judge = (sought: Step, place: number) => {
      const { n, sum } = tallyOf(rowsIn(axes, test, sought.region), y);
      const to = sums[place]!;
      to.n += n;
      to.sum += sum;
      to.promised += (n * sought.sum) / sought.n;
      to.covered += whole.sum === 0 ? 0 : (total * sought.sum) / whole.sum;
      to.total += total;
    };
    for (const [place, { n }] of steps.entries()) judge(nearestMass(found.steps, n / steps[0]!.n), place);
    const last = boxFound(found);
    if (last !== undefined) judge(last, steps.length);
  }
  const freed = told.map(({ n, sum }, place) => {
    const { promised, covered, total, ...fresh } = sums[place]!;
    const coverage = sum - (steps[0]!.sum * (covered - fresh.sum)) / total;
    return { density: within(sum / n - (promised - fresh.sum) / fresh.n), coverage: within(coverage / all.sum) };
  });
  const { density, coverage } = freed.pop()!;
  const interval = Number.isNaN(density)
    ? { lo: Number.NaN, hi: Number.NaN }
    : wilsonInterval(density * box.n, box.n, level);
  return { steps: freed, box: { density: { value: density, lo: interval.lo, hi: interval.hi }, coverage } };
}

const within = (share: number): number => Math.min(1, Math.max(0, share));
