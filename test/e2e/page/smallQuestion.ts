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

export const compareAddress = (site: string, question: Question): string =>
  `${site}#/compare?q=${encodeQuestion(question)}`;
