import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { OutcomeSummary } from '../../sim/analysis/summary.ts';
import type { ComparisonDocument } from '../document.ts';
import { decimalsFor, displayed, fixed } from '../numbers.ts';
import { isOverload } from '../overload.ts';
import { unitText } from '../words.ts';

type Policies = ComparisonDocument['policies'];

/** Decimals of an outcome that show the largest of its means with three digits. */
function decimalsOf(key: string, policies: Policies): number {
  return decimalsFor(
    policies.flatMap(({ outcomes }) => {
      const one = outcomes[key];
      return one === undefined || one.mean === null ? [] : [one.mean * displayed(one.unit).factor];
    }),
  );
}

/** `79.7 ±1.7`; the mean alone without an interval; `none` where undefined. */
export function meanCells(key: string, policies: Policies, texts: Texts): string[] {
  const decimals = decimalsOf(key, policies);
  return policies.map(({ outcomes }) => {
    const one = outcomes[key];
    if (one === undefined || one.mean === null) return texts.official.methods.noUnit;
    const { factor } = displayed(one.unit);
    const half = one.lo === null || one.hi === null ? '' : ` ±${fixed(((one.hi - one.lo) / 2) * factor, decimals)}`;
    return `${isOverload(key, one.mean) ? '!' : ''}${fixed(one.mean * factor, decimals)}${half}`;
  });
}

/** The mean of an outcome under every policy with its interval, as a list within a sentence. */
export function meanList(key: string, policies: Policies, texts: Texts): string {
  const t = texts.official.results;
  const decimals = decimalsOf(key, policies);
  return policies
    .map(({ label: policy, outcomes }) => {
      const one = outcomes[key];
      if (one === undefined || one.mean === null) return fill(t.itemUndefined, { policy });
      return fill(one.lo === null ? t.itemAlone : t.item, { policy, ...numbersOf(one, decimals, texts) });
    })
    .join(t.separator);
}

/** Means with their intervals as they are printed; nothing of an interval that is not there. */
function numbersOf({ mean, lo, hi, unit }: OutcomeSummary, decimals: number, texts: Texts) {
  const { factor, unit: name } = displayed(unit);
  const printed = (value: number | null) => (value === null ? '' : fixed(value * factor, decimals));
  const word = unitText(name, texts);
  return {
    mean: printed(mean),
    lo: printed(lo),
    hi: printed(hi),
    unit: word === '%' || word === '' ? word : ` ${word}`,
  };
}
