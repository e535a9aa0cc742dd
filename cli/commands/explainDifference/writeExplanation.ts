import type { Texts } from '../../../locales/texts.ts';
import type { ExplainDocument } from '../../../report/attribution/explainDocument.ts';
import { explainJson } from '../../../report/attribution/explainJson.ts';
import { explainColumns, explainRows, hybridRows, leverRows } from '../../../report/attribution/explainRows.ts';
import { configurationJson } from '../../../report/configuration.ts';
import { summaryRows } from '../../../report/sweep/summaryRows.ts';
import { failedRows } from '../../../report/sweep/sweepRows.ts';
import type { AttributionPlan } from '../../../scenarios/attribution/attributionPlan.ts';
import type { GatheredSweep } from '../../../sim/experiment/folder/gatherSweep.ts';
import { writeParquet } from '../../../sim/experiment/folder/parquet.ts';
import type { Host } from '../../host.ts';
import type { OutputWriter } from '../../output/outputWriter.ts';
import { explanationHtml } from './explanationHtml.ts';

/** Writes what is said of a difference, what repeats it and which hybrid is which; false if a file is incomplete. Its runs were written as they were gathered. */
export function writeExplanation(
  writer: OutputWriter,
  plan: AttributionPlan,
  { runs, summary }: Pick<GatheredSweep, 'runs' | 'summary'>,
  document: ExplainDocument,
  host: Pick<Host, 'pageFolder' | 'readBytes'>,
  texts: Texts,
): boolean {
  const { version, engine, replicates } = document;
  writer.whole('configuration.json', configurationJson({ version, engine, plan: plan.plan, log: 'none', replicates }));
  writer.whole('explanation.json', explainJson(document));
  writer.rows('explanation.csv', explainRows(document));
  writer.whole('report.html', explanationHtml(plan, document, host, texts));
  writer.bytes('explanation.parquet', writeParquet(explainColumns(document)));
  writer.rows('levers.csv', leverRows(document));
  writer.rows('hybrids.csv', hybridRows(document, plan));
  if (runs.failed.length > 0) writer.rows('failed.csv', failedRows(runs));
  writer.rows('summary.csv', summaryRows(summary));
  return writer.finish();
}
