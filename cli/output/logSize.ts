import type { EventNames } from '../../report/eventNames.ts';
import type { EventLogColumns } from '../../sim/engine/model.ts';
import type { CasePaths } from './casePaths.ts';
import { eventRow } from './eventLogCsv.ts';
import { xesTrace } from './xes.ts';

/** Cases looked at, spread over the log. */
const sampledCases = 200;

export interface LogSize {
  readonly rows: number;
  /** Estimated bytes. */
  readonly csv: number;
  readonly xes: number;
}

/** Estimates the bytes of both files from cases spread evenly over the log. */
export function logSize(log: EventLogColumns, paths: CasePaths, names: EventNames): LogSize {
  const rows = log.time.length;
  const step = Math.max(1, Math.floor(paths.cases / sampledCases));
  let sampled = 0;
  let csv = 0;
  let xes = 0;
  for (let c = 0; c < paths.cases; c += step) {
    for (let at = paths.starts[c] as number; at < (paths.starts[c + 1] as number); at++) {
      sampled += 1;
      csv += Buffer.byteLength(eventRow(log, paths.order[at] as number, names));
    }
    xes += Buffer.byteLength(xesTrace(log, paths, c, names));
  }
  const scale = sampled === 0 ? 0 : rows / sampled;
  return { rows, csv: Math.round(csv * scale), xes: Math.round(xes * scale) };
}
