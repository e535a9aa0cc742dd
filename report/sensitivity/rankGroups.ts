import type { Estimate } from '../../sim/analysis/sensitivity/sensitivity.ts';
import { ascendingBy } from '../../sim/engine/order.ts';

/**
 * Places of the estimates, highest first, in groups whose order is certain: every interval of a group lies above all intervals of the groups
 * after it. Within a group no order can be told. An estimate without an interval is certain of nothing.
 *
 *     rankGroups([{ value: 1, lo: 0.5, hi: 1.5 }, { value: 3, lo: 2, hi: 4 }]) // [[1], [0]]
 */
export function rankGroups(estimates: readonly Estimate[]): number[][] {
  const height = (place: number) => {
    const { value } = estimates[place]!;
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : -value;
  };
  const order = ascendingBy(estimates.keys(), height);
  const highest: number[] = Array(order.length + 1).fill(Number.NEGATIVE_INFINITY);
  for (let i = order.length - 1; i >= 0; i--) {
    const { hi } = estimates[order[i]!]!;
    highest[i] = Math.max(highest[i + 1]!, Number.isNaN(hi) ? Number.POSITIVE_INFINITY : hi);
  }
  const groups: number[][] = [];
  let group: number[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  order.forEach((place, i) => {
    const { lo } = estimates[place]!;
    group.push(place);
    lowest = Math.min(lowest, Number.isNaN(lo) ? Number.NEGATIVE_INFINITY : lo);
    if (!(lowest > highest[i + 1]!)) return;
    groups.push(group);
    group = [];
  });
  return group.length > 0 ? [...groups, group] : groups;
}

/** The interval of the size of an effect that may have either sign. */
export function sizeOf({ value, lo, hi }: Estimate): Estimate {
  const size = Math.abs(value);
  if (!(lo <= hi)) return { value: size, lo: Number.NaN, hi: Number.NaN };
  const [near, far] = Math.abs(lo) < Math.abs(hi) ? [lo, hi] : [hi, lo];
  return { value: size, lo: lo <= 0 && hi >= 0 ? 0 : Math.abs(near), hi: Math.abs(far) };
}

/** By size, the strongest first; what has no value last. */
export const strongestFirst = <Item extends Estimate>(items: readonly Item[]): Item[] =>
  ascendingBy(items, ({ value }) => (Number.isNaN(value) ? Number.POSITIVE_INFINITY : -Math.abs(value)));
