import { ascendingNumbers } from '../../engine/order.ts';
import { atPosition } from '../estimates/atPosition.ts';
import { definedValues } from '../estimates/definedValues.ts';
import type { Better } from '../pairedContrast.ts';

/** What is reached where a response is a difference from a reference: the policy is better than it. Undefined where no direction is better. */
export function betterThanReference(better: Better): ((difference: number) => boolean) | undefined {
  if (better === 'neither') return undefined;
  return better === 'higher' ? (difference) => difference > 0 : (difference) => difference < 0;
}

/** What is reached otherwise: a response above the median of all points. */
export function aboveMedian(values: Float64Array): (value: number) => boolean {
  const sorted = ascendingNumbers(definedValues(values));
  const median = atPosition(sorted, (sorted.length - 1) / 2);
  return (value) => value > median;
}
