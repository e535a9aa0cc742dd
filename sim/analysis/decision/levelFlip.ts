import { type Factor, factorValue } from '../../experiment/factor.ts';
import { levelAt } from '../sensitivity/levelAt.ts';
import type { LevelFlip } from './flip.ts';
import { sideOf } from './sideOf.ts';
import { weightedMean } from './weightedMean.ts';

/**
 * The mean difference at each value of a factor of few, with Student intervals. `sign` is 1 where a positive difference is the policy's gain, else −1; `family` the level that holds over all values and factors together.
 * A crossing is claimed by that; that there is none, by the plain intervals, all of which must tell the same.
 */
export function levelFlip(
  factor: Factor,
  levels: number,
  positions: Float64Array,
  differences: Float64Array,
  weights: Float64Array,
  { sign, level, family }: { readonly sign: number; readonly level: number; readonly family: number },
): LevelFlip {
  const places = Array.from({ length: levels }, (_, one) =>
    [...positions.keys()].filter((world) => levelAt(positions[world]!, levels) === one),
  );
  const told = places.map((worlds, one) => {
    const total = worlds.reduce((sum, world) => sum + weights[world]!, 0);
    const own = Float64Array.from(worlds, (world) => weights[world]! / total);
    const values = Float64Array.from(worlds, (world) => differences[world]!);
    const { value: difference, lo, hi } = weightedMean(values, own, level);
    return {
      row: {
        value: factorValue(factor, (one + 0.5) / levels),
        n: worlds.length,
        difference,
        lo,
        hi,
        better: sideOf(weightedMean(values, own, family), sign),
      },
      plain: sideOf({ lo, hi }, sign),
    };
  });
  const sides = told.map(({ row }) => row.better);
  const throughout = told.every(({ plain }) => plain === told[0]!.plain) ? told[0]!.plain : 'unsure';
  const isCrossing = sides.includes('policy') && sides.includes('reference');
  return {
    kind: 'levels',
    key: factor.key,
    status: isCrossing ? 'crossing' : throughout === 'unsure' ? 'unsure' : 'noChange',
    throughout,
    levels: told.map(({ row }) => row),
  };
}
