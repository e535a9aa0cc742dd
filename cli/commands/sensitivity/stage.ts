import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { textsOf } from '../../../locales/texts.ts';
import type { Experiment, FactorChoice } from '../../../scenarios/experiment/experiment.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import type { Bilingual } from '../../../scenarios/sourced.ts';
import type { DesignSpec } from '../../../sim/experiment/designs/design.ts';
import type { WorkerPool } from '../../../sim/experiment/pool.ts';
import { runSweep } from '../../../sim/experiment/runSweep.ts';
import type { SweepResult } from '../../../sim/experiment/sweep.ts';
import type { Host } from '../../host.ts';
import { ProgressLine } from '../../progressLine.ts';
import type { Interruption } from './interruption.ts';

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

/** Runs a stage with a line of progress; an interrupt stops it and keeps what is done. */
export async function runStage(
  { sweep }: ExperimentPlan,
  pool: WorkerPool,
  interruption: Interruption,
  host: Host,
  texts: Texts,
): Promise<SweepResult> {
  const line = new ProgressLine(host, texts);
  interruption.clearsBefore = () => line.clear();
  try {
    return await runSweep(sweep, pool, {
      now: () => host.now(),
      onProgress: (progress) => line.show(progress),
      isCancelled: () => interruption.isAsked,
    });
  } finally {
    line.clear();
  }
}
