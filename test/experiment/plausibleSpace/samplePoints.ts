import { latinHypercube } from '../../../sim/experiment/designs/latinHypercube.ts';
import { poles } from '../../verify/plausibleSpace/design.ts';
import { factors } from '../../verify/plausibleSpace/factors.ts';
import type { Outcomes, PointResult } from '../../verify/plausibleSpace/points.ts';

/** Points as if run: `outcomesOf` makes each arrangement's outcomes of the point's coordinates by key, alike in both random worlds. */
export function pointsAsRun(
  n: number,
  outcomesOf: (at: (key: string) => number, pole: number) => Outcomes | undefined,
): PointResult[] {
  return latinHypercube(n, factors.length, 1).map((point) => {
    const at = (key: string) => point[factors.findIndex((factor) => factor.key === key)]!;
    const world = poles.map((_, pole) => outcomesOf(at, pole));
    return { point, worlds: [world, world] };
  });
}

/** A point with these outcomes of one yardstick, by random world and arrangement. */
export function pointOf(yardstick: string, values: readonly (readonly number[])[]): PointResult {
  const worlds = values.map((world) => world.map((value) => ({ [yardstick]: value })));
  return { point: new Float64Array(factors.length), worlds };
}
