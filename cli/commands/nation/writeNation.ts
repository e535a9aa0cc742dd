import type { Language } from '../../../locales/language.ts';
import { type NationDocument, nationJson } from '../../../report/nation/nationDocument.ts';
import { nationRows, sampleRows, unitRows } from '../../../report/nation/nationRows.ts';
import { summaryRows } from '../../../report/sweep/summaryRows.ts';
import { failedRows, refusedRows } from '../../../report/sweep/sweepRows.ts';
import type { Nation } from '../../../scenarios/nation/nationTask.ts';
import type { GatheredSweep } from '../../../sim/experiment/folder/gatherSweep.ts';
import type { OutputWriter } from '../../output/outputWriter.ts';

/** Writes what is said of a nation, its sample and all its units, but for the runs, which were written as they were gathered; false if a file is incomplete. */
export function writeNation(
  writer: OutputWriter,
  { units, sample }: Nation,
  { runs, summary }: Pick<GatheredSweep, 'runs' | 'summary'>,
  document: NationDocument,
  language: Language,
): boolean {
  writer.whole('nation.json', nationJson(document));
  writer.rows('nation.csv', nationRows(document.estimates));
  writer.rows('sample.csv', sampleRows(sample, language));
  writer.rows('units.csv', unitRows(units, language));
  writer.rows('summary.csv', summaryRows(summary));
  if (runs.refused.length > 0) writer.rows('refused.csv', refusedRows(runs));
  if (runs.failed.length > 0) writer.rows('failed.csv', failedRows(runs));
  return writer.finish();
}
