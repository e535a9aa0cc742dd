import { fill } from '../../../locales/fill.ts';
import { type FindingsTexts, findingsEn } from '../../../locales/findings.en.ts';
import { findingsZh } from '../../../locales/findings.zh.ts';
import type { Language } from '../../../locales/language.ts';
import { type Texts, textsOf } from '../../../locales/texts.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { sharePercent, shareText } from '../../../report/decision/decisionWords.ts';
import { factorNames, type NamedFactor } from '../../../report/discovery/discoveryNames.ts';
import { effectEstimate, effectText } from '../../../report/sensitivity/figureText.ts';
import { policyName } from '../../../report/sensitivity/sensitivityNames.ts';
import type { Estimate } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import type { Comparison } from '../study/comparisons.ts';
import type { CaseFindings } from './readFindings.ts';

/** How the document calls things in one language. */
export interface Words {
  readonly texts: Texts;
  readonly t: FindingsTexts;
  readonly language: Language;
  policy(id: string): string;
  comparison(one: Pick<Comparison, 'key' | 'policy'>): string;
  outcome(key: string): string;
  share(estimate: Estimate): string;
  percent(share: number): string;
  /** A difference of an outcome with its interval. */
  effect(estimate: Estimate, outcome: string): string;
  /** One without. */
  amount(value: number, outcome: string): string;
  list(items: readonly string[]): string;
  factors(found: CaseFindings): readonly NamedFactor[];
}

const findings: Readonly<Record<Language, FindingsTexts>> = { zh: findingsZh, en: findingsEn };

const unitOf = (outcome: string): string => outcomeDefinitions.find(({ key }) => key === outcome)?.unit ?? '';

/** A label as it stands within a sentence; an acronym stays as it is. */
const withinSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;

/** The words of a language. */
export function wordsOf(language: Language): Words {
  const [texts, t] = [textsOf(language), findings[language]];
  const policy = (id: string) => policyName(id, texts);
  return {
    texts,
    t,
    language,
    policy,
    comparison: (one) => fill(t.comparisons[one.key], { policy: policy(one.policy) }),
    outcome: (key) => t.columns[key as keyof typeof t.columns] ?? key,
    share: (estimate) => shareText(estimate, texts),
    percent: (share) => sharePercent(share, texts),
    effect: (estimate, outcome) => effectEstimate('', estimate, unitOf(outcome), texts).trimStart(),
    amount: (value, outcome) => effectText(value, unitOf(outcome), texts),
    list: (items) => items.join(texts.report.separator),
    factors: ({ factors }) => factorNames(factors, texts).map((one) => ({ ...one, label: withinSentence(one.label) })),
  };
}
