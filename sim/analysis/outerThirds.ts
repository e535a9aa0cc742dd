import { ascendingBy } from '../engine/order.ts';

/** One trial: the value of a factor, and whether it was won. */
export interface Trial {
  readonly value: number;
  readonly won: boolean;
}

/**
 * Shares won within the third of the trials with the lowest and the third with the highest values: how far a factor moves the chances. Thirds hold ⌊n / 3⌋ trials; equal values
 * keep their order. NaN for fewer than three trials. Throws `notComparable` for a NaN value.
 *
 *     outerThirds([1, 2, 3].map((value) => ({ value, won: value > 2 }))) // lowest 0, highest 1
 */
export function outerThirds(trials: readonly Trial[]): { lowest: number; highest: number } {
  const ordered = ascendingBy(trials, ({ value }) => value);
  const size = Math.floor(ordered.length / 3);
  const share = (part: readonly Trial[]) => part.filter(({ won }) => won).length / part.length;
  return { lowest: share(ordered.slice(0, size)), highest: share(ordered.slice(ordered.length - size)) };
}
