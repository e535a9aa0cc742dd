import type { Language } from '../../locales/language.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { Plan } from '../../scenarios/question/plan.ts';
import { summariseComparison } from '../../sim/analysis/summary.ts';
import type { ComparisonResult } from '../../sim/experiment/comparison.ts';
import type { Glimpse } from '../../sim/experiment/run.ts';
import { stylesOf } from '../encoding/policyStyle.ts';
import type { ComparisonView } from './comparisonView.ts';

export interface ViewSource {
  readonly plan: Plan;
  readonly result: ComparisonResult;
  readonly phase: ComparisonView['phase'];
  readonly state: ComparisonView['state'];
  /** By policy id: replicate 0 where it is under way. */
  readonly glimpses: ReadonlyMap<string, Glimpse>;
  readonly version: string;
  readonly engine: string;
}

/** The comparison as it stands, in the reader's language. */
export function viewOf(source: ViewSource, language: Language): ComparisonView {
  const { plan, result, phase, state, glimpses, version, engine } = source;
  const styles = stylesOf(plan.policies.map(({ policy }) => policy));
  const summary = summariseComparison(result, { reference: plan.reference, outcomes: outcomeDefinitions });
  return {
    plan,
    phase,
    state,
    result,
    summary,
    reference: plan.reference,
    policies: plan.policies.map(({ id, policy }, index) => {
      const glimpse = glimpses.get(id);
      return {
        id,
        label: policy.label[language],
        style: styles[index]!,
        runs: result.policies[index]!,
        ...(glimpse === undefined ? {} : { glimpse }),
      };
    }),
    facts: {
      caseLabel: plan.caseSpec.label[language],
      seed: result.seed,
      replicates: result.replicates,
      days: plan.question.days,
      sliceDenominator: plan.question.slice,
      version,
      engine,
      hash: summary.hash,
    },
  };
}
