import { indexRows } from '../../../report/sensitivity/indexRows.ts';
import { type SensitivityDocument, sensitivityJson } from '../../../report/sensitivity/sensitivityDocument.ts';
import { experimentRecord, type RecordFacts } from '../../../report/sweep/experimentRecord.ts';
import { summaryRows } from '../../../report/sweep/summaryRows.ts';
import { failedRows, pointRows, refusedRows } from '../../../report/sweep/sweepRows.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import { writeExperiment } from '../../../scenarios/experiment/writeExperiment.ts';
import type { GatheredSweep } from '../../../sim/experiment/folder/gatherSweep.ts';
import type { OutputWriter } from '../../output/outputWriter.ts';

/** Writes what repeats a sweep, what it says, and its points; false if a file is incomplete. Its runs were written as they were gathered. */
export function writeSweep(
  writer: OutputWriter,
  plan: ExperimentPlan,
  gathered: GatheredSweep,
  document: SensitivityDocument,
  facts: RecordFacts,
): boolean {
  writer.whole('results.json', sensitivityJson(document));
  writer.rows('results.csv', indexRows(document));
  writeExperimentFiles(writer, plan, gathered, facts);
  return writer.finish();
}

/** Writes what repeats a sweep, and its points with what became of their runs; `summary.csv` last, which says that all is there. */
export function writeExperimentFiles(
  writer: OutputWriter,
  plan: ExperimentPlan,
  { runs, summary }: GatheredSweep,
  facts: RecordFacts,
): void {
  writer.whole('experiment.json', experimentRecord(plan, runs, facts));
  writer.whole('experiment.yaml', writeExperiment(plan.experiment));
  writer.rows('points.csv', pointRows(plan.design, plan.factors, runs));
  if (runs.refused.length > 0) writer.rows('refused.csv', refusedRows(runs));
  if (runs.failed.length > 0) writer.rows('failed.csv', failedRows(runs));
  writer.rows('summary.csv', summaryRows(summary));
}
