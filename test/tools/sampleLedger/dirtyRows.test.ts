import { describe, expect, it } from 'vitest';
import type { LedgerRow } from '../../../ledger/simulated/ledgerTable.ts';
import { type Cell, dirt, dirtyRows, extraRows } from '../../../tools/sampleLedger/dirtyRows.ts';

const rows = Array.from(
  { length: 4000 },
  (_, i): LedgerRow => ({
    number: String(i + 1),
    received: '2018-07-02',
    accepted: '2018-07-03',
    closed: '2018-07-09',
    type: '劳动争议',
    place: '甲子镇第1社区',
    department: '司法局',
    result: '化解办结',
    channel: '群众来访',
    household: String(i + 1),
    path: i % 2 === 0 ? '司法局' : '民政局→司法局',
  }),
);
const length = rows.length + extraRows;
const made = dirtyRows(rows, length, 1);
const text = (cell: Cell | undefined) => (typeof cell === 'string' ? cell : `#${cell?.serial}`);
const column = (i: number) => made.map((row) => text(row[i]));
const share = (cells: readonly string[], accepts: (cell: string) => boolean) =>
  cells.filter(accepts).length / cells.length;

describe('The rows of the sample ledger', () => {
  it('are as many as asked for, with blank ones, ones that stand twice, and a total', () => {
    expect(made).toHaveLength(length);
    const blank = made.filter((row) => row.every((cell) => cell === ''));
    expect(blank).toHaveLength(40);
    expect(text(made.at(-1)![0])).toBe('合计');
    const numbers = column(0).filter((one) => /^\d+$/.test(one));
    expect(numbers.length - new Set(numbers).size).toBe(dirt.duplicatedRows);
    for (const row of made) expect(row).toHaveLength(12);
  });

  it('have dates written in many ways, and some that are none or before the case came in', () => {
    const received = column(1);
    const forms = [/^#43283$/, /^2018-07-02$/, /^2018\/7\/2$/, /^2018年7月2日$/, /^2018\.7\.2$/, /^20180702$/];
    for (const form of forms) expect(share(received, (cell) => form.test(cell))).toBeGreaterThan(0.05);
    // Four standard errors of a share of 4000.
    expect(Math.abs(share(received, (cell) => cell.startsWith('#')) - dirt.dateCell)).toBeLessThan(0.04);
    expect(received.some((cell) => /[０-９]/.test(cell))).toBe(true);
    expect(received.filter((cell) => /^(待定|2018-13-05|见附件|2019年2月30日)$/.test(cell))).toHaveLength(dirt.noDates);
    const early = column(3).filter((cell) =>
      /^(#43280|2018-06-29|2018\/6\/29|2018年6月29日|2018\.6\.29|20180629)$/.test(cell),
    );
    expect(early.length).toBeGreaterThanOrEqual(dirt.closedBeforeReceived - 3);
  });

  it('have words that are missing, spaced, other and of another clerk', () => {
    const types = column(4);
    expect(Math.abs(share(types, (cell) => cell.trim() === '其他') - dirt.otherType)).toBeLessThan(0.0125);
    expect(Math.abs(share(types, (cell) => cell.trim() === '劳资纠纷') - dirt.typeVariant)).toBeLessThan(0.03);
    expect(share(column(5), (cell) => cell === '')).toBeGreaterThan(0.01);
    expect(share(column(6), (cell) => cell.endsWith(' '))).toBeGreaterThan(0.02);
  });

  it('have free text with numbers of telephones, and paths where a case was handed on', () => {
    const described = column(11).filter((cell) => cell !== '');
    expect(Math.abs(described.length / length - dirt.described)).toBeLessThan(0.025);
    expect(Math.abs(share(described, (cell) => /1540000\d{4}/.test(cell)) - dirt.phoneInDescription)).toBeLessThan(
      0.07,
    );
    expect(new Set(column(10))).toEqual(new Set(['', '民政局→司法局']));
  });

  it('are the same every time', () => {
    expect(dirtyRows(rows, length, 1)).toEqual(made);
    expect(dirtyRows(rows, length, 2)).not.toEqual(made);
  });
});
