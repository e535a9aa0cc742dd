import { FaultError } from '../fault.ts';

/** Throws `FaultError` `distributionParameter` for parameter `name`; kept out of line so that the checks stay inlinable. */
export function rejectParameter(name: string, value: number, expected: string): never {
  throw new FaultError({ code: 'distributionParameter', path: name, value, expected });
}

/** Throws `FaultError` `distributionParameter` unless `value` is a finite number; NaN fails. */
export function checkFinite(name: string, value: number): void {
  if (!(Math.abs(value) < Infinity)) rejectParameter(name, value, 'a finite number');
}

/** Throws `FaultError` `distributionParameter` unless 0 <= `value` < Infinity; NaN fails. */
export function checkNonNegative(name: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) rejectParameter(name, value, '[0, Infinity)');
}

/** Throws `FaultError` `distributionParameter` unless 0 < `value` < Infinity; NaN fails. */
export function checkPositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) rejectParameter(name, value, '(0, Infinity)');
}
