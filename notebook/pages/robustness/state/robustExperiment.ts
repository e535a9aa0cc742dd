import type { Language } from '../../../../locales/language.ts';
import { usualObjectives } from '../../../../report/robustness/robustObjectives.ts';
import { allFactors } from '../../../../scenarios/experiment/allFactors.ts';
import type { Experiment } from '../../../../scenarios/experiment/experiment.ts';
import { defaultQuestion } from '../../../../scenarios/question/defaults.ts';
import { previewOf } from '../../../../scenarios/question/previewOf.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import { pageTextsOf } from '../../../locales/texts.ts';

const defaultCase = 'beihu';
const days = 180;
const points = 200;
/** Two, so that luck within a world can be told. */
const replicates = 2;
const nameIn = (language: Language) => pageTextsOf(language).experiment.form.start.mine;

/** A question asked in worlds drawn from the ranges of all that is not known, on a slice. What the question sets itself is not drawn. */
export function robustExperiment(question: Question = { ...defaultQuestion(defaultCase), days }): Experiment {
  return {
    id: 'my-experiment',
    label: { zh: nameIn('zh'), en: nameIn('en') },
    question: { ...question, slice: previewOf(question).slice, worlds: { replicates } },
    factors: allFactors('uncertainties')
      .filter((key) => !Object.hasOwn(question.settings, key))
      .map((key) => ({ key })),
    design: { kind: 'latinHypercube', points },
    outcomes: usualObjectives,
  };
}

/** `robustExperiment` without arguments, to begin with. */
export const startExperiment = (): Experiment => robustExperiment();
