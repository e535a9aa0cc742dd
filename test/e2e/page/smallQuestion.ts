import { defaultQuestion } from '../../../scenarios/question/defaults.ts';
import type { Question } from '../../../scenarios/question/question.ts';
import { encodeQuestion } from '../../../scenarios/question/token.ts';

/** One township of fourteen under two policies: some 0.2 s a run. */
export const smallQuestion = (replicates = 3): Question => ({
  ...defaultQuestion('beihu'),
  policies: [
    { kind: 'builtIn', id: 'reactive-centralized' },
    { kind: 'builtIn', id: 'preventive-devolved' },
  ],
  slice: 14,
  worlds: { replicates },
});

/** The same for a month: some 0.1 s a run. */
export const tinyQuestion = (replicates = 2): Question => ({ ...smallQuestion(replicates), days: 30 });

/** A county of four townships at 1:1, so that a preview comes first: some 0.2 s a run. */
export const tinyCounty = (replicates = 2): Question => ({
  ...tinyQuestion(replicates),
  slice: 1,
  settings: { townships: 4, communities: 16, grids: 50, residents: 40_000, programmeYuanPerResident: 40 },
});

/** Where the Compare page runs this question as it opens. */
export const comparePlace = (question: Question): string => `#/compare?q=${encodeQuestion(question)}`;

export const compareAddress = (site: string, question: Question): string => `${site}${comparePlace(question)}`;
