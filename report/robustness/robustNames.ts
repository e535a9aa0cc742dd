import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { caseIds, caseOf } from '../../scenarios/catalogue.ts';
import { type DecisionNames, decisionNames } from '../decision/decisionNames.ts';
import { type DiscoveryNames, factorNames } from '../discovery/discoveryNames.ts';
import { displayed, fixed } from '../numbers.ts';
import { outcomeInWords, type PolicyNames, policyName } from '../sensitivity/sensitivityNames.ts';
import { unitText } from '../words.ts';
import type { DiscoverDocument } from './discoverDocument.ts';
import type { EnsembleFacts } from './ensembleFacts.ts';
import type { RobustComparison, RobustDocument, RobustPrior } from './robustDocument.ts';

/** What sentences on a comparison of a document call things. `own` are labels of the reader's own policies. */
export function comparisonNames(
  { reference, factors, priors }: Pick<RobustDocument, 'reference' | 'factors' | 'priors'>,
  { policy, outcome }: Pick<RobustComparison, 'policy' | 'outcome'>,
  texts: Texts,
  own?: PolicyNames,
): DecisionNames {
  const named = Object.fromEntries(priors.map((prior) => [prior.name, priorName(prior, texts)]));
  const names = decisionNames({ policy, reference, outcome, factors, priors: named }, texts, own);
  // Labels are phrases: without quotation marks nobody sees where they end.
  const quoted = (name: string) => fill(texts.robustness.quoted, { name });
  return { ...names, policy: quoted(names.policy), reference: quoted(names.reference) };
}

/** What a prior is called. */
export const priorName = ({ name, from }: RobustPrior, texts: Texts): string =>
  from === 'scenario' ? texts.robustness.robust.priorScenario : name;

/** What sentences on boxes and trees of a document call things. */
export const discoverNames = (document: DiscoverDocument, texts: Texts, own?: PolicyNames): DiscoveryNames => ({
  reached: reachedText(document, texts, own),
  factors: factorNames(document.factors, texts),
});

/** What makes a world of interest, a clause. */
function reachedText({ question }: DiscoverDocument, texts: Texts, own?: PolicyNames): string {
  const t = texts.robustness.discover;
  const outcome = outcomeInWords(question.outcome, texts);
  const policy = policyName(question.policy, texts, own);
  if (question.against !== null) {
    return fill(t[question.side], { policy, reference: policyName(question.against, texts, own), outcome });
  }
  const { atLeast, atMost } = question;
  const said = (value: number | undefined) =>
    value === undefined ? '' : outcomeValueText(question.outcome, value, texts);
  const template = atLeast === undefined ? t.atMost : atMost === undefined ? t.atLeast : t.within;
  return fill(template, { policy, outcome, low: said(atLeast), high: said(atMost) });
}

/** A value of an outcome with its unit, three digits at least. */
export function outcomeValueText(outcome: string, value: number, texts: Texts): string {
  const unit = outcomeDefinitions.find(({ key }) => key === outcome)?.unit ?? '';
  const { factor, unit: shown } = displayed(unit);
  const scaled = value * factor;
  const text = Math.abs(scaled) >= 100 ? fixed(scaled, 0) : String(Number(scaled.toPrecision(3)));
  return `${text} ${unitText(shown, texts)}`.trimEnd();
}

/** What a reader calls the case of a document. */
export const caseLabel = ({ case: id }: Pick<EnsembleFacts, 'case'>, texts: Texts): string =>
  caseIds.includes(id) ? caseOf(id).label[texts.language] : id;
