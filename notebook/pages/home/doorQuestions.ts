import type { CaseSpec } from '../../../scenarios/caseSpec.ts';
import { defaultQuestion } from '../../../scenarios/question/defaults.ts';
import type { Question } from '../../../scenarios/question/question.ts';
import { compareHash } from '../compare/compareHash.ts';

/** The county of the examples: the yardstick of the others. */
const exampleCase = 'beihu';

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

/** Seconds of computing on a laptop: two townships in six worlds. */
export const classroomHash = (): string =>
  compareHash({ ...defaultQuestion(exampleCase), slice: 7, worlds: { replicates: 6 } }, { hold: 'yes' });
