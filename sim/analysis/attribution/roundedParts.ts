import { ascendingBy } from '../../engine/order.ts';
import { checkColumn } from '../estimates/checkColumn.ts';
import { checkInput } from '../estimates/checkInput.ts';

/** More are not shown by any number of this size. */
const mostDecimals = 15;

/**
 * Parts of a total rounded for display, so that what is shown adds up to the total as shown: `total.toFixed(decimals)`. Each is its part rounded down or up, by largest remainders (Hamilton), the first
 * of equal ones first; a part that is 0 stays 0. As whole numbers of 10^−`decimals` they add up exactly. Where parts do not add up to the total before rounding, what is missing is shared out
 * alike. Throws `estimateInput` for what is not finite and for decimals outside 0…15.
 *
 *     roundedParts([1.25, 1.25, 3.5], 6, 0) // [1, 1, 4]
 */
export function roundedParts(parts: ArrayLike<number>, total: number, decimals: number): number[] {
  checkColumn('roundedParts.parts', parts);
  for (let place = 0; place < parts.length; place++) {
    checkInput(Number.isFinite(parts[place]), `roundedParts.parts[${place}]`, parts[place], 'finite number');
  }
  checkInput(Number.isFinite(total), 'roundedParts.total', total, 'finite number');
  const isCount = Number.isInteger(decimals) && decimals >= 0 && decimals <= mostDecimals;
  checkInput(isCount, 'roundedParts.decimals', decimals, `integer [0, ${mostDecimals}]`);
  let units = 1;
  for (let d = 0; d < decimals; d++) units *= 10;
  const whole = wholeParts(
    Array.from(parts, (part) => part * units),
    Math.round(Number(total.toFixed(decimals)) * units),
  );
  return whole.map((count) => Number((count / units).toFixed(decimals)));
}

/** Whole numbers near `parts` that sum to the whole number `total` exactly. Parts that are 0 stay 0 as long as there are others. */
export function wholeParts(parts: readonly number[], total: number): number[] {
  const whole = parts.map(Math.floor);
  const some = [...parts.keys()].filter((place) => parts[place] !== 0);
  const sharing = some.length > 0 ? some : [...parts.keys()];
  const missing = total - whole.reduce((sum, one) => sum + one, 0);
  const each = Math.floor(missing / sharing.length);
  const further = missing - each * sharing.length;
  const byRemainder = ascendingBy(sharing, (place) => whole[place]! - parts[place]!);
  for (const [rank, place] of byRemainder.entries()) whole[place]! += each + Number(rank < further);
  return whole;
}
