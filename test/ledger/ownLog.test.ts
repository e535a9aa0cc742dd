import { expect, it } from 'vitest';
import { casePaths } from '../../cli/output/casePaths.ts';
import { eventLogCsv } from '../../cli/output/eventLogCsv.ts';
import type { RecordFile } from '../../cli/output/writeRecords.ts';
import { xesLog } from '../../cli/output/xes.ts';
import { daysOf } from '../../ledger/dates/civilDays.ts';
import { type EventName, eventNames } from '../../models/governance/eventLog.ts';
import { mapStations } from '../../models/governance/stationMap.ts';
import { governanceNames } from '../../report/governanceNames.ts';
import { EventLog } from '../../sim/engine/recorders/eventLog.ts';
import { read, utf8 } from './tableFiles.ts';

const textOf = ({ header, records, footer }: RecordFile) => header + [...records].join('') + footer;

it('The event logs that runs write are read back: when each case came, was settled and by which level in turn', async () => {
  const log = new EventLog();
  const append = (id: number, days: number, event: EventName, level: number) =>
    log.append(id, days, eventNames.indexOf(event), 0, level, 0.5, 0);
  append(3, 1, 'surfaced', 0);
  append(3, 1.5, 'received', 0);
  append(5, 2, 'surfaced', 0);
  append(3, 4, 'passedUp', 1);
  append(5, 6, 'replied', 0);
  append(3, 9.25, 'settled', 1);
  const columns = log.columns();
  const names = governanceNames('zh', mapStations(2, 1, 2, 3));
  const xes = textOf(xesLog(columns, casePaths(columns), names, { seed: '0' }));
  const csv = textOf(eventLogCsv(columns, names));
  // Day 0 of a run is 1 January 2018.
  const days = (times: Float64Array) =>
    Array.from(times, (time) => Math.round(1000 * (time - daysOf(2018, 1, 1))) / 1000);
  for (const text of [xes, csv]) {
    const { ledger, counts } = await read(utf8(text));
    expect(counts).toMatchObject({ bad: 0, used: 6, cases: 2 });
    expect(days(ledger.received)).toEqual([1, 2]);
    expect(days(ledger.closed)).toEqual([9.25, Number.NaN]);
  }
  const { ledger } = await read(utf8(xes));
  expect([...ledger.handlings.starts]).toEqual([0, 2, 3]);
  expect(ledger.department.values).toHaveLength(2);
  expect([...ledger.department.codes]).toEqual([1, 0]);
});
