import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvReader, type CsvRow } from '../../../ledger/reading/csv/csvReader.ts';
import { detectSeparator, separators } from '../../../ledger/reading/csv/detectSeparator.ts';
import { csv, opened, read, reasonsOf, utf8 } from '../tableFiles.ts';

function rowsOf(text: string, separator = ','): CsvRow[] {
  const reader = new CsvReader(text, separator);
  const rows: CsvRow[] = [];
  for (let row = reader.next(); row !== undefined; row = reader.next()) rows.push(row);
  return rows;
}

const cellsOf = (text: string, separator = ',') => rowsOf(text, separator).map(({ cells }) => cells);

describe('A row of CSV', () => {
  it.each<[string, string[][]]>([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a,b","c ""d"""\n', [['a,b', 'c "d"']]],
    ['"a\nb",c', [['a\nb', 'c']]],
    [',\n', [['', '']]],
    ['"",""', [['', '']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['', []],
  ])('%j is %j', (text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
    expect(rowsOf(text).some(({ isMisquoted }) => isMisquoted)).toBe(false);
  });

  it('written by RFC 4180 reads back, whatever stands in it (500 tables)', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('', '"', '""', ',', '\n', '\r\n', 'a"b', '县', ' ', '\t;|'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...separators),
        fc.constantFrom('\n', '\r\n'),
        (rows, separator, lineEnd) => {
          expect(cellsOf(csv(rows, separator, lineEnd), separator)).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('with a quote that is never closed ends with its line and is marked, and so is the text after a closing quote', () => {
    expect(rowsOf('a,"b\nc,d\n')).toEqual([
      { cells: ['a', '"b'], isMisquoted: true },
      { cells: ['c', 'd'], isMisquoted: false },
    ]);
    expect(rowsOf('"a"b,c\nd,e')).toEqual([
      { cells: ['ab', 'c'], isMisquoted: true },
      { cells: ['d', 'e'], isMisquoted: false },
    ]);
  });

  it('with a slipped quote does not swallow its neighbours up to the next quote', () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `A${i},2024-03-05`);
    const rows = rowsOf(`x,"y\n${lines.join('\n')}\nz,"last" one\n`);
    expect(rows).toHaveLength(1002);
    expect(rows.flatMap(({ isMisquoted }, i) => (isMisquoted ? [i] : []))).toEqual([0, 1001]);
  });

  it('is read to the end of any text (1000 texts)', () => {
    const signs = fc.array(fc.constantFrom('"', '""', ',', '\n', '\r', 'a'), { maxLength: 40 });
    fc.assert(
      fc.property(signs, (pieces) => {
        const text = pieces.join('');
        const characters = rowsOf(text).reduce((sum, { cells }) => sum + cells.join('').replaceAll('"', '').length, 0);
        // Every letter is in some cell, whatever quotes do.
        expect(characters).toBeGreaterThanOrEqual(text.replace(/[^a]/g, '').length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('The separator', () => {
  it.each(separators)('%j is found', async (separator) => {
    const rows = [
      ['编号', '登记时间', '类型, 小类'],
      ['1', '2024-03-05', '邻里'],
      ['2', '2024-03-06', '土地; 山林'],
    ];
    expect(detectSeparator(csv(rows, separator)).separator).toBe(separator);
    const found = await opened(csv(rows, separator));
    expect(found.separator).toBe(separator);
    expect(found.header.names).toEqual(rows[0]);
  });

  it('is what the file says in the way of Excel, in a line that is no header', async () => {
    const found = await opened('sep=;\r\n编号;登记时间\r\n1;2024-03-05\r\n');
    expect(found).toMatchObject({
      separator: ';',
      header: { firstRow: 2, headerRows: 1, names: ['编号', '登记时间'] },
    });
    const { counts, ledger } = await read('sep=;\r\n编号;登记时间\r\n1;2024-03-05\r\n');
    expect(counts).toEqual({ rows: 3, header: 1, blank: 1, bad: 0, used: 1, cases: 1 });
    expect([...ledger.sourceRow]).toEqual([3]);
  });

  it('is what the reader says', async () => {
    expect((await opened('a,b;c\n1,2;3\n', { separator: ';' })).header.names).toEqual(['a,b', 'c']);
  });
});

describe('A torn CSV', () => {
  const header = '编号,登记时间,类型,社区,办结时间';

  it('tells rows with too few, too many and run-together cells, and counts the rest', async () => {
    const found = await read(
      utf8(
        [
          header,
          '1,2024-03-05,邻里,东街,2024-03-09',
          '2,2024-03-05,邻里',
          '3,2024-03-05,邻里,东街,西街,2024-03-09',
          '4,2024-03-05,"邻里"纠纷,东街,2024-03-09',
          '5,2024-03-05,邻里,东街,2024-03-09,,',
          '',
          '6,2024-03-06,邻里,"东街',
          '7,2024-03-07,邻里,东街,',
        ].join('\n'),
      ),
    );
    expect(reasonsOf(found)).toEqual({ 3: ['tooFewCells'], 4: ['tooManyCells'], 5: ['misquoted'], 8: ['misquoted'] });
    expect(found.counts).toEqual({ rows: 9, header: 1, blank: 1, bad: 4, used: 3, cases: 3 });
    expect([...found.ledger.sourceRow]).toEqual([2, 6, 9]);
    expect(found.badRows[0]!.problems).toEqual([{ reason: 'tooFewCells', value: '3' }]);
  });

  it('lacks nothing where only columns end early that are not mapped', async () => {
    const { counts } = await read(`${header},备注\n1,2024-03-05,邻里,东街,2024-03-09\n2,2024-03-05,邻里,东街,,x\n`);
    expect(counts.cases).toBe(2);
  });

  it('has its header again on every page, and totals below: both are told and are no cases', async () => {
    const found = await read(
      `${header}\n1,2024-03-05,邻里,东街,\n${header}\n2,2024-03-06,邻里,东街,\n合计,2,,,\n注：以上为全部,,,,\n`,
    );
    expect(reasonsOf(found)).toEqual({ 3: ['repeatedHeader'], 5: ['summaryLine'], 6: ['summaryLine'] });
    expect(found.warnings.map(({ code }) => code)).not.toContain('manyBadRows');
  });
});
