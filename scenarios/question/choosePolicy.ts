import type { CaseSpec } from '../caseSpec.ts';
import { builtInPolicies, policyOf } from '../catalogue.ts';
import { composePolicy, type Policy } from '../composePolicy.ts';
import { parsePolicy } from '../loader/parsePolicy.ts';
import type { PolicySpec } from '../policySpec.ts';
import type { PolicyChoice } from './question.ts';

/**
 * The policy of a choice, composed. Without a case nothing can be said of its own `before` and `after`: undefined. Throws the faults of what was
 * chosen.
 */
export function choosePolicy(choice: PolicyChoice, caseSpec: CaseSpec | undefined): Policy | undefined {
  if (choice.kind === 'file') {
    return composePolicy(parsePolicy(choice.file.text, { name: choice.file.name }), builtInPolicies);
  }
  if (choice.kind === 'builtIn') {
    const own = ownId(choice.id, 'policy', caseSpec);
    return own === undefined ? undefined : policyOf(own.id, own.path);
  }
  const base = ownId(choice.base, 'base', caseSpec);
  if (base === undefined) return undefined;
  // A base that is not there is named by the choice, not by the policy made of it.
  policyOf(base.id, base.path);
  return composePolicy(mixtureSpec(choice, base.id), builtInPolicies);
}

/** What the reader set has no source but the reader. */
function mixtureSpec({ id, label, levers }: PolicyChoice & { kind: 'mixture' }, base: string): PolicySpec {
  return {
    id,
    extends: [base],
    label: { zh: label, en: label },
    levers: Object.fromEntries(Object.entries(levers).map(([key, value]) => [key, { value, from: 'assumption' }])),
  };
}

/** The id that a name stands for, and where it stood: `before` and `after` stand in the case. */
function ownId(name: string, path: string, caseSpec: CaseSpec | undefined): { id: string; path: string } | undefined {
  if (name !== 'before' && name !== 'after') return { id: name, path };
  return caseSpec === undefined ? undefined : { id: caseSpec[name], path: `case.${name}` };
}
