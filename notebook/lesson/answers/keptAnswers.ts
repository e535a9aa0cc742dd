import type { LessonSpec } from '../spec/lessonSpec.ts';
import { pointsOf } from '../trial/curvePoints.ts';
import { type Answer, answerOf } from './answer.ts';

export type Answers = Readonly<Record<string, Answer>>;

const keyOf = (lesson: string) => `zhili.lesson.${lesson}`;

/** What the room said in this lesson before, by step; what cannot be read, or belongs to a step of another form, is none. */
export function keptAnswers({ id, steps, trials }: LessonSpec): Answers {
  const data = readAnswers(id);
  const entries = steps.flatMap((step): [string, Answer][] => {
    if (step.kind !== 'predict' || !Object.hasOwn(data, step.id)) return [];
    const answer = answerOf(data[step.id], step.guess, pointsOf(step.guess, trials[step.trial]!).length);
    return answer === undefined ? [] : [[step.id, answer]];
  });
  return Object.fromEntries(entries);
}

/** Keeps what was said over a reload; where nothing may be kept it lives as long as the page. */
export function keepAnswers(lesson: string, answers: Answers): void {
  try {
    if (Object.keys(answers).length === 0) localStorage.removeItem(keyOf(lesson));
    else localStorage.setItem(keyOf(lesson), JSON.stringify(answers));
  } catch {
    // Nothing is lost but the memory.
  }
}

function readAnswers(lesson: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(localStorage.getItem(keyOf(lesson)) ?? '{}');
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
