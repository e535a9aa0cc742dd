import { checkInput } from '../estimates/checkInput.ts';
import type { CalibrationOutcomes, ToldPoint } from './calibration.ts';

/** What a calibration keeps of outcomes. Throws `estimateInput` for what is neither a number nor undefined. */
export function toldOutcomes(
  outcomes: CalibrationOutcomes,
  keys: readonly string[],
  path: string,
): ToldPoint['outcomes'] {
  if (outcomes === null) return null;
  checkInput(typeof outcomes === 'object', path, outcomes, 'outcomes by key, or null');
  return keys.map((key) => {
    const value: unknown = Object.hasOwn(outcomes, key) ? outcomes[key] : undefined;
    checkInput(value === undefined || typeof value === 'number', `${path}.${key}`, value, 'number or undefined');
    // Added to 0 so that there is no -0, which JSON would lose.
    return Number.isFinite(value) ? (value as number) + 0 : null;
  });
}
