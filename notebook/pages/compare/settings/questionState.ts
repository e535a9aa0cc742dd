import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Question } from '../../../../scenarios/question/question.ts';
import { beginHistory, type QuestionHistory, record, redo, settle, undo } from './questionHistory.ts';

/** The question of a page, and the way back to what it was. */
export interface QuestionState {
  readonly question: ReadonlySignal<Question>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** One step; several of the same `gesture` are one until it is settled. */
  edit(change: (question: Question) => Question, gesture?: string): void;
  settle(): void;
  undo(): void;
  redo(): void;
}

export function makeQuestionState(initial: Question): QuestionState {
  const history = signal<QuestionHistory>(beginHistory(initial));
  return {
    question: computed(() => history.value.present),
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    edit(change, gesture) {
      const now = history.peek();
      history.value = record(now, change(now.present), gesture);
    },
    settle() {
      const now = history.peek();
      if (now.gesture !== undefined) history.value = settle(now);
    },
    undo() {
      history.value = undo(history.peek());
    },
    redo() {
      history.value = redo(history.peek());
    },
  };
}
