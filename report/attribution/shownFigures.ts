import { roundedParts } from '../../sim/analysis/attribution/roundedParts.ts';
import type { ShapleyResult } from '../../sim/analysis/attribution/shapley.ts';
import { differenceDecimals, displayed } from '../numbers.ts';

/** The figures of an attribution as they are shown, in shown units: percent and percentage points for shares, else the unit of the outcome. */
export interface ShownFigures {
  /** From the outcome's own unit to the shown one. */
  readonly factor: number;
  /** Of every figure. */
  readonly decimals: number;
  /** `from + difference = to` as they are shown; an end may be rounded the other way for it. */
  readonly from: number;
  readonly to: number;
  readonly difference: number;
  /** By group: they sum to `difference` as they are shown. NaN, as all figures, where nothing is known. */
  readonly parts: readonly number[];
}

/** Decimals as the difference alone would have in a table of comparisons. */
export function shownFigures(
  { from, difference, values }: Pick<ShapleyResult, 'from' | 'difference' | 'values'>,
  unit: string,
): ShownFigures {
  const { factor } = displayed(unit);
  const half = ((difference.hi - difference.lo) / 2) * factor;
  const decimals = differenceDecimals([{ difference: difference.value * factor, half }]);
  // What rounds to 0 has no sign.
  const rounded = (value: number) => Number((value * factor).toFixed(decimals)) + 0;
  const shown = { factor, decimals, from: rounded(from), difference: rounded(difference.value) };
  const isKnown = values.every(({ value }) => Number.isFinite(value)) && Number.isFinite(difference.value);
  return {
    ...shown,
    to: Number((shown.from + shown.difference).toFixed(decimals)),
    parts: isKnown
      ? roundedParts(
          values.map(({ value }) => value * factor),
          difference.value * factor,
          decimals,
        )
      : values.map(() => Number.NaN),
  };
}
