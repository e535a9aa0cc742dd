import { runHeader, runRow } from '../../report/sweep/sweepRows.ts';
import type { RowSink } from '../../sim/experiment/folder/placeRow.ts';
import { RunFiles } from '../../sim/experiment/folder/runFiles.ts';
import type { FolderHost } from '../../sim/experiment/folder/runSweepFolder.ts';
import { rowStatus } from '../../sim/experiment/policyRuns.ts';
import type { SweepSpec } from '../../sim/experiment/sweep.ts';
import { placesOf } from '../../sim/experiment/sweepPlaces.ts';
import type { OutputWriter } from '../output/outputWriter.ts';

/** Runs that are also written as CSV: more than a spreadsheet or an editor opens are in Parquet files alone. */
export const mostCsvRuns = 250_000;

/** What writes the runs of a whole sweep into its folder: Parquet files, and `runs.csv` if they are not too many, which is told by `onNoCsv`. */
export const runSinks =
  (spec: SweepSpec, folder: string, writer: OutputWriter, { files }: Pick<FolderHost, 'files'>, onNoCsv: () => void) =>
  (outcomes: readonly string[]): RowSink[] => {
    const parquet = new RunFiles(spec, outcomes, files, folder);
    const { to } = placesOf(spec);
    if (to <= mostCsvRuns) return [parquet, csvSink(spec, outcomes, writer)];
    onNoCsv();
    return [parquet];
  };

/** Writes `runs.csv` as the runs pass by: the same bytes as from memory. */
function csvSink(spec: SweepSpec, outcomes: readonly string[], writer: OutputWriter): RowSink {
  const rows = writer.open('runs.csv', runHeader(outcomes));
  return {
    add(place, row) {
      const values = row.status === rowStatus.ok ? row.run.outcomes : {};
      rows.add(runRow(spec, place, row.status, outcomes, (index) => values[outcomes[index]!] ?? Number.NaN));
    },
    finish: () => rows.finish(),
    drop: () => rows.drop(),
  };
}
