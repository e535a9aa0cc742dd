import { describe, expect, it } from 'vitest';
import { findHeader } from '../../ledger/header/findHeader.ts';
import type { RawTable } from '../../ledger/reading/rawTable.ts';
import { codesOf } from './tableFiles.ts';

const table = (...lines: readonly string[]): RawTable => ({
  rows: lines.map((line) => line.split(',')),
  isStrict: true,
  misquoted: [],
});

describe('A header is found', () => {
  it('in the first row', () => {
    expect(findHeader(table('编号,登记时间,类型', '1,2024-03-05,邻里'))).toEqual({
      firstRow: 1,
      headerRows: 1,
      names: ['编号', '登记时间', '类型'],
    });
  });

  it('below a title, a line of facts and a blank line', () => {
    const found = findHeader(
      table(
        '2024年矛盾纠纷台账,,,',
        ',,,',
        '填报单位：某镇,,填报日期：2024-04-01,',
        '编号,登记时间,类型,社区',
        '1,2024-03-05,邻里,东街',
      ),
    );
    expect(found).toEqual({ firstRow: 4, headerRows: 1, names: ['编号', '登记时间', '类型', '社区'] });
  });

  it('of two rows, whose groups stand over the first of their columns or over all', () => {
    const body = '1,2024-03-05,东所,2024-03-09,西所';
    const apart = findHeader(table('编号,受理,,办结,', ',时间,单位,时间,单位', body));
    const filled = findHeader(table('编号,受理,受理,办结,办结', '编号,时间,单位,时间,单位', body));
    expect(apart).toEqual({
      firstRow: 1,
      headerRows: 2,
      names: ['编号', '受理/时间', '受理/单位', '办结/时间', '办结/单位'],
    });
    expect(filled).toEqual(apart);
  });

  it('of three rows and a row that numbers the columns', () => {
    const found = findHeader(
      table(
        '台账,,,',
        '案件,,办理,',
        '编号,时间,,',
        ',登记,受理,办结',
        '1,2,3,4',
        'A1,2024-03-05,2024-03-06,2024-03-09',
      ),
    );
    expect(found).toEqual({
      firstRow: 2,
      headerRows: 4,
      names: ['案件/编号', '案件/时间/登记', '办理/受理', '办理/办结'],
    });
    const signs = findHeader(table('编号,登记时间,类型,件数', '甲,乙,1,2', 'A1,2024-03-05,邻里,1'));
    expect(signs.headerRows).toBe(2);
    expect(signs.names[0]).toBe('编号');
  });

  it('nowhere, where the first row is a case: columns are called by letters', () => {
    expect(findHeader(table('A1,2024-03-05,邻里', 'A2,2024-03-06,土地'))).toEqual({
      firstRow: 1,
      headerRows: 0,
      names: ['A', 'B', 'C'],
    });
  });

  it('where no case follows', () => {
    expect(findHeader(table('编号,登记时间,类型'))).toMatchObject({ firstRow: 1, headerRows: 1 });
    expect(findHeader(table(''))).toEqual({ firstRow: 1, headerRows: 0, names: [] });
    expect(findHeader({ rows: [], isStrict: true, misquoted: [] }).names).toEqual([]);
  });

  it('with names that are all different, letters for those that are missing', () => {
    const { names } = findHeader(table('时间,时间,,时间 (2)', '2024-03-05,2024-03-06,x,y'));
    expect(names).toEqual(['时间', '时间 (2)', 'C', '时间 (2) (2)']);
  });

  it('as wide as the cases, where they have more columns', () => {
    expect(findHeader(table('编号,登记时间', '1,2024-03-05,邻里', '2,2024-03-05,邻里')).names).toEqual([
      '编号',
      '登记时间',
      'C',
    ]);
  });
});

describe('A header is where the reader says', () => {
  const lines = ['a,b', 'c,d', '1,2024-03-05', '2,2024-03-06'];

  it('by its first row, its number of rows, or both', () => {
    expect(findHeader(table(...lines), { firstRow: 2 })).toMatchObject({
      firstRow: 2,
      headerRows: 1,
      names: ['c', 'd'],
    });
    expect(findHeader(table(...lines), { headerRows: 2 })).toMatchObject({
      firstRow: 1,
      headerRows: 2,
      names: ['a/c', 'b/d'],
    });
    expect(findHeader(table(...lines), { firstRow: 1, headerRows: 1 })).toMatchObject({ names: ['a', 'b'] });
    expect(findHeader(table(...lines), { firstRow: 3, headerRows: 0 })).toMatchObject({ firstRow: 3, headerRows: 0 });
  });

  it('unless there are no such rows', async () => {
    for (const choice of [
      { firstRow: 0 },
      { firstRow: 9 },
      { firstRow: Number.NaN },
      { headerRows: -1 },
      { headerRows: 99 },
      { headerRows: 1.5 },
    ]) {
      expect(await codesOf(() => findHeader(table(...lines), choice))).toEqual(['ledgerHeaderRows']);
    }
  });
});
