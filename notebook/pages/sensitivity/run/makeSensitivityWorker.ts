import type { SensitivityDocument } from '../../../../report/sensitivity/sensitivityDocument.ts';
import { sensitivityDocument } from '../../../../report/sensitivity/sensitivityDocument.ts';
import type { Experiment } from '../../../../scenarios/experiment/experiment.ts';
import { planExperiment } from '../../../../scenarios/experiment/planExperiment.ts';
import type { Design } from '../../../../sim/experiment/designs/design.ts';
import type { SweepRuns } from '../../../../sim/experiment/sweep.ts';
import { makeSweepWorker } from '../../../experiment/run/makeSweepWorker.ts';
import type { SweepWorkerApi } from '../../../experiment/run/sweepWorkerApi.ts';

/** What is shown of a sweep on this page. */
export interface SweepFound {
  readonly document: SensitivityDocument;
  readonly design: Design;
  readonly runs: SweepRuns;
}

/** The worker of the page. `facts` go into what is analysed, and into the addresses of runs. */
export const makeSensitivityWorker = (facts: {
  readonly version: string;
  readonly engine: string;
}): SweepWorkerApi<Experiment, SweepFound> =>
  makeSweepWorker({
    engine: facts.engine,
    planOf: planExperiment,
    analyse: (plan, result) => ({
      document: sensitivityDocument(plan, result, facts),
      design: plan.design,
      runs: result,
    }),
  });
