import type { PolicyChoice, Question } from '../../../scenarios/question/question.ts';
import type { Guess } from '../spec/lessonSpec.ts';

const weekDays = 7;
/** Few enough to be drawn with arrow keys. */
const usualPoints = 13;

/** Whole weeks between the points of a curve that is drawn over `days` days. */
export const stepWeeksOf = (days: number): number => Math.max(1, Math.round(days / weekDays / usualPoints));

/** Where a curve has its points: days since counting began, or ids of policies; none of a guess that is no curve. */
export function pointsOf(guess: Guess, { days, policies }: Question): readonly (number | string)[] {
  if (guess.kind !== 'curve') return [];
  if (guess.over === 'policies') return policies.map(idOfChoice);
  const step = stepWeeksOf(days) * weekDays;
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, i) => i * step);
}

/** Lessons have no policy files: what would be one goes by its name. */
export const idOfChoice = (choice: PolicyChoice): string => (choice.kind === 'file' ? choice.file.name : choice.id);
