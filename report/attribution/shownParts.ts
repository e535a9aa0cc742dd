import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { Explanation } from '../../scenarios/attribution/explainDifference.ts';
import type { Estimate } from '../../sim/analysis/sensitivity/sensitivity.ts';
import { displayed, fixed, signed } from '../numbers.ts';
import { unitText } from '../words.ts';
import { type ShownFigures, shownFigures } from './shownFigures.ts';

/** The figures of an explanation as they are shown and written: one number of decimals for all, and parts that add up to the difference. */
export interface ShownParts extends ShownFigures {
  /** A value with its sign, and with its interval where there is one; the unit follows where asked for. */
  text(estimate: Estimate, options?: { readonly as?: number; readonly hasUnit?: boolean }): string;
  /** A number with its unit, and a sign only below 0. */
  amount(value: number): string;
}

export function shownParts({ result, unit }: Pick<Explanation, 'result' | 'unit'>, texts: Texts): ShownParts {
  const figures = shownFigures(result, unit);
  const { factor, decimals } = figures;
  const { differenceUnit } = displayed(unit);
  const t = texts.attribution;
  const withUnit = (value: string) => fill(t.amount, { value, unit: unitText(differenceUnit, texts) }).trimEnd();
  return {
    ...figures,
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
