import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '../../ledger/columns/columnMapping.ts';
import { guessMapping } from '../../ledger/columns/guessMapping.ts';
import { daysOf } from '../../ledger/dates/civilDays.ts';
import { ledgerFaultCodes } from '../../ledger/faultCodes.ts';
import { openLedger } from '../../ledger/reading/openLedger.ts';
import { badRowReasons } from '../../ledger/rows/badRow.ts';
import { readLedger } from '../../ledger/rows/readLedger.ts';
import { codesOf, csv, opened, read, reasonsOf, salt, utf8 } from './tableFiles.ts';

const header = ['案件编号', '登记时间', '受理时间', '办结时间', '类型', '社区'];
const ledger = (...rows: readonly (readonly string[])[]) =>
  csv([header, ...rows.map((row) => [...row, ...Array<string>(6 - row.length).fill('')])]);
/** Told, since some of these columns hold nothing that looks like what they are. */
const told: Partial<ColumnMapping> = {
  columns: {
    caseId: '案件编号',
    received: '登记时间',
    accepted: '受理时间',
    closed: '办结时间',
    type: '类型',
    place: '社区',
  },
};
const march = (day: number) => daysOf(2024, 3, day);

describe('A row', () => {
  it.each<[string, string[], string[]]>([
    ['without a date of receipt', ['1', '', '2024-03-05'], ['missingReceived']],
    ['with a sign for nothing instead of it', ['1', '——'], ['missingReceived']],
    ['with a date that cannot be read', ['1', '三月五日'], ['unreadableDate']],
    ['with a day that does not exist', ['1', '2024-02-30'], ['impossibleDate']],
    ['with a year of two digits', ['1', '24-03-05'], ['twoDigitYear']],
    ['with a month alone', ['1', '2024年3月'], ['dayMissing']],
    ['of another century', ['1', '1024-03-05'], ['dateOutOfRange']],
    ['closed before it was received', ['1', '2024-03-05', '', '2024-03-04'], ['closedBeforeReceived']],
    ['accepted before it was received', ['1', '2024-03-05 10:00', '2024-03-05 09:00'], ['acceptedBeforeReceived']],
    ['closed before it was accepted', ['1', '2024-03-05', '2024-03-07', '2024-03-06'], ['closedBeforeAccepted']],
    [
      'with several faults',
      ['1', '2024-02-30', '24-3-5', '不详日期'],
      ['impossibleDate', 'twoDigitYear', 'unreadableDate'],
    ],
  ])('%s is no case, and says so', async (_, row, reasons) => {
    const found = await read(ledger(row, ['9', '2024-03-05']), told);
    expect(reasonsOf(found)).toEqual({ 2: reasons });
    expect(found.counts.cases).toBe(1);
  });

  it('with the case number of another is told with the row of the first, which stays; of a bad first one, the second stays', async () => {
    const found = await read(
      ledger(['1', '2024-03-05'], ['2', '2024-02-30'], ['1', '2024-03-06'], ['2', '2024-03-07']),
    );
    expect(found.badRows).toEqual([
      { row: 3, problems: [{ reason: 'impossibleDate', column: '登记时间', value: '2024-02-30' }] },
      { row: 4, problems: [{ reason: 'duplicateCase', column: '案件编号', value: '2' }] },
    ]);
    expect([...found.ledger.sourceRow]).toEqual([2, 5]);
  });

  it('tells a faulty date, and never a name or a number that slipped into its column', async () => {
    const slipped = ['王小明', '11010519491231002X', '138-1234-5678', '2024-13-01', 'see 12/2', '110105 19491231 002X'];
    const { badRows } = await read(ledger(...slipped.map((cell, i) => [String(i), '2024-03-05', '', cell])), told);
    expect(badRows.map(({ problems }) => problems[0]!.value)).toEqual([
      undefined,
      undefined,
      '138-1234-5678',
      '2024-13-01',
      undefined,
      undefined,
    ]);
  });
});

describe('Dates of a case', () => {
  it('without a time of day are no earlier than one with it on the same day', async () => {
    const found = await read(
      ledger(
        ['1', '2024-03-05 14:00', '2024-03-05', '2024-03-05'],
        ['2', '2024-03-05', '2024-03-05 09:00', '2024-03-05'],
      ),
    );
    expect(found.counts.bad).toBe(0);
    expect([...found.ledger.closed].map((days) => Math.round((days - march(5)) * 24))).toEqual([9, 14]);
  });

  it('that say in words that a case is open are empty, and counted', async () => {
    const found = await read(
      ledger(['1', '2024-03-05', '', '办理中'], ['2', '2024-03-05', '', 'null'], ['3', '2024-03-05', '', '']),
    );
    expect([...found.ledger.closed]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(found.warnings).toContainEqual({ code: 'openWords', count: 1, column: '办结时间' });
  });

  it('make the span of the ledger, and cases come by the date of their receipt', async () => {
    const found = await read(
      ledger(['1', '2024-03-09'], ['2', '2024-03-05', '', '2024-03-20'], ['3', '2024-03-05', '', '2024-03-08']),
    );
    expect([...found.ledger.sourceRow]).toEqual([3, 4, 2]);
    expect(found.ledger.span).toEqual([march(5), march(20)]);
  });
});

describe('Words', () => {
  it('are one where they differ in signs of full width, spaces and capitals only, as they first stood', async () => {
    const rows = ['土地（承包）', '土地(承包)', ' 土地 （承包） ', 'ABC', 'abc', '', '/'].map((type, i) => [
      String(i),
      `2024-03-0${i + 1}`,
      '',
      '',
      type,
    ]);
    const { type } = (await read(ledger(...rows))).ledger;
    expect(type.values).toEqual(['土地（承包）', 'ABC']);
    expect([...type.codes]).toEqual([0, 0, 0, 1, 1, -1, -1]);
  });

  it('of a path are departments in turn, the last of which is the case’s own', async () => {
    const text = '登记时间,流转过程\n2024-03-05,村委会→司法所→法院\n2024-03-06,司法所\n2024-03-07,\n';
    const found = await read(text, { columns: { received: '登记时间', path: '流转过程' } });
    const { department, handlings } = found.ledger;
    expect(department).toEqual({ values: ['村委会', '司法所', '法院'], codes: Int32Array.of(2, 1, -1) });
    expect([...handlings.starts]).toEqual([0, 3, 4, 4]);
    expect([...handlings.department]).toEqual([0, 1, 2, 1]);
    expect(handlings.time.every(Number.isNaN)).toBe(true);
  });
});

describe('Events of a table', () => {
  const rows = [
    ['工单编号', '环节', '操作时间', '部门', '类型', '结果'],
    ['G1', '登记', '2024-03-05', '甲', '邻里', ''],
    ['G2', '登记', '2024-03-06', '甲', '土地', ''],
    ['G1', '办结', '2024-03-09', '乙', '', '化解'],
    ['G1', '转办', '2024-03-07', '乙', '', '转办'],
    ['G3', '登记', '2024-03-06', '丙', '', ''],
    ['G3', '办结', '', '丙', '', ''],
    ['', '登记', '2024-03-06', '丙', '', ''],
  ];

  it('are put together by case and time, whatever order they stand in', async () => {
    const found = await read(csv(rows));
    const { cases, type, result, department, handlings, closed } = found.ledger;
    expect(cases).toBe(2);
    expect([...found.ledger.sourceRow]).toEqual([2, 3]);
    expect([...closed]).toEqual([march(9), Number.NaN]);
    expect([type.values, result.values, department.values]).toEqual([['邻里', '土地'], ['化解'], ['甲', '乙']]);
    expect([...handlings.starts]).toEqual([0, 2, 3]);
    expect([...handlings.time]).toEqual([march(5), march(7), march(6)]);
    expect(reasonsOf(found)).toEqual({ 6: ['caseBad'], 7: ['missingTime'], 8: ['missingCaseId'] });
    expect(found.counts).toEqual({ rows: 8, header: 1, blank: 0, bad: 3, used: 4, cases: 2 });
  });

  it('of which one row is torn are not believed of the rest', async () => {
    const found = await read(`${csv(rows.slice(0, 5))}\r\nG2,办结\r\n`);
    expect(reasonsOf(found)).toEqual({ 3: ['caseBad'], 6: ['tooFewCells'] });
  });

  it('are closed by the activities that the reader names', async () => {
    const found = await read(csv(rows.slice(0, 5)), { closingActivities: ['转办'] });
    expect([...found.ledger.closed]).toEqual([march(7), Number.NaN]);
  });
});

describe('Long work', () => {
  const many = csv([
    header,
    ...Array.from({ length: 12_000 }, (_, i) => [String(i), '2024-03-05', '', '', '邻里', '东街']),
  ]);

  it('tells how far it is, never backwards, and gives way', async () => {
    const told: number[] = [];
    let pauses = 0;
    const hooks = { onProgress: (fraction: number) => told.push(fraction), pause: async () => void pauses++ };
    const found = await openLedger(utf8(many), {}, hooks);
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
    expect(pauses).toBe(told.length);
    if (found.status !== 'opened') throw new Error('asks');
    told.length = 0;
    await readLedger(found, guessMapping(found).mapping, { salt: salt() }, hooks);
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('stops when it is asked to', async () => {
    let asked = 0;
    const hooks = { isStopped: () => ++asked > 2 };
    expect(await codesOf(() => openLedger(utf8(many), {}, hooks))).toEqual(['ledgerStopped']);
    const found = await opened(many);
    asked = 0;
    expect(await codesOf(() => readLedger(found, guessMapping(found).mapping, { salt: salt() }, hooks))).toEqual([
      'ledgerStopped',
    ]);
  });
});

it('What is read is plain data that can be sent between workers', async () => {
  const found = await read(ledger(['1', '2024-03-05'], ['2', '2024-02-30']));
  expect(structuredClone(found)).toEqual(found);
  expect(structuredClone(await opened(ledger(['1', '2024-03-05'])))).toMatchObject({ status: 'opened' });
});

it('A ledger of no cases is one, with a warning', async () => {
  const found = await read(ledger(), { columns: { received: '登记时间' } });
  expect(found.counts).toEqual({ rows: 1, header: 1, blank: 0, bad: 0, used: 0, cases: 0 });
  expect(found.ledger.span).toEqual([Number.NaN, Number.NaN]);
  expect(found.warnings.map(({ code }) => code)).toEqual(['noCases', 'noClosing']);
});

it('Every fault code and every reason that is listed stands in the sources of the room', () => {
  const folder = resolve(import.meta.dirname, '../../ledger');
  const sources = readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.ts') && !/faultCodes|badRow\.ts/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  expect([...ledgerFaultCodes, ...badRowReasons].filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
});
