import { fill } from '../../locales/fill.ts';
import { differenceDecimals, displayed, fixed, signed } from '../../report/numbers.ts';
import { outcomeLabel, unitText } from '../../report/words.ts';
import type { ComparisonView } from '../view/comparisonView.ts';
import type { ChartReader } from './chart.ts';

/**
 * How the policies differ from the reference in an outcome, world by world: a difference only where its 95 % interval excludes 0, the others named
 * as not detectably different. Null where no interval can be given.
 */
export function contrastSentence(view: ComparisonView, outcome: string, { page, texts }: ChartReader): string | null {
  const words = page.charts.common;
  const labels = new Map(view.policies.map(({ id, label }) => [id, label]));
  const { factor, differenceUnit } = displayed(view.summary.policies[0]?.outcomes[outcome]?.unit ?? '');
  const differing: string[] = [];
  const alike: string[] = [];
  for (const contrast of view.summary.contrasts) {
    const { difference, lo, hi } = contrast;
    if (contrast.outcome !== outcome || difference === null || lo === null || hi === null) continue;
    const policy = labels.get(contrast.policy) ?? contrast.policy;
    if (lo <= 0 && hi >= 0) {
      alike.push(policy);
      continue;
    }
    const half = ((hi - lo) / 2) * factor;
    const decimals = differenceDecimals([{ difference: difference * factor, half }]);
    const values = {
      policy,
      difference: signed(difference * factor, decimals).replace('-', '\u2212'),
      half: fixed(half, decimals),
      unit: unitText(differenceUnit, texts),
    };
    differing.push(fill(words.difference, values).trimEnd());
  }
  if (differing.length + alike.length === 0) return null;
  const parts = [
    ...differing,
    ...(alike.length === 0 ? [] : [fill(words.noDifference, { list: alike.join(words.separator) })]),
  ];
  return fill(words.against, {
    outcome: outcomeLabel(outcome, texts),
    reference: labels.get(view.reference) ?? view.reference,
    list: parts.join(words.clause),
  });
}
