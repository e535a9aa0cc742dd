import { indexRows } from '../../../report/sensitivity/indexRows.ts';
import { type SensitivityDocument, sensitivityJson } from '../../../report/sensitivity/sensitivityDocument.ts';
import { experimentRecord, type RecordFacts } from '../../../report/sweep/experimentRecord.ts';
import { summaryRows } from '../../../report/sweep/summaryRows.ts';
import { failedRows, pointRows, refusedRows, runRows } from '../../../report/sweep/sweepRows.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import { writeExperiment } from '../../../scenarios/experiment/writeExperiment.ts';
import type { GatheredSweep } from '../../../sim/experiment/folder/gatherSweep.ts';
import type { SweepResult } from '../../../sim/experiment/sweep.ts';
import type { OutputWriter } from '../../output/outputWriter.ts';

/** Writes what repeats a sweep, what it says, and its points and runs; false if a file is incomplete. Small files come first, in case the disk fills up. */
export function writeSweep(
  writer: OutputWriter,
  plan: ExperimentPlan,
  result: SweepResult,
  document: SensitivityDocument,
  facts: RecordFacts,
): boolean {
  writeWhole(writer, plan, result, document, facts);
  writer.rows('runs.csv', runRows(result));
  return writer.finish();
}

/** As `writeSweep`, but for the runs, which were written as they were gathered. */
export function writeGathered(
  writer: OutputWriter,
  plan: ExperimentPlan,
  { runs, summary }: GatheredSweep,
  document: SensitivityDocument,
  facts: RecordFacts,
): boolean {
  writeWhole(writer, plan, runs, document, facts);
  writer.rows('summary.csv', summaryRows(summary));
  return writer.finish();
}

function writeWhole(
  writer: OutputWriter,
  plan: ExperimentPlan,
  result: SweepResult,
  document: SensitivityDocument,
  facts: RecordFacts,
): void {
  writer.whole('experiment.json', experimentRecord(plan, result, facts));
  writer.whole('experiment.yaml', writeExperiment(plan.experiment));
  writer.whole('results.json', sensitivityJson(document));
  writer.rows('results.csv', indexRows(document));
  writer.rows('points.csv', pointRows(plan.design, plan.factors, result));
  if (result.refused.length > 0) writer.rows('refused.csv', refusedRows(result));
  if (result.failed.length > 0) writer.rows('failed.csv', failedRows(result));
}
