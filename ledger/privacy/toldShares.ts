import type { Estimate } from '../describe/estimate.ts';
import { leastPublished, suppressCells } from './suppressCells.ts';

/** Which counts of a list, whose sum is known, may be told: no small one, and none from which a small one could be computed. */
export const toldCounts = (counts: readonly number[]): readonly boolean[] =>
  counts.length === 0 ? [] : suppressCells([counts]).cells[0]!.map((count) => count !== null);

/** Whether a share tells no small count: neither of those that it counts nor of the others. */
export function isToldShare({ value, n }: Pick<Estimate, 'value' | 'n'>): boolean {
  const count = Math.round(value * n);
  return [count, n - count].every((one) => one === 0 || one >= leastPublished);
}
