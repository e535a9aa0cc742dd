import { chanceTest } from '../../../sim/analysis/discovery/chanceTest.ts';
import type { PrimResult } from '../../../sim/analysis/discovery/discovery.ts';
import { discoverySample } from '../../../sim/analysis/discovery/discoverySample.ts';
import { prim } from '../../../sim/analysis/discovery/prim.ts';
import { primOptions } from '../../../sim/analysis/discovery/primOptions.ts';
import type { Sample } from './sample.ts';

/** Shuffles of the test that stands in the result. */
const shuffles = 199;
/** Random halves that say how often a condition comes up again; fewer than usual, since hundreds of searches in hundreds of factors are made. */
const halves = 19;

/** One box of worlds in which `wins` (shares; NaN is left out) gather, as of `prim`; none where either number of shuffles does as well. The trajectory, a price list of which one box was taken, is left out. */
export function searchBox({ points, factors }: Sample, wins: ArrayLike<number>): PrimResult {
  const found = prim(points, wins, factors, { mostBoxes: 1, resamples: halves });
  if (found.tests.length === 0) return found;
  const { axes, y, rows } = discoverySample('searchBox', points, wins, factors, undefined);
  const options = primOptions({ resamples: shuffles }, factors.length);
  const test = chanceTest(axes, y, rows, options, { ...options, search: 0 });
  const isChance = test.p > 1 - options.level || found.stopped === 'chance';
  return {
    ...found,
    boxes: isChance ? [] : found.boxes.map((box) => ({ ...box, trajectory: [], pasted: [], reproduced: [] })),
    tests: [test],
    stopped: isChance ? 'chance' : found.stopped,
  };
}
