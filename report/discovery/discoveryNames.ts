import type { Texts } from '../../locales/texts.ts';
import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import type { FactorChoice } from '../../scenarios/experiment/experiment.ts';
import type { Factor } from '../../sim/experiment/factor.ts';
import { factorLabel } from '../sensitivity/factorLabel.ts';
import { unitText } from '../words.ts';

/** What sentences call a factor and its values. */
export interface NamedFactor {
  readonly label: string;
  /** As a reader sees it; empty where there is none. */
  readonly unit: string;
  /** Whether values are multiples of what the scenario has. */
  readonly isTimes: boolean;
}

/** What sentences on boxes call things. */
export interface DiscoveryNames {
  /** What makes a point of interest, a clause within a sentence, such as `reached` of the sensitivity analysis. */
  readonly reached: string;
  /** In the order of the factors. */
  readonly factors: readonly NamedFactor[];
}

/** Names of the factors of an experiment. */
export function factorNames(
  factors: readonly { readonly factor: Factor; readonly choice: FactorChoice }[],
  texts: Texts,
): NamedFactor[] {
  return factors.map(({ factor, choice }) => ({
    label: factorLabel(factor, choice, texts),
    unit: unitText(parameterOf(factor.key)?.unit ?? '', texts),
    isTimes: 'times' in choice,
  }));
}
