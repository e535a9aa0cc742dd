import { type ExplainDocument, explainDocument } from '../../../../report/attribution/explainDocument.ts';
import type { AttributionChoice } from '../../../../scenarios/attribution/attributionChoice.ts';
import { planAttribution } from '../../../../scenarios/attribution/planAttribution.ts';
import { makeSweepWorker } from '../../../experiment/run/makeSweepWorker.ts';
import type { SweepWorkerApi } from '../../../experiment/run/sweepWorkerApi.ts';
import type { WorkerFacts } from './makeRobustWorker.ts';

/** The worker of explanations: their hybrids are a sweep, which says nothing before all are there. */
export const makeExplainWorker = (
  facts: WorkerFacts,
): SweepWorkerApi<AttributionChoice, { readonly document: ExplainDocument }> =>
  makeSweepWorker({
    engine: facts.engine,
    planOf: (choice) => {
      const plan = planAttribution(choice);
      return { ...plan, sweep: plan.task.sweep };
    },
    analyse: (plan, result) =>
      result.points < plan.task.sweep.points ? null : { document: explainDocument(plan, result, facts) },
  });
