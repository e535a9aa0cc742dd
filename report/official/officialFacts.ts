import type { Texts } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { Plan } from '../../scenarios/question/plan.ts';
import type { PolicyRuns } from '../../sim/experiment/policyRuns.ts';
import type { ComparisonDocument } from '../document.ts';
import { type VerdictHeadline, verdict } from '../verdict/verdict.ts';
import { verdictText } from '../verdict/verdictText.ts';
import { type Numbering, numberingOf } from './numbering.ts';

/** A finished comparison, as page and command line have it. */
export interface FinishedComparison {
  readonly plan: Plan;
  /** Of `documentOf`, with labels of the language that is written. */
  readonly document: ComparisonDocument;
  /** The worlds themselves, a policy an entry, in the order of the plan. */
  readonly runs: readonly PolicyRuns[];
}

/** What all sections of one report are made from. */
export interface OfficialFacts extends FinishedComparison {
  readonly texts: Texts;
  readonly numbers: Numbering;
  readonly caseLabel: string;
  /** By policy id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly reference: string;
  readonly referenceLabel: string;
  /** Ids of the policies besides the reference, in their order. */
  readonly others: readonly string[];
  readonly sliceDenominator: number;
  readonly headlines: readonly VerdictHeadline[];
  readonly headlineTexts: readonly string[];
  /** Kind and words of what lies behind the headlines. */
  readonly details: readonly { readonly kind: string; readonly text: string }[];
}

export function officialFacts(finished: FinishedComparison, texts: Texts): OfficialFacts {
  const { plan, document, runs } = finished;
  const labels = new Map(document.policies.map(({ id, label }) => [id, label]));
  const sliceDenominator = Number(document.slice.slice(2));
  const said = verdict(document, plan.reference, outcomeDefinitions, { sliceDenominator, preview: false }, runs);
  const units = new Map(outcomeDefinitions.map(({ key, unit }) => [key, unit]));
  const words = verdictText(said, { policyLabels: labels, units }, texts);
  return {
    ...finished,
    texts,
    numbers: numberingOf(texts),
    caseLabel: plan.caseSpec.label[texts.language],
    labels,
    reference: plan.reference,
    referenceLabel: labels.get(plan.reference) ?? plan.reference,
    others: document.policies.map(({ id }) => id).filter((id) => id !== plan.reference),
    sliceDenominator,
    headlines: said.headlines,
    headlineTexts: words.headlines,
    details: said.details.map(({ kind }, place) => ({ kind, text: words.details[place]! })),
  };
}
