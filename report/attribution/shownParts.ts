import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { Explanation } from '../../scenarios/attribution/explainDifference.ts';
import { roundedParts } from '../../sim/analysis/attribution/roundedParts.ts';
import type { Estimate } from '../../sim/analysis/sensitivity/sensitivity.ts';
import { differenceDecimals, displayed, fixed, signed } from '../numbers.ts';
import { unitText } from '../words.ts';

/** The figures of an explanation as they are shown: one number of decimals for all, and parts that add up to the difference. */
export interface ShownParts {
  readonly decimals: number;
  /** By group: the value as it is shown, in shown units (percentage points for shares). */
  readonly parts: readonly number[];
  /** A value with its sign, and with its interval where there is one; the unit follows where asked for. */
  text(estimate: Estimate, options?: { readonly as?: number; readonly hasUnit?: boolean }): string;
  /** A number with its unit, and a sign only below 0. */
  amount(value: number): string;
}

/** Decimals as the difference alone would have in a table of comparisons. */
export function shownParts({ result, unit }: Pick<Explanation, 'result' | 'unit'>, texts: Texts): ShownParts {
  const { difference, values } = result;
  const { factor, differenceUnit } = displayed(unit);
  const half = ((difference.hi - difference.lo) / 2) * factor;
  const decimals = differenceDecimals([{ difference: difference.value * factor, half }]);
  const isKnown = values.every(({ value }) => Number.isFinite(value));
  const t = texts.attribution;
  const withUnit = (value: string) => fill(t.amount, { value, unit: unitText(differenceUnit, texts) }).trimEnd();
  return {
    decimals,
    parts: isKnown
      ? roundedParts(
          values.map(({ value }) => value * factor),
          difference.value * factor,
          decimals,
        )
      : values.map(() => Number.NaN),
    text({ value, lo, hi }, { as = value * factor, hasUnit = false } = {}) {
      const shown = signed(as, decimals);
      const estimate =
        lo < hi
          ? fill(t.interval, { value: shown, lo: fixed(lo * factor, decimals), hi: fixed(hi * factor, decimals) })
          : shown;
      return hasUnit ? withUnit(estimate) : estimate;
    },
    amount: (value) => withUnit(fixed(value * factor, decimals)),
  };
}
