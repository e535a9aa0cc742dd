import { checkFactor } from '../../experiment/checkFactor.ts';
import type { Factor } from '../../experiment/factor.ts';
import { checkInput } from '../estimates/checkInput.ts';
import { checkPoints } from '../sensitivity/checkPoints.ts';
import { type Axis, axesOf } from './axis.ts';

/** Points with a defined response, ready to be cut. */
export interface DiscoverySample {
  readonly axes: readonly Axis[];
  /** By row. */
  readonly y: Float64Array;
  readonly rows: Int32Array;
  readonly nUndefined: number;
  /** Whether every response is a share: false and true, 0 and 1, or between. */
  readonly isShare: boolean;
}

/** A response by point: whether it is of interest, or a number; NaN is undefined. */
export type DiscoveryResponse = ArrayLike<boolean | number>;

/**
 * Points of the unit cube with their responses; `reached` says of which numbers a point is of interest. Throws `estimateInput` for what `checkPoints` refuses, coordinates outside [0, 1], or factors that are
 * not one a coordinate; `designSize` for factors without levels.
 */
export function discoverySample(
  name: string,
  points: readonly ArrayLike<number>[],
  response: DiscoveryResponse,
  factors: readonly Factor[],
  reached?: (value: number) => boolean,
): DiscoverySample {
  const isList = typeof response === 'object' && response !== null && Number.isSafeInteger(response.length);
  checkInput(isList, `${name}.response`, response, 'a list of truth values or numbers');
  // What is neither number nor truth value stays for the check.
  const given = Array.from<boolean | number, number>(response, (value) =>
    typeof value === 'boolean' ? Number(value) : value,
  );
  const dimensions = checkPoints(name, points, given, { isUnitCube: true });
  checkInput(Array.isArray(factors), `${name}.factors`, factors, 'a list of factors');
  checkInput(factors.length === dimensions, `${name}.factors`, factors.length, `one a coordinate: ${dimensions}`);
  for (const [d, factor] of factors.entries()) checkFactor(factor, `${name}.factors[${d}]`);
  const isFunction = reached === undefined || typeof reached === 'function';
  checkInput(isFunction, `${name}.reached`, reached, '(value) => boolean');
  const used = [...points.keys()].filter((at) => !Number.isNaN(given[at]!));
  const y = Float64Array.from(used, (at) => (reached === undefined ? given[at]! : Number(reached(given[at]!))));
  return {
    axes: axesOf(
      used.map((at) => points[at]!),
      factors,
    ),
    y,
    rows: Int32Array.from(used.keys()),
    nUndefined: points.length - used.length,
    isShare: y.every((value) => value >= 0 && value <= 1),
  };
}
