import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import { policyIds } from '../catalogue.ts';
import { caseOfQuestion, planOf } from '../question/planOf.ts';
import type { PolicyChoice, Question } from '../question/question.ts';

/** Where a search starts, and what it cannot start from. */
export interface StartPolicies {
  /** The case's policy before the reform, the one after it, then all other built-in policies, as far as they can be had under this question. */
  readonly policies: readonly PolicyChoice[];
  readonly refused: readonly { readonly id: string; readonly fault: Fault }[];
}

/** All built-in policies as the start of a search. Throws the faults of the question itself, and of the policy before the reform, which must be one that can be had. */
export function startPolicies(question: Omit<Question, 'policies' | 'reference'>): StartPolicies {
  const asked = (id: string): Question => ({ ...question, policies: [{ kind: 'builtIn', id }], reference: 0 });
  const { before, after } = caseOfQuestion(asked('before'));
  planOf(asked(before));
  const policies: PolicyChoice[] = [];
  const refused: { id: string; fault: Fault }[] = [];
  for (const id of new Set([before, after, ...policyIds])) {
    try {
      planOf(asked(id));
      policies.push({ kind: 'builtIn', id });
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      refused.push({ id, fault: error.faults[0]! });
    }
  }
  return { policies, refused };
}
