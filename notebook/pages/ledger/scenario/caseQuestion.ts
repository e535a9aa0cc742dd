import type { CaseSpec } from '../../../../scenarios/caseSpec.ts';
import { defaultQuestion } from '../../../../scenarios/question/defaults.ts';
import type { Question } from '../../../../scenarios/question/question.ts';

/** The policy in force against the one after the reform of the base county, in a case that is carried whole; the four arrangements where both are the same. */
export function caseQuestion({ id, before, after }: CaseSpec, text: string): Question {
  const usual = defaultQuestion({ name: `${id}.yaml`, text });
  if (before === after) return usual;
  return {
    ...usual,
    policies: [
      { kind: 'builtIn', id: 'before' },
      { kind: 'builtIn', id: 'after' },
    ],
    reference: 0,
  };
}
