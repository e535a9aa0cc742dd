import { caseName } from '../../report/caseName.ts';
import { csvRow } from '../../report/csv.ts';
import type { EventNames } from '../../report/eventNames.ts';
import type { EventLogColumns } from '../../sim/engine/model.ts';
import { isoTime, roundedHours } from './eventTime.ts';
import type { RecordFile } from './writeRecords.ts';

const decimalsOfDay = 6;

/** One row an event, in the order of time; `days` from the start of the run, `time` as a date. */
export function eventLogCsv(log: EventLogColumns, names: EventNames): RecordFile {
  return {
    header: csvRow(['case', 'days', 'time', 'event', 'actor', 'level', 'hours', 'cause']),
    records: rows(log, names),
    footer: '',
  };
}

function* rows(log: EventLogColumns, names: EventNames): Generator<string> {
  // The model enters what never surfaces a month ahead; rows of one moment keep their order.
  const order = Int32Array.from(log.time, (_, row) => row);
  order.sort((a, b) => log.time[a]! - log.time[b]! || a - b);
  for (const row of order) yield eventRow(log, row, names);
}

/** Row i of the log. */
export function eventRow(log: EventLogColumns, i: number, names: EventNames): string {
  const time = log.time[i] as number;
  return csvRow([
    caseName(log, log.caseId[i] as number),
    Number(time.toFixed(decimalsOfDay)),
    isoTime(time),
    names.event(log.event[i] as number),
    names.actor(log.actor[i] as number),
    names.level(log.level[i] as number),
    roundedHours(log.hours[i] as number),
    names.cause(log.cause[i] as number),
  ]);
}
