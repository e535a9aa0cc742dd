import type { Question } from '../../../scenarios/question/question.ts';
import { encodeQuestion } from '../../../scenarios/question/token.ts';
import { hashOf } from '../../app/route.ts';

/** The address of a question on the Compare page. */
export const compareHash = (question: Question, more: Readonly<Record<string, string>> = {}): string =>
  hashOf({ page: 'compare', query: { q: encodeQuestion(question), ...more } });
