import type { CaseSpec } from '../../../scenarios/caseSpec.ts';
import { defaultQuestion } from '../../../scenarios/question/defaults.ts';
import type { Question } from '../../../scenarios/question/question.ts';

export const fourArrangements = (caseId: string): Question => defaultQuestion(caseId);

/** What the reform changed, in the county that made it. */
export const beforeAfterQuestion = ({ id }: CaseSpec): Question => ({
  ...defaultQuestion(id),
  policies: [
    { kind: 'builtIn', id: 'before' },
    { kind: 'builtIn', id: 'after' },
  ],
  reference: 0,
});
