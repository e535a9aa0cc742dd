import type { Texts } from '../../locales/texts.ts';
import type { StationMap } from '../../models/governance/stationMap.ts';
import { contrastRows, replicateRows, resultRows } from '../../report/csv.ts';
import type { ComparisonDocument } from '../../report/document.ts';
import type { PolicyRuns } from '../../sim/experiment/policyRuns.ts';
import type { FileSystem } from './fileSystem.ts';
import { OutputWriter } from './outputWriter.ts';

export interface Outputs {
  readonly folder: string;
  readonly document: ComparisonDocument;
  readonly runs: readonly PolicyRuns[];
  readonly configuration: string;
  /** Of each policy by id, where event logs were kept; they name the actors. */
  readonly stationMaps: ReadonlyMap<string, StationMap>;
}

/**
 * Writes results, replicates, contrasts, configuration and the event logs into a folder, and says so; false if a file is
 * incomplete or a log is not there. Throws `outNotWritable` or `writeFailed`.
 */
export function writeOutputs(
  outputs: Outputs,
  files: FileSystem,
  texts: Texts,
  message: (text: string) => void,
): boolean {
  const writer = new OutputWriter(outputs.folder, files, texts, message);
  const { document } = outputs;
  writer.whole('configuration.json', outputs.configuration);
  writer.whole('results.json', `${JSON.stringify(document, null, 2)}\n`);
  writer.rows('results.csv', resultRows(document));
  writer.rows('contrasts.csv', contrastRows(document));
  writer.rows('replicates.csv', replicateRows(outputs.runs));
  for (const run of outputs.runs) {
    const map = outputs.stationMaps.get(run.id);
    if (map !== undefined) writer.log(run, document, map);
  }
  return writer.finish();
}
