import type { Language } from '../../../../locales/language.ts';
import { usualObjectives } from '../../../../report/robustness/robustObjectives.ts';
import { drawnExperiment } from '../../../../scenarios/experiment/drawnExperiment.ts';
import type { Experiment } from '../../../../scenarios/experiment/experiment.ts';
import { defaultQuestion } from '../../../../scenarios/question/defaults.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import { pageTextsOf } from '../../../locales/texts.ts';

const defaultCase = 'beihu';
const nameIn = (language: Language) => pageTextsOf(language).experiment.form.start.mine;

/** Policies of a case in worlds drawn from the ranges of all that is not known and no setting fixes; each point has random worlds of its own, so that no luck is common to all. */
const drawn = (question: Question): Experiment => ({
  ...drawnExperiment(question, {
    label: () => ({ zh: nameIn('zh'), en: nameIn('en') }),
    outcomes: usualObjectives,
  }),
  id: 'my-experiment',
  ownWorlds: true,
});

/** What the page begins with. */
export const startExperiment = (): Experiment => drawn(defaultQuestion(defaultCase));

/** The question of a comparison asked in drawn worlds, with its days and seed. Throws the faults of a case file. */
export function robustExperiment(question: Question): Experiment {
  const experiment = drawn(question);
  const { days, seed } = question;
  return { ...experiment, question: { ...experiment.question, days, seed } };
}
