import { FaultError } from '../../engine/fault.ts';
import { shownValue } from '../../experiment/shownValue.ts';

/** Throws `estimateInput` unless `holds`; `path` names function and argument, `expected` the range. */
export function checkInput(holds: boolean, path: string, value: unknown, expected: string): void {
  if (!holds) throw new FaultError({ code: 'estimateInput', path, value: shownValue(value), expected });
}

/** Throws `estimateInput` unless `value` lies in (0, 1): a level, a power or a probability. */
export function checkShare(path: string, value: number): void {
  checkInput(value > 0 && value < 1, path, value, '(0, 1)');
}

/** Throws `estimateInput` unless `value` is an integer of at least `least`. */
export function checkCount(path: string, value: number, least: number): void {
  checkInput(Number.isSafeInteger(value) && value >= least, path, value, `integer ≥ ${least}`);
}
