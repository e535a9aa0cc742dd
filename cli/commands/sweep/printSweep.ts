import type { Texts } from '../../../locales/texts.ts';
import { indexRows } from '../../../report/sensitivity/indexRows.ts';
import { type SensitivityDocument, sensitivityJson } from '../../../report/sensitivity/sensitivityDocument.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import type { SweepRuns } from '../../../sim/experiment/sweep.ts';
import type { Host } from '../../host.ts';
import { sensitivityText } from '../../report/sensitivityText.ts';
import { sweepHeadlines } from '../../report/sweepHeadlines.ts';
import type { OutputOptions } from '../runOptions.ts';

/** Prints what came out of a sweep, with the labels of its policies; of a sample beside it what holds over the drawn worlds. */
export function printSweep(
  document: SensitivityDocument,
  plan: ExperimentPlan,
  runs: SweepRuns,
  format: OutputOptions['format'],
  host: Pick<Host, 'out'>,
  texts: Texts,
): void {
  if (format === 'json') host.out(sensitivityJson(document));
  else if (format === 'csv') for (const row of indexRows(document)) host.out(row);
  else {
    const labels = new Map(plan.plan.policies.map(({ id, policy }) => [id, policy.label[texts.language]]));
    host.out(sensitivityText(document, texts, labels));
    host.out(sweepHeadlines(plan, runs, texts, labels));
  }
}
