import type { Texts } from '../../locales/texts.ts';
import { differenceDecimals, displayed, fixed, signed } from '../numbers.ts';
import { outcomeLabel, unitText } from '../words.ts';
import type { OutcomeUnits } from './claimText.ts';
import type { VerdictDetail } from './details.ts';
import { fillParts, joinParts, type Part, trimmedEnd } from './richText.ts';
import { outcomeList, outcomePart, type PolicyLabels, policyPart } from './sentence.ts';
import type { SupportedDifference } from './supported.ts';

/** The words of one detail. */
export function detailParts(detail: VerdictDetail, labels: PolicyLabels, units: OutcomeUnits, texts: Texts): Part[] {
  const { verdict: t, separator, sentenceGap } = texts.report;
  if (detail.kind === 'chance') {
    const number = (text: string): Part => ({ kind: 'number', text, term: 'term:interval' });
    return fillParts(t.chance, {
      n: number(String(detail.intervals)),
      found: number(String(detail.found)),
      expected: number(fixed(detail.expected, 1)),
      kept: number(String(detail.kept)),
    });
  }
  if (detail.kind === 'best') {
    const items = detail.standings.map(({ outcome, policies }) =>
      fillParts(t.bestItem, {
        outcome: outcomePart(outcome, outcomeLabel(outcome, texts)),
        list: joinParts(
          policies.map(({ policy, pBest }) =>
            fillParts(t.bestPolicy, { policy: policyPart(policy, labels), share: shareText(pBest) }),
          ),
          separator,
        ),
      }),
    );
    return fillParts(t.best, { list: joinParts(items, t.bestJoin) });
  }
  if (detail.kind === 'enough') {
    const { n, relative, precision, difference } = detail;
    return fillParts(t.enough, {
      n: String(n),
      relative: fixed(100 * relative, 0),
      precision: String(precision),
      difference: String(difference),
    });
  }
  const names = { policy: policyPart(detail.policy, labels), reference: policyPart(detail.reference, labels) };
  if (detail.kind === 'noDifference') {
    return fillParts(t.noDifference, { ...names, list: outcomeList(detail.outcomes, texts) });
  }
  const { policy, better, worse, changed, undetected, carriers } = detail;
  const items = (differences: readonly SupportedDifference[]) => ({
    list: joinParts(
      differences.map((difference) => item(difference, policy, units, texts)),
      separator,
    ),
  });
  const sentences = [
    fillParts(t.differs, names),
    better.length > 0 && fillParts(t.better, items(better)),
    worse.length > 0 && fillParts(t.worse, items(worse)),
    changed.length > 0 && fillParts(t.changed, items(changed)),
    undetected.length > 0 && fillParts(t.undetected, { list: outcomeList(undetected, texts) }),
    carriers.length > 0 ? fillParts(t.carriedBy, items(carriers)) : t.notCarried,
  ];
  return joinParts(
    sentences.filter((sentence) => sentence !== false),
    sentenceGap,
  );
}

/** As drawn, a probability is never quite 0 or 1. */
const shareText = (share: number): string => (share > 0.99 ? '> 99' : fixed(100 * share, 0));

function item(
  { outcome, difference, lo, hi }: SupportedDifference,
  policy: string,
  units: OutcomeUnits,
  texts: Texts,
): Part[] {
  const { factor, differenceUnit } = displayed(units.get(outcome) ?? '');
  const half = ((hi - lo) / 2) * factor;
  const decimals = differenceDecimals([{ difference: difference * factor, half }]);
  const parts = fillParts(texts.report.verdict.item, {
    outcome: outcomePart(outcome, outcomeLabel(outcome, texts)),
    difference: { kind: 'number', text: signed(difference * factor, decimals), term: `outcome:${outcome}`, policy },
    half: { kind: 'number', text: fixed(half, decimals), term: 'term:interval', policy },
    unit: unitText(differenceUnit, texts),
  });
  return trimmedEnd(parts);
}
