import type { Texts } from '../../../locales/texts.ts';
import type { PolicyNames } from '../../../report/sensitivity/sensitivityNames.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import { nearestNames } from '../../nearest.ts';
import type { OptionReader } from '../../optionReader.ts';

/** Labels of the policies that were run, the reader's own among them. */
export const labelsOf = ({ plan }: ExperimentPlan, { language }: Texts): PolicyNames =>
  new Map(plan.policies.map(({ id, policy }) => [id, policy.label[language]]));

/** The id of a policy that was run; `before` and `after` are those of the case. One that was not is noted, with the nearest. */
export function idOf(name: string, { plan }: ExperimentPlan, path: string, reader: OptionReader): string {
  const { caseSpec, policies } = plan;
  const id = name === 'before' || name === 'after' ? caseSpec[name] : name;
  const known = policies.map((one) => one.id);
  if (!known.includes(id)) {
    const code = path === '--reference' || path === '--against' ? 'unknownReference' : 'policyNotRun';
    reader.fault({ code, path, value: name, expected: nearestNames(name, known) });
  }
  return id;
}

/** Policies picked among those that were run, as ids; notes those that were not, and a choice of which nothing is left to compare. */
export function comparedPolicies(
  plan: ExperimentPlan,
  { policies, reference }: { readonly policies?: readonly string[]; readonly reference?: string },
  reader: OptionReader,
): { readonly policies?: readonly string[]; readonly reference?: string } {
  const chosen = policies?.map((name) => idOf(name, plan, '--policies', reader));
  const base = reference === undefined ? plan.plan.reference : idOf(reference, plan, '--reference', reader);
  const others = (chosen ?? plan.plan.policies.map(({ id }) => id)).filter((id) => id !== base);
  if (others.length === 0) {
    const known = plan.plan.policies.map(({ id }) => id).join(', ');
    reader.fault({ code: 'tooFewPolicies', path: '--policies', value: others.length + 1, expected: `≥ 2: ${known}` });
  }
  return {
    ...(chosen === undefined ? {} : { policies: chosen }),
    ...(reference === undefined ? {} : { reference: base }),
  };
}
