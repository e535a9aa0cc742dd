import type { ExperimentPlan } from '../../scenarios/experiment/experimentPlan.ts';
import { analyseSensitivity } from '../../sim/analysis/sensitivity/analyseSensitivity.ts';
import { responseOf } from '../../sim/analysis/sensitivity/response.ts';
import type { SensitivityResult } from '../../sim/analysis/sensitivity/sensitivity.ts';
import type { SweepResult } from '../../sim/experiment/sweep.ts';
import { type EnsembleFacts, ensembleFacts, type RunFacts } from '../robustness/ensembleFacts.ts';
import { defaultResponses, reachedOf } from './responses.ts';

/** One outcome of one policy, or its difference from the reference in the same worlds. */
export interface ResponseChoice {
  readonly outcome: string;
  readonly policy: string;
  /** Id of the reference; null for the policy by itself. */
  readonly against: string | null;
}

/** What a sweep says, with all it can be cited and made again by. Plain data; NaN becomes null when it is written as JSON. */
export interface SensitivityDocument extends Omit<EnsembleFacts, 'randomWorlds'> {
  /** Whether all points share their random worlds. */
  readonly worlds: 'own' | 'shared';
  readonly responses: readonly (ResponseChoice & { readonly result: SensitivityResult })[];
}

export interface SensitivityFacts extends RunFacts {
  /** What is analysed; `defaultResponses` unless told otherwise. */
  readonly responses?: readonly ResponseChoice[];
}

/** The document of one sweep: every response analysed as far as the design serves it. The same input gives the same document. */
export function sensitivityDocument(
  planned: ExperimentPlan,
  result: SweepResult,
  { responses, ...of }: SensitivityFacts,
): SensitivityDocument {
  const { experiment, plan, factors, design } = planned;
  const asked =
    responses ??
    defaultResponses(
      experiment,
      plan.policies.map(({ id }) => id),
    );
  const { randomWorlds: worlds, ...facts } = ensembleFacts(planned, result, of);
  return {
    ...facts,
    worlds,
    responses: asked.map((choice) => {
      const reached = reachedOf(choice);
      const response = responseOf(result, choice);
      return {
        ...choice,
        result: analyseSensitivity({ design, factors, response, ...(reached === undefined ? {} : { reached }) }),
      };
    }),
  };
}

/** As a file: NaN is null. Fits docs/sensitivity.schema.json. */
export const sensitivityJson = (document: SensitivityDocument): string => `${JSON.stringify(document, null, 2)}\n`;
