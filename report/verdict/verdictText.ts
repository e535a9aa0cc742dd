import type { Texts } from '../../locales/texts.ts';
import type { OutcomeUnits } from './claimText.ts';
import { detailParts } from './detailText.ts';
import { headlineParts } from './headlineText.ts';
import { plainText } from './richText.ts';
import type { PolicyLabels, Sentence } from './sentence.ts';
import type { Verdict } from './verdict.ts';

export interface VerdictNames {
  readonly policyLabels: PolicyLabels;
  readonly units: OutcomeUnits;
}

/** A verdict in words: one entry a headline and a detail. */
export interface VerdictSentences {
  readonly headlines: readonly Sentence[];
  readonly details: readonly Sentence[];
}

/** The verdict in words whose terms and numbers are marked. */
export function verdictSentences(
  { headlines, details }: Verdict,
  { policyLabels, units }: VerdictNames,
  texts: Texts,
): VerdictSentences {
  return {
    headlines: headlines.map((one) => ({ ...about(one), parts: headlineParts(one, policyLabels, units, texts) })),
    details: details.map((one) => ({ ...about(one), parts: detailParts(one, policyLabels, units, texts) })),
  };
}

/** The verdict as plain text. */
export function verdictText(
  verdict: Verdict,
  names: VerdictNames,
  texts: Texts,
): { readonly headlines: readonly string[]; readonly details: readonly string[] } {
  const { headlines, details } = verdictSentences(verdict, names, texts);
  const plain = (sentences: readonly Sentence[]) => sentences.map(({ parts }) => plainText(parts));
  return { headlines: plain(headlines), details: plain(details) };
}

const about = (one: Verdict['headlines'][number] | Verdict['details'][number]) =>
  'policy' in one ? { kind: one.kind, policy: one.policy } : { kind: one.kind };
