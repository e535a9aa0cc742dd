import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { Experiment } from '../../scenarios/experiment/experiment.ts';
import { nameOf } from '../../scenarios/question/written.ts';
import { betterThanReference } from '../../sim/analysis/sensitivity/reached.ts';
import type { ResponseChoice } from './sensitivityDocument.ts';

/**
 * What is analysed unless told otherwise: of each outcome chosen the difference of every other policy from the reference in the same worlds; with
 * a single policy the outcome itself. `policies` are the ids of the plan, in the order of the experiment; names of its own where left out.
 */
export function defaultResponses(
  { outcomes, question }: Experiment,
  policies: readonly string[] = question.policies.map(nameOf),
): ResponseChoice[] {
  const reference = policies[question.reference]!;
  const others = policies.filter((policy) => policy !== reference);
  return outcomes.flatMap((outcome): ResponseChoice[] =>
    others.length === 0
      ? [{ outcome, policy: reference, against: null }]
      : others.map((policy) => ({ outcome, policy, against: reference })),
  );
}

/** What the regional analysis asks of a difference: is the policy better than the reference? Undefined where there is no reference or no direction is better. */
export function reachedOf({ outcome, against }: ResponseChoice): ((value: number) => boolean) | undefined {
  const better = outcomeDefinitions.find(({ key }) => key === outcome)?.better ?? 'neither';
  return against === null ? undefined : betterThanReference(better);
}
