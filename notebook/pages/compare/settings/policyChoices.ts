import type { Levers } from '../../../../models/governance/parameters/governanceParameters.ts';
import type { CaseSpec } from '../../../../scenarios/caseSpec.ts';
import { builtInPolicies, caseOf, policyOf } from '../../../../scenarios/catalogue.ts';
import { composePolicy, type Policy } from '../../../../scenarios/composePolicy.ts';
import { parseCase } from '../../../../scenarios/loader/parseCase.ts';
import { parsePolicy } from '../../../../scenarios/loader/parsePolicy.ts';
import type { OwnFile, PolicyChoice, Question } from '../../../../scenarios/question/question.ts';

export type Mixture = Extract<PolicyChoice, { kind: 'mixture' }>;

/** Unique among the policies of a question. */
export function keyOf(choice: PolicyChoice): string {
  return choice.kind === 'file' ? `file ${choice.file.name}` : `${choice.kind} ${choice.id}`;
}

// Files are read once, not at every key press.
const cases = new WeakMap<OwnFile, CaseSpec>();
const policies = new WeakMap<OwnFile, Policy>();

/** The case of a question. Throws the faults of a file, `unknownCase`. */
export function caseOfQuestion({ case: chosen }: Pick<Question, 'case'>): CaseSpec {
  if (typeof chosen === 'string') return caseOf(chosen);
  const found = cases.get(chosen) ?? parseCase(chosen.text, { name: chosen.name });
  cases.set(chosen, found);
  return found;
}

/** A built-in policy by the id that a question holds: `before` and `after` are the case's own. Throws `unknownPolicy`. */
export function builtInOf(id: string, { before, after }: CaseSpec): Policy {
  return policyOf(id === 'before' ? before : id === 'after' ? after : id);
}

/** A mixture with its levers moved, whether or not these go together. */
export function mixtureOf({ id, label, base, levers }: Mixture, spec: CaseSpec): Policy {
  const from = builtInOf(base, spec);
  return { ...from, id, label: { zh: label, en: label }, levers: { ...from.levers, ...levers } as Levers };
}

/** Any policy of a question. Throws the faults of a file, `unknownPolicy`; says nothing of how a mixture's levers go together. */
export function policyOfChoice(choice: PolicyChoice, spec: CaseSpec): Policy {
  if (choice.kind === 'builtIn') return builtInOf(choice.id, spec);
  if (choice.kind === 'mixture') return mixtureOf(choice, spec);
  const { file } = choice;
  const found = policies.get(file) ?? composePolicy(parsePolicy(file.text, { name: file.name }), builtInPolicies);
  policies.set(file, found);
  return found;
}

/** What is there, or undefined where it throws: what is wrong is said beside the section it belongs to. */
export function attempted<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
