import type { Factor } from '../../experiment/factor.ts';
import { levelAt, levelsOf } from './levelAt.ts';

/**
 * How far a factor moves between two coordinates in [0, 1], signed, 1 from its lowest to its highest value: of whole numbers the share of their range, of a choice 1, because one value is
 * exchanged for another whatever lies between; otherwise the difference of the coordinates. 0 where both stand for the same value.
 *
 *     stepLength({ key: 'isOn', kind: 'choice', values: [false, true] }, 0, 2 / 3) // 1
 */
export function stepLength(factor: Factor, before: number, after: number): number {
  const levels = levelsOf(factor);
  if (levels === undefined) return after - before;
  const moved = levelAt(after, levels) - levelAt(before, levels);
  return factor.kind === 'choice' ? Math.sign(moved) : moved / (levels - 1);
}
