import { moments } from '../moments.ts';
import type { Response } from './sensitivity.ts';

/**
 * Share in [0, 1] of the variance between the points' means that is luck: mean square of the interaction of world and point (two-way layout, one run a cell: Scheffé 1959, section 4.3)
 * over the number of worlds, by that variance. What a world does to all points alike is no noise. It rests on the points that are defined in every world; where chance makes it more than
 * all, it is 1. NaN with one world, fewer than two points or a constant response.
 */
export function noiseShare({ values, worlds }: Response): number {
  const [w, defined] = [worlds.length, Array.from(values.keys()).filter((point) => !Number.isNaN(values[point]!))];
  const between = moments(defined.map((point) => values[point]!));
  const offsets = worlds.map((world) => moments(defined.map((point) => world[point]! - values[point]!)).mean);
  let squares = 0;
  for (const [at, world] of worlds.entries()) {
    for (const point of defined) {
      const rest = world[point]! - values[point]! - offsets[at]!;
      squares += rest * rest;
    }
  }
  const interaction = squares / ((w - 1) * (defined.length - 1));
  return Math.min(1, interaction / w / between.variance);
}
