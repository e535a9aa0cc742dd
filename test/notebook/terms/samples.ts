import type { languages } from '../../../locales/language.ts';
import { textsOf } from '../../../locales/texts.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { stylesOf } from '../../../notebook/encoding/policyStyle.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import type { ComparisonView } from '../../../notebook/view/comparisonView.ts';
import { caseOf, policyOf } from '../../../scenarios/catalogue.ts';
import type { Plan } from '../../../scenarios/question/plan.ts';
import { summariseComparison } from '../../../sim/analysis/summary.ts';
import { sampleComparison } from '../../cli/sampleComparison.ts';

type Language = (typeof languages)[number];

export const wordsOf = (language: Language) => ({ texts: textsOf(language), page: pageTextsOf(language) });

const ids = ['reactive-centralized', 'reactive-devolved', 'preventive-devolved'];

/** As far as terms read a plan: case, policies and settings; nothing of it is run. */
export const samplePlan = (settings: Plan['question']['settings'] = {}) =>
  ({
    question: { settings },
    caseSpec: caseOf('beihu'),
    policies: ids.map((id) => ({ id, policy: policyOf(id) })),
    reference: ids[0],
  }) as unknown as Plan;

/** A view of made-up results. */
export function sampleView(language: Language, over: Partial<ComparisonView> = {}, replicates = 6): ComparisonView {
  const result = sampleComparison(ids, replicates);
  const policies = ids.map((id) => policyOf(id));
  const styles = stylesOf(policies);
  return {
    plan: samplePlan(),
    phase: 'full',
    state: 'done',
    result,
    stop: 'completed',
    summary: summariseComparison(result, { reference: ids[0]!, outcomes: outcomeDefinitions }),
    reference: ids[0]!,
    policies: policies.map(({ id, label }, i) => ({
      id,
      label: label[language],
      style: styles[i]!,
      runs: result.policies[i]!,
    })),
    facts: {
      caseLabel: 'Beihu',
      seed: 0,
      replicates,
      days: 365,
      sliceDenominator: 1,
      version: '0',
      engine: '0',
      hash: '0',
    },
    ...over,
  };
}
