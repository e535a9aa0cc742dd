import type { Texts } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import type { FactorChoice } from '../../scenarios/experiment/experiment.ts';
import type { Factor } from '../../sim/experiment/factor.ts';
import { factorLabel } from '../sensitivity/factorLabel.ts';
import { outcomeInWords, type PolicyNames, policyName } from '../sensitivity/sensitivityNames.ts';
import { unitText } from '../words.ts';

/** What sentences on a pair of policies call things. */
export interface DecisionNames {
  readonly policy: string;
  readonly reference: string;
  /** Within a sentence. */
  readonly outcome: string;
  /** Of the outcome, as its definition has it. */
  readonly unit: string;
  /** By key. */
  readonly factors: Readonly<Record<string, { readonly label: string; readonly unit: string }>>;
  /** By name of the prior; one that is not there is called by its name. */
  readonly priors: Readonly<Record<string, string>>;
}

/** The names of a pair of policies, an outcome and the factors that were varied. */
export function decisionNames(
  {
    policy,
    reference,
    outcome,
    factors,
    priors = {},
  }: {
    readonly policy: string;
    readonly reference: string;
    readonly outcome: string;
    readonly factors: readonly { readonly factor: Factor; readonly choice: FactorChoice }[];
    readonly priors?: Readonly<Record<string, string>>;
  },
  texts: Texts,
  own?: PolicyNames,
): DecisionNames {
  const named = factors.map(({ factor, choice }): [string, DecisionNames['factors'][string]] => {
    const unit = 'times' in choice ? '' : (parameterOf(factor.key)?.unit ?? '');
    return [factor.key, { label: factorLabel(factor, choice, texts), unit: unitText(unit, texts) }];
  });
  return {
    policy: policyName(policy, texts, own),
    reference: policyName(reference, texts, own),
    outcome: outcomeInWords(outcome, texts),
    unit: outcomeDefinitions.find(({ key }) => key === outcome)?.unit ?? '',
    factors: Object.fromEntries(named),
    priors,
  };
}
