import { FaultError } from '../../engine/fault.ts';
import { shownValue } from '../shownValue.ts';

/** Points that a design may have at most: 2^20, about a million. */
const mostDesignPoints = 1048576;

/** Coordinates that a design may have at most, points times dimensions: 2^26, half a gigabyte. */
const mostCoordinates = 67108864;

/** Throws `designSize` unless `value` is an integer of at least `least`. */
export function checkDesignSize(path: string, value: number, least = 1): void {
  if (!(Number.isInteger(value) && value >= least)) {
    throw new FaultError({ code: 'designSize', path, value: shownValue(value), expected: `integer ≥ ${least}` });
  }
}

/** Points that a design in so many dimensions may have at most. */
export const mostPointsIn = (dimensions: number): number =>
  Math.min(mostDesignPoints, Math.floor(mostCoordinates / dimensions));

/** Throws `designTooLarge` where so many points in so many dimensions, both integers ≥ 1, are more than a design may have. */
export function checkDesignTotal(path: string, points: number, dimensions: number): void {
  const most = mostPointsIn(dimensions);
  if (!(points <= most)) {
    throw new FaultError({ code: 'designTooLarge', path, value: points, expected: `≤ ${most}` });
  }
}

/** Throws `designFactors` where a design holds fewer than so many dimensions. */
export function checkDimensions(path: string, dimensions: number, most: number): void {
  checkDesignSize(path, dimensions);
  if (dimensions > most) {
    throw new FaultError({ code: 'designFactors', path, value: dimensions, expected: `≤ ${most}` });
  }
}
