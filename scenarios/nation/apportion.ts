import { FaultError } from '../../sim/engine/fault.ts';
import { ascendingBy } from '../../sim/engine/order.ts';

/** Inclusive, whole numbers. */
export type Bounds = (place: number) => readonly [low: number, high: number];

/**
 * Whole numbers in proportion to `weights` (≥ 0) that sum to `total` exactly: whoever would be outside its bounds is set to the bound, the rest is shared out again, and
 * what rounding leaves goes to the largest remainders (Hamilton), the first of equal ones first. Throws `cannotApportion` where the bounds do not hold the total.
 *
 *     apportion(10, [1, 1, 1], () => [0, 10]) // [4, 3, 3]
 */
export function apportion(total: number, weights: readonly number[], bounds: Bounds): number[] {
  const all = weights.map((_, place) => bounds(place));
  const least = all.reduce((sum, [low]) => sum + low, 0);
  const most = all.reduce((sum, [, high]) => sum + high, 0);
  if (!(total >= least && total <= most)) {
    throw new FaultError({ code: 'cannotApportion', path: 'total', value: total, expected: `[${least}, ${most}]` });
  }
  return rounded(total, proportions(total, weights, all), all);
}

/** Real shares within bounds. All too small (or all too large) ones are settled at once, whichever side is further off: what is left then stays proportional. */
function proportions(
  total: number,
  weights: readonly number[],
  bounds: readonly (readonly [number, number])[],
): number[] {
  const shares = new Array<number>(weights.length).fill(Number.NaN);
  let free = weights.map((_, place) => place);
  let left = total;
  while (free.length > 0) {
    const sum = free.reduce((one, place) => one + weights[place]!, 0);
    const share = (place: number) => (sum > 0 ? (left * weights[place]!) / sum : left / free.length);
    const below = free.filter((place) => share(place) < bounds[place]![0]);
    const above = free.filter((place) => share(place) > bounds[place]![1]);
    const missing = below.reduce((one, place) => one + bounds[place]![0] - share(place), 0);
    const surplus = above.reduce((one, place) => one + share(place) - bounds[place]![1], 0);
    const settled = missing >= surplus ? below : above;
    if (settled.length === 0) {
      for (const place of free) shares[place] = share(place);
      break;
    }
    for (const place of settled) {
      shares[place] = bounds[place]![missing >= surplus ? 0 : 1];
      left -= shares[place];
    }
    const gone = new Set(settled);
    free = free.filter((place) => !gone.has(place));
  }
  return shares;
}

function rounded(total: number, shares: readonly number[], bounds: readonly (readonly [number, number])[]): number[] {
  const whole = shares.map((share) => Math.floor(share));
  let left = total - whole.reduce((sum, one) => sum + one, 0);
  const byRemainder = ascendingBy(
    shares.map((_, place) => place),
    (place) => whole[place]! - shares[place]!,
  );
  for (const place of byRemainder) {
    if (left <= 0) break;
    if (whole[place]! >= bounds[place]![1]) continue;
    whole[place]! += 1;
    left -= 1;
  }
  return whole;
}
