import type { Question } from '../../../../scenarios/question/question.ts';
import { sameData } from './sameData.ts';

/** Where the reader is and has been; never changed, replaced. */
export interface QuestionHistory {
  /** The oldest first; at most `longest`. */
  readonly past: readonly Question[];
  readonly present: Question;
  /** The next to redo first. */
  readonly future: readonly Question[];
  /** Of what the last step came from, while it may still go on: a slider that is dragged, a number that is typed. */
  readonly gesture?: string;
}

/** Steps that can be undone. */
export const longest = 100;

export const beginHistory = (present: Question): QuestionHistory => ({ past: [], present, future: [] });

/**
 * The present replaced. Steps of one `gesture` that follow each other are one step; a step that changes nothing is none, and neither is a
 * gesture that ends where it began.
 */
export function record(history: QuestionHistory, next: Question, gesture?: string): QuestionHistory {
  const { past, present } = history;
  if (sameData(next, present)) return history;
  if (gesture === undefined || gesture !== history.gesture) {
    const kept = [...past, present].slice(-longest);
    return { past: kept, present: next, future: [], ...(gesture === undefined ? {} : { gesture }) };
  }
  const before = past.at(-1)!;
  if (sameData(next, before)) return { past: past.slice(0, -1), present: before, future: [] };
  return { past, present: next, future: [], gesture };
}

/** The gesture is over: whatever comes next is a step of its own. */
export function settle({ past, present, future }: QuestionHistory): QuestionHistory {
  return { past, present, future };
}

export function undo(history: QuestionHistory): QuestionHistory {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo(history: QuestionHistory): QuestionHistory {
  const { past, present, future } = history;
  const [next, ...later] = future;
  if (next === undefined) return history;
  return { past: [...past, present], present: next, future: later };
}
