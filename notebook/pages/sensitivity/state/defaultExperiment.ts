import type { Language } from '../../../../locales/language.ts';
import type { Experiment } from '../../../../scenarios/experiment/experiment.ts';
import { defaultQuestion } from '../../../../scenarios/question/defaults.ts';
import { previewOf } from '../../../../scenarios/question/previewOf.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import { decidingFactors } from '../../../experiment/state/factorPresets.ts';
import { pageTextsOf } from '../../../locales/texts.ts';

const defaultCase = 'beihu';

/** Outcomes that every case has, two rates, a cost and what people went through. */
const defaultOutcomes = ['disputeResolutionRate', 'coordinationHoursPerSettled', 'latentHarm'] as const;

const days = 180;
const nameIn = (language: Language) => pageTextsOf(language).experiment.form.start.mine;

const replicates = 2;

/** An experiment to begin with: the deciding factors screened under prevention against its reverse, on a slice. */
export function defaultExperiment(caseId: Question['case'] = defaultCase): Experiment {
  const question = defaultQuestion(caseId);
  return {
    id: 'my-experiment',
    label: { zh: nameIn('zh'), en: nameIn('en') },
    question: {
      ...question,
      policies: [
        { kind: 'builtIn', id: 'reactive-centralized' },
        { kind: 'builtIn', id: 'preventive-devolved' },
      ],
      reference: 0,
      days,
      slice: previewOf(question).slice,
      worlds: { replicates },
    },
    factors: decidingFactors,
    design: { kind: 'morris', trajectories: 10, levels: 4 },
    outcomes: defaultOutcomes,
  };
}
