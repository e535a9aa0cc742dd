import type { Texts } from '../../locales/texts.ts';
import { outcomeLabel } from '../words.ts';
import { joinParts, type Part } from './richText.ts';

/** A sentence, or a few that belong together. */
export interface Sentence {
  /** As of the data it says. */
  readonly kind: string;
  /** The policy it is about, if it is about one. */
  readonly policy?: string;
  readonly parts: readonly Part[];
}

/** Labels of policies by id. */
export type PolicyLabels = ReadonlyMap<string, string>;

export const policyPart = (policy: string, labels: PolicyLabels): Part => ({
  kind: 'policy',
  policy,
  text: labels.get(policy) ?? policy,
});

export const termPart = (name: keyof Texts['report']['verdict']['terms'], { report }: Texts): Part => ({
  kind: 'term',
  id: `term:${name}`,
  text: report.verdict.terms[name],
});

export const outcomePart = (key: string, text: string): Part => ({ kind: 'term', id: `outcome:${key}`, text });

/** The labels of outcomes as they stand in tables. */
export const outcomeList = (keys: readonly string[], texts: Texts): Part[] =>
  joinParts(
    keys.map((key) => outcomePart(key, outcomeLabel(key, texts))),
    texts.report.separator,
  );
