import { fill } from '../../../locales/fill.ts';
import { textsOf } from '../../../locales/texts.ts';
import type { Experiment, FactorChoice } from '../../../scenarios/experiment/experiment.ts';
import type { Bilingual } from '../../../scenarios/sourced.ts';
import type { DesignSpec } from '../../../sim/experiment/designs/design.ts';

/** Screening of all factors, then indices of the factors picked. */
export type StageName = 'screening' | 'indices';

/** What both stages have in common. */
export type StageBase = Pick<Experiment, 'question' | 'outcomes'> & { readonly caseLabel: Bilingual };

/** A stage as an experiment of its own, so that `zhili sweep` can repeat it. */
export function stageExperiment(
  name: StageName,
  { question, outcomes, caseLabel }: StageBase,
  factors: readonly FactorChoice[],
  design: DesignSpec,
): Experiment {
  const label = (language: 'zh' | 'en') => {
    const t = textsOf(language).sensitivity.command;
    return fill(name === 'screening' ? t.screeningLabel : t.indicesLabel, { case: caseLabel[language] });
  };
  return { id: name, label: { zh: label('zh'), en: label('en') }, question, factors, design, outcomes };
}
