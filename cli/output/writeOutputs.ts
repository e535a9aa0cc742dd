import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { StationMap } from '../../models/governance/stationMap.ts';
import { contrastRows, replicateRows, resultRows } from '../../report/csv.ts';
import type { ComparisonDocument } from '../../report/document.ts';
import { governanceNames } from '../../report/governanceNames.ts';
import { sizeText } from '../../report/sizeText.ts';
import type { PolicyRuns } from '../../sim/experiment/policyRuns.ts';
import { casePaths } from './casePaths.ts';
import { eventLogCsv } from './eventLogCsv.ts';
import type { FileSystem } from './fileSystem.ts';
import { logSize } from './logSize.ts';
import { OutputWriter } from './outputWriter.ts';
import { xesLog } from './xes.ts';

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
    if (map !== undefined) writeLog(writer, run, document, map, texts, message);
  }
  return writer.finish();
}

function writeLog(
  writer: OutputWriter,
  { id, log }: PolicyRuns,
  { seed, engine, version, case: caseId, slice, days }: ComparisonDocument,
  map: StationMap,
  texts: Texts,
  message: (text: string) => void,
): void {
  const t = texts.report.output;
  if (log === undefined) {
    writer.missing(fill(t.noLog, { policy: id }));
    return;
  }
  const names = governanceNames(texts.language, map);
  const paths = casePaths(log);
  const { rows, csv, xes } = logSize(log, paths, names);
  message(`${fill(t.estimate, { policy: id, rows, csv: sizeText(csv), xes: sizeText(xes) })}\n`);
  const facts = {
    case: caseId,
    policy: id,
    seed: String(seed),
    replicate: '0',
    days: String(days),
    slice,
    engine,
    version,
  };
  const name = `events-${id.replaceAll(/[^\p{L}\p{N}._-]/gu, '_')}`;
  writer.records(`${name}.csv`, eventLogCsv(log, names), 'rows');
  writer.records(`${name}.xes`, xesLog(log, paths, names, facts), 'cases');
}
