import { FaultError } from '../engine/fault.ts';
import { checkDesignSize } from './designs/designSize.ts';
import type { Factor } from './factor.ts';
import { shownValue } from './shownValue.ts';

/** Throws `designSize` for a factor without levels: of no known kind, a choice of fewer than two values, a range that does not rise. `path` is the factor's. */
export function checkFactor(factor: Factor, path: string): void {
  const check = (holds: boolean, place: string, value: unknown, expected: string) => {
    if (holds) return;
    throw new FaultError({ code: 'designSize', path: `${path}.${place}`, value: shownValue(value), expected });
  };
  const kind = factor?.kind;
  check(kind === 'choice' || kind === 'number' || kind === 'integer', 'kind', kind, 'number, integer, choice');
  if (factor.kind === 'choice') {
    checkDesignSize(`${path}.values.length`, factor.values?.length, 2);
    return;
  }
  const [low, high] = factor.range ?? [Number.NaN, Number.NaN];
  const rises = kind === 'number' ? low < high : Number.isInteger(low) && Number.isInteger(high) && low <= high;
  check(rises, 'range', `${low} … ${high}`, kind === 'number' ? 'low < high' : 'whole numbers, low ≤ high');
}
