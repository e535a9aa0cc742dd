import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import type { QuestionState } from '../../pages/compare/settings/questionState.ts';
import { editQuestion } from './experimentEdits.ts';

/** The experiment of a page, and its question as the fields of a comparison edit one. */
export interface ExperimentState {
  readonly experiment: ReadonlySignal<Experiment>;
  readonly question: QuestionState;
  edit(change: (experiment: Experiment) => Experiment): void;
}

const never = signal(false);
const nothing = () => {};

export function makeExperimentState(initial: Experiment): ExperimentState {
  const experiment = signal(initial);
  const edit: ExperimentState['edit'] = (change) => {
    experiment.value = change(experiment.peek());
  };
  return {
    experiment,
    edit,
    question: {
      question: computed(() => experiment.value.question),
      edit: (change) => edit((now) => editQuestion(now, change)),
      canUndo: never,
      canRedo: never,
      settle: nothing,
      undo: nothing,
      redo: nothing,
    },
  };
}
