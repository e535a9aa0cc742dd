import { utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { bookOf, codesOf, opened, read, workbookBytes } from '../tableFiles.ts';

/** A serial number with the format of a date. */
const date = (serial: number, format = 'yyyy/m/d') => ({ t: 'n', v: serial, z: format });

const header = ['编号', '登记时间', '类型'];

describe('A workbook', () => {
  it('gives the first sheet that is shown and not empty, or the one that is named', async () => {
    const book = bookOf({
      封面: [],
      隐藏: [header, ['9', '2024-03-05', '土地']],
      台账: [header, ['1', '2024-03-05', '邻里']],
      另: [['a', 'b']],
    });
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }, { Hidden: 0 }] };
    const bytes = workbookBytes(book);
    expect(await opened(bytes)).toMatchObject({
      format: 'xlsx',
      sheet: '台账',
      sheets: ['封面', '隐藏', '台账', '另'],
    });
    const named = await opened(bytes, { sheet: '另' });
    expect(named.table.rows).toEqual([['a', 'b']]);
    expect((await opened(bytes, { sheet: '隐藏' })).table.rows[1]![2]).toBe('土地');
    expect(await codesOf(() => opened(bytes, { sheet: '没有' }))).toEqual(['ledgerSheetUnknown']);
    expect(await codesOf(() => opened(workbookBytes(bookOf({ a: [] }))))).toEqual(['ledgerEmpty']);
  });

  it('has its dates as the days they show, whatever Chinese or other format they have, and numbers as numbers', async () => {
    const row = [
      date(45_356),
      date(45_356.584_722_222, 'yyyy/m/d h:mm'),
      date(45_356, 'yyyy"年"m"月"d"日"'),
      date(45_356, '[$-804]yyyy"年"m"月"d"日";@'),
      date(45_356, 'm/d/yy'),
      date(45_356.25, 'yyyy"年"m"月"d"日"h"时"mm"分"'),
      date(45_356, 'yyyy/m/d h:mm'),
      { t: 'n', v: 45_356, z: '0' },
      date(0.5, 'h:mm'),
      { t: 'n', v: 12.5 },
      { t: 'b', v: true },
      { t: 'e', v: 42 },
    ];
    const { table } = await opened(workbookBytes(bookOf({ a: [row] })));
    expect(table.rows[0]).toEqual([
      '2024-03-05',
      '2024-03-05 14:02',
      '2024-03-05',
      '2024-03-05',
      '2024-03-05',
      '2024-03-05 06:00',
      '2024-03-05 00:00',
      '45356',
      '0.5',
      '12.5',
      'true',
      '#N/A',
    ]);
  });

  it('of a Macintosh counts its days from 1904', async () => {
    const book = bookOf({ a: [header, ['1', date(43_894), '邻里']] });
    book.Workbook = { WBProps: { date1904: true } };
    expect((await opened(workbookBytes(book))).table.rows[1]![1]).toBe('2024-03-05');
  });

  it('has merged cells say what the block says, in the header and among the cases', async () => {
    const rows = [
      ['2024年台账', null, null, null],
      ['编号', '受理', null, '社区'],
      [null, '时间', '单位', null],
      ['1', '2024-03-05', '东所', '东街'],
      ['2', '2024-03-06', '东所', null],
    ];
    const book = bookOf({ a: rows });
    book.Sheets.a!['!merges'] = ['A1:D1', 'A2:A3', 'B2:C2', 'D2:D3', 'D4:D5', 'D4:ZZ999999'].map((range) =>
      utils.decode_range(range),
    );
    const found = await opened(workbookBytes(book));
    expect(found.header).toEqual({ firstRow: 2, headerRows: 2, names: ['编号', '受理/时间', '受理/单位', '社区'] });
    expect(found.table.rows.map((row) => row[3])).toEqual(['2024年台账', '社区', '社区', '东街', '东街']);
  });

  it('has rows that end early and lack nothing, and rows between that are blank', async () => {
    const found = await read(
      workbookBytes(
        bookOf({
          a: [[...header, '办结时间'], ['1', '2024-03-05', '邻里'], [], ['2', '2024-03-06', '邻里', '2024-03-08']],
        }),
      ),
    );
    expect(found.counts).toEqual({ rows: 4, header: 1, blank: 1, bad: 0, used: 2, cases: 2 });
    expect([...found.ledger.sourceRow]).toEqual([2, 4]);
  });

  it('keeps texts with line ends, rich texts and signs of XML as they are', async () => {
    const { table } = await opened(workbookBytes(bookOf({ a: [['a<b>&"c"', 'x\ny', '县 ', '=1+1']] })));
    expect(table.rows[0]).toEqual(['a<b>&"c"', 'x\ny', '县 ', '=1+1']);
  });

  it('of another kind is refused with what to do', async () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
    expect(await codesOf(() => opened(old))).toEqual(['ledgerOldExcel']);
    expect(await codesOf(() => opened('<html><body><table><tr><td>编号</td></tr></table></body></html>'))).toEqual([
      'ledgerWebPage',
    ]);
    expect(await codesOf(() => opened('<meta charset="utf-8"><table></table>'))).toEqual(['ledgerWebPage']);
    expect(await codesOf(() => opened('%PDF-1.7'))).toEqual(['ledgerFormatUnknown']);
    expect(await codesOf(() => opened('<?xml version="1.0"?><Workbook/>'))).toEqual(['ledgerFormatUnknown']);
    expect(await codesOf(() => opened(''))).toEqual(['ledgerEmpty']);
  });
});
