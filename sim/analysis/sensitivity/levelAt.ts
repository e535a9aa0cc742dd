import type { Factor } from '../../experiment/factor.ts';

/** Number of values of a factor that has few; undefined for one of any number. */
export function levelsOf(factor: Factor): number | undefined {
  if (factor.kind === 'number') return undefined;
  return factor.kind === 'choice' ? factor.values.length : factor.range[1] - factor.range[0] + 1;
}

/** Which of `levels` values, 0 … levels − 1, the coordinate `u` in [0, 1] stands for (as in `factorValue`). */
export const levelAt = (u: number, levels: number): number => Math.min(levels - 1, Math.floor(u * levels));
