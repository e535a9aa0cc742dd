import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { casePaths } from '../../cli/output/casePaths.ts';
import { eventLogCsv } from '../../cli/output/eventLogCsv.ts';
import { isoTime } from '../../cli/output/eventTime.ts';
import { logSize } from '../../cli/output/logSize.ts';
import type { RecordFile } from '../../cli/output/writeRecords.ts';
import { xesLog } from '../../cli/output/xes.ts';
import { makeCalendar } from '../../models/governance/calendar.ts';
import { eventNames } from '../../models/governance/eventLog.ts';
import { mapStations } from '../../models/governance/stationMap.ts';
import { governanceNames } from '../../report/governanceNames.ts';
import { sizeText } from '../../report/sizeText.ts';
import { EventLog } from '../../sim/engine/recorders/eventLog.ts';
import { hostileNames, sampleLog } from './sampleLog.ts';

const schema = readFileSync(join(import.meta.dirname, 'xes.xsd'), 'utf8');
const facts = { case: 'beihu', policy: 'a & "b" <c>', seed: '0' };
const textOf = ({ header, records, footer }: RecordFile) => header + [...records].join('') + footer;
const validated = (xml: string) => validateXML({ xml, schema });

describe('XES', () => {
  it('A log with names full of markup is valid', async () => {
    const log = sampleLog(20);
    const { errors } = await validated(textOf(xesLog(log, casePaths(log), hostileNames, facts)));
    expect(errors).toEqual([]);
  });

  it('A log without cases is valid', async () => {
    const log = sampleLog(0);
    expect((await validated(textOf(xesLog(log, casePaths(log), hostileNames, facts)))).errors).toEqual([]);
  });

  it.each([
    ['a trace after the end of the log', (xml: string) => `${xml}<trace/>`],
    ['a date that is none', (xml: string) => xml.replace('2018-01-01T', '2018-13-01T')],
    ['an event outside the namespace', (xml: string) => xml.replace('<event>', '<event xmlns="">')],
    ['an attribute without key', (xml: string) => xml.replace('key="event"', '')],
    ['a trace before the classifiers', (xml: string) => xml.replace('<classifier', '<trace/><classifier')],
  ])('The schema refuses %s', async (_, spoil) => {
    const log = sampleLog(2);
    expect((await validated(spoil(textOf(xesLog(log, casePaths(log), hostileNames, facts))))).valid).toBe(false);
  });

  it('Every event of the model has a label in the log of both languages', () => {
    const map = mapStations(2, 1, 2, 3);
    for (const language of ['zh', 'en'] as const) {
      const labels = eventNames.map((_, code) => governanceNames(language, map).eventLabel(code));
      expect(new Set(labels).size).toBe(eventNames.length);
    }
    expect([-1, 0, 1, 2, 3, 4, 6, 7, 8].map(governanceNames('en', map).actor)).toEqual([
      '',
      'community-0',
      'community-1',
      'office-0-0',
      'office-0-1',
      'department-0',
      'department-2',
      'centre',
      '',
    ]);
  });
});

describe('cases', () => {
  it('Every row stands in exactly one case, in time order', () => {
    const ids = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 200 });
    fc.assert(
      fc.property(ids, (caseIds) => {
        const log = { ...sampleLog(0), caseId: Int32Array.from(caseIds) };
        const { cases, order, starts } = casePaths(log);
        expect([...order].sort((a, b) => a - b)).toEqual(caseIds.map((_, row) => row));
        expect(cases).toBe(new Set(caseIds).size);
        for (let c = 0; c < cases; c++) {
          const rows = [...order.subarray(starts[c], starts[c + 1])];
          expect(new Set(rows.map((row) => caseIds[row])).size).toBe(1);
          expect(rows).toEqual([...rows].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe('CSV', () => {
  it('Has a header and one row an event, in time order, with quoted text', () => {
    const lines = textOf(eventLogCsv(sampleLog(3), hostileNames))
      .trimEnd()
      .split('\n');
    expect(lines[0]).toBe('case,days,time,event,actor,level,hours,cause');
    expect(lines).toHaveLength(1 + 9);
    expect(lines[2]).toBe(
      '10,0.001,2018-01-01T00:01:26.400+08:00,event 0,desk 0,community,0.1,"a ""cause"", & <more>"',
    );
  });
});

describe('CSV of a log that is not in time order', () => {
  it('Puts the rows in time order, those of one moment as they were entered', () => {
    const log = new EventLog();
    const moments = [3, 1, 2, 1];
    for (const [i, time] of moments.entries()) log.append(i, time, 0, -1, 0, 0, 0);
    const lines = textOf(eventLogCsv(log.columns(), hostileNames)).trimEnd().split('\n').slice(1);
    expect(lines.map((line) => line.split(',').slice(0, 2).join(' '))).toEqual(['1 1', '3 1', '2 2', '0 3']);
  });
});

describe('size', () => {
  it('The estimate is within 2 % of the files', () => {
    const log = sampleLog(5000);
    const paths = casePaths(log);
    const size = logSize(log, paths, hostileNames);
    expect(size.rows).toBe(15_000);
    const real = {
      csv: Buffer.byteLength(textOf(eventLogCsv(log, hostileNames))),
      xes: Buffer.byteLength(textOf(xesLog(log, paths, hostileNames, facts))),
    };
    expect(Math.abs(size.csv / real.csv - 1)).toBeLessThan(0.02);
    expect(Math.abs(size.xes / real.xes - 1)).toBeLessThan(0.02);
  });

  it('Is printed with a unit', () => {
    expect([0, 999, 1000, 34_560_000, 2e9].map(sizeText)).toEqual(['0 B', '999 B', '1 kB', '34.6 MB', '2 GB']);
  });
});

describe('time', () => {
  it('Weekends and days of the year are those that the model works by, for two years', () => {
    const calendar = makeCalendar();
    for (let day = 0; day < 730; day++) {
      const date = new Date(isoTime(day).replace('+08:00', 'Z'));
      const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
      expect(weekend && calendar.isWorkday(day)).toBe(false);
      expect(calendar.dayOfYear(day)).toBe(
        Math.round((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000),
      );
    }
    expect([0, 1, 2, 3, 4].some((weekday) => calendar.isWorkday(7 + weekday))).toBe(true);
  });
});
