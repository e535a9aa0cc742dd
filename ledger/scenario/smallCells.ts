import type { Estimate } from '../describe/estimate.ts';
import { leastPublished, suppressCells } from '../privacy/suppressCells.ts';

/** A count that no file tells. */
export const isSmall = (count: number): boolean => count > 0 && count < leastPublished;

/** Whether a small count follows from a share and what it is of. */
export function hasSmallCell({ value, n }: Estimate): boolean {
  const count = Math.round(value * n);
  return isSmall(count) || isSmall(n - count);
}

/** Those of a list that may be told with their sum: none of a small count, and none from which one follows. */
export function smallFree<One>(list: readonly One[], countOf: (one: One) => number): One[] {
  if (list.length === 0) return [];
  const cells = suppressCells([list.map((one) => Math.round(countOf(one)))]).cells[0]!;
  return list.filter((_, i) => cells[i] !== null && cells[i]! > 0);
}
