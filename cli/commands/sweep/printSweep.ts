import type { Texts } from '../../../locales/texts.ts';
import { indexRows } from '../../../report/sensitivity/indexRows.ts';
import { type SensitivityDocument, sensitivityJson } from '../../../report/sensitivity/sensitivityDocument.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import type { Host } from '../../host.ts';
import { sensitivityText } from '../../report/sensitivityText.ts';
import type { OutputOptions } from '../runOptions.ts';

/** Prints what came out of a sweep, with the labels of its policies. */
export function printSweep(
  document: SensitivityDocument,
  { plan: { policies } }: ExperimentPlan,
  format: OutputOptions['format'],
  host: Pick<Host, 'out'>,
  texts: Texts,
): void {
  if (format === 'json') host.out(sensitivityJson(document));
  else if (format === 'csv') for (const row of indexRows(document)) host.out(row);
  else {
    const labels = new Map(policies.map(({ id, policy }) => [id, policy.label[texts.language]]));
    host.out(sensitivityText(document, texts, labels));
  }
}
