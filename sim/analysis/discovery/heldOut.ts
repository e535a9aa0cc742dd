import { wilsonInterval } from '../wilson.ts';
import type { Axis } from './axis.ts';
import { nearestMass } from './choice.ts';
import type { PrimBox, PrimStep } from './discovery.ts';
import { boxFound, type FindOptions, type Found, findBox } from './findBox.ts';
import { foldsOf } from './folds.ts';
import type { Step } from './peel.ts';
import { type Region, rowsIn, type Tally, tallyOf } from './region.ts';

interface HeldOut {
  readonly steps: readonly PrimStep['heldOut'][];
  readonly box: PrimBox['heldOut'];
}

/**
 * Density and coverage of points that had no say in the box: the whole procedure is repeated without each fold, whose points then fall into the box found or not; all folds together give the figures. Steps of
 * a trajectory are judged by the fold's step of the nearest mass. `all`: n and sum of all points used, of which shares are told. The interval is Wilson's, as if the box were the same in all folds.
 */
export function heldOut(
  axes: readonly Axis[],
  y: Float64Array,
  rows: Int32Array,
  { steps }: Found,
  options: FindOptions,
  all: Tally,
  { folds, seed, search, level }: { folds: number; seed: number; search: number; level: number },
): HeldOut {
  const fresh = steps.map(() => ({ n: 0, sum: 0 }));
  const inBox = { n: 0, sum: 0 };
  for (const { train, test } of foldsOf(rows, folds, seed, search)) {
    const found = findBox(axes, y, train, options);
    const add = (to: { n: number; sum: number }, region: Region) => {
      const { n, sum } = tallyOf(rowsIn(axes, test, region), y);
      to.n += n;
      to.sum += sum;
    };
    for (const [at, step] of steps.entries()) add(fresh[at]!, nearestMass(found.steps, massOf(step, steps)).region);
    const box = boxFound(found);
    if (box !== undefined) add(inBox, box.region);
  }
  const { share, lo, hi } = wilsonInterval(inBox.sum, inBox.n, level);
  return {
    steps: fresh.map(({ n, sum }) => ({ density: sum / n, coverage: sum / all.sum })),
    box: { density: { value: share, lo, hi }, coverage: inBox.sum / all.sum, mass: inBox.n / all.n },
  };
}

const massOf = ({ n }: Step, steps: readonly Step[]): number => n / steps[0]!.n;
