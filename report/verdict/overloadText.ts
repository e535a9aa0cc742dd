import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { fixed } from '../numbers.ts';
import type { OverloadedGroup } from '../overload.ts';
import { outcomeLabel } from '../words.ts';
import { fillParts, joinParts, type Part, plainText } from './richText.ts';
import { outcomePart } from './sentence.ts';

/** The overloaded pools of a policy, each with how busy it is. */
export function overloadedParts(policy: string, groups: readonly OverloadedGroup[], texts: Texts): Part[] {
  const { verdict, separator } = texts.report;
  const items = groups.map(({ outcome, mean }) =>
    fillParts(verdict.overloadedItem, {
      outcome: outcomePart(outcome, outcomeLabel(outcome, texts)),
      mean: { kind: 'number', text: fixed(mean * 100, 1), term: `outcome:${outcome}`, policy },
    }),
  );
  return joinParts(items, separator);
}

/** Which pools of a policy have no steady state. */
export function overloadedText(policy: string, groups: readonly OverloadedGroup[], texts: Texts): string {
  return fill(texts.report.verdict.overloaded, { policy, list: plainText(overloadedParts(policy, groups, texts)) });
}
