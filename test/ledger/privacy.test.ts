import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../ledger/columns/guessMapping.ts';
import { namesLikely } from '../../ledger/privacy/namesLikely.ts';
import { isIdNumber, withoutPersonalNumbers } from '../../ledger/privacy/personalNumbers.ts';
import { pseudonymsOf } from '../../ledger/privacy/pseudonyms.ts';
import { leastPublished, type PublishedCounts, suppressCells } from '../../ledger/privacy/suppressCells.ts';
import { readLedger } from '../../ledger/rows/readLedger.ts';
import { codesOf, csv, opened, read, salt } from './tableFiles.ts';

/** The example of GB 11643-1999, which is nobody's. */
const idNumber = '11010519491231002X';

describe('Only mapped columns are kept', () => {
  it('no text of any other is in what is read, nor a person’s key in any form', async () => {
    const secret = '不该留下的内容';
    const rows = Array.from({ length: 40 }, (_, i) => [
      String(i),
      '2024-03-05',
      '邻里',
      `${secret}${i}`,
      `当事人甲${i}`,
      idNumber,
    ]);
    const { ledger, warnings, badRows, counts } = await read(
      csv([['编号', '登记时间', '类型', '情况简述', '姓名', '身份证号'], ...rows]),
    );
    const all = JSON.stringify([ledger, warnings, badRows, counts]);
    expect(counts.cases).toBe(40);
    for (const text of [secret, '当事人甲', idNumber, '姓名']) expect(all).not.toContain(text);
    expect(ledger.person.n).toBe(1);
  });

  it('and sentences are not kept as words, whatever the reader maps', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => [
      String(i),
      '2024-03-05',
      `第${i}件：甲与乙因为宅基地边界多次争吵，村里调解过三次`,
    ]);
    const text = csv([['编号', '登记时间', '摘要'], ...rows]);
    for (const key of ['type', 'place', 'department', 'result', 'channel'] as const) {
      const mapping = { columns: { received: '登记时间', [key]: '摘要' }, allowsManyPlaces: true };
      expect(await codesOf(() => read(text, mapping))).toEqual(['ledgerFreeText']);
    }
    // Cut at their commas, sentences are many words.
    expect(await codesOf(() => read(text, { columns: { received: '登记时间', path: '摘要' } }))).toHaveLength(1);
  });

  it('and a word of its own for each case is refused, but for places where the reader allows it, which is told', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => [String(i), '2024-03-05', `某路${i}号`]);
    const text = csv([['编号', '登记时间', '地址'], ...rows]);
    const columns = { received: '登记时间', place: '地址' };
    expect(await codesOf(() => read(text, { columns }))).toEqual(['ledgerTooManyWords']);
    expect(
      await codesOf(() => read(text, { columns: { received: '登记时间', type: '地址' }, allowsManyPlaces: true })),
    ).toEqual(['ledgerTooManyWords']);
    const { ledger, warnings } = await read(text, { columns, allowsManyPlaces: true });
    expect(ledger.place.values).toHaveLength(40);
    expect(warnings).toContainEqual({ code: 'manyPlaces', count: 40, column: '地址' });
  });

  it('and numbers that name a person are taken out of words, and told', async () => {
    const rows = [
      ['1', '2024-03-05', `邻里 ${idNumber}`],
      ['2', '2024-03-06', '邻里 13812345678'],
      ['3', '2024-03-07', '邻里 a.b@example.org'],
      ['4', '2024-03-08', '370102001001'],
    ];
    const { ledger, warnings } = await read(csv([['编号', '登记时间', '类型'], ...rows]), {
      columns: { received: '登记时间', type: '类型' },
    });
    expect(ledger.type.values).toEqual(['邻里 ***', '370102001001']);
    expect(warnings.slice(0, 3)).toEqual([
      { code: 'idNumbers', count: 1, column: '类型' },
      { code: 'phoneNumbers', count: 1, column: '类型' },
      { code: 'emails', count: 1, column: '类型' },
    ]);
  });

  it('and words that look like names of people are told', async () => {
    const names = ['王小明', '李强', '张伟', '刘芳', '陈静', '杨洋'];
    const rows = names.map((name, i) => [String(i), '2024-03-05', name]);
    const { warnings } = await read(csv([['编号', '登记时间', '单位'], ...rows]), {
      columns: { received: '登记时间', department: '单位' },
    });
    expect(warnings).toContainEqual({ code: 'looksLikeNames', column: '单位' });
  });

  it('and keys that a spreadsheet has rounded are told', async () => {
    const text = csv([
      ['登记时间', '身份证号'],
      ['2024-03-05', '330102199001011000'],
      ['2024-03-05', '3.30102E+17'],
    ]);
    expect((await read(text)).warnings).toContainEqual({ code: 'roundedNumbers', count: 2 });
  });
});

describe('Numbers and names of people', () => {
  it('are known by check digit and day of birth', () => {
    expect(isIdNumber(idNumber)).toBe(true);
    expect(isIdNumber(idNumber.toLowerCase())).toBe(true);
    for (let digit = 0; digit < 10; digit++) expect(isIdNumber(`${idNumber.slice(0, 17)}${digit}`)).toBe(false);
    expect(isIdNumber('110105194913310020')).toBe(false);
    expect(isIdNumber('1101051949123100')).toBe(false);
  });

  it.each([
    ['电话13812345678', '电话***'],
    ['+86 138 1234 5678', '***'],
    ['0755-12345678 转', '*** 转'],
    [`证${idNumber}号`, '证***号'],
    ['编号202403050001', '编号202403050001'],
    ['11010519491231002X5', '11010519491231002X5'],
    ['12345', '12345'],
    ['11010519491231002X1', '11010519491231002X1'],
  ])('%s becomes %s', (text, rest) => {
    expect(withoutPersonalNumbers(text).text).toBe(rest);
  });

  it('are not looked for in names of places, offices and matters', () => {
    expect(namesLikely(['王家村', '李庄', '张家口', '陈集镇', '黄桥街', '周庄社区'])).toBe(false);
    expect(namesLikely(['司法所', '信访办', '妇联', '派出所', '城管局', '法院'])).toBe(false);
    expect(namesLikely(['邻里纠纷', '土地', '婚姻家庭', '劳动', '债务', '赔偿'])).toBe(false);
    expect(namesLikely(['王强'])).toBe(false);
  });
});

describe('Pseudonyms', () => {
  const keys = fc.array(fc.constantFrom('甲', '乙', '丙', 'A1', 'a 1', 'Ａ１', ''), { maxLength: 30 });

  it('are equal for equal keys only, and none for none', () => {
    fc.assert(
      fc.property(keys, (all) => {
        const plain = all.map((key) => key.normalize('NFKC').replaceAll(' ', '').toUpperCase());
        const { n, codes } = pseudonymsOf(all, 'person', salt());
        expect(n).toBe(new Set(plain.filter(Boolean)).size);
        for (const [i, a] of plain.entries()) {
          expect(codes[i]! === -1).toBe(a === '');
          expect(codes[i]!).toBeLessThan(n);
          for (const [j, b] of plain.entries()) expect(codes[i] === codes[j]).toBe(a === b);
        }
      }),
    );
  });

  it('say nothing of the order of the keys, and are others with another salt and for households', () => {
    const all = Array.from({ length: 200 }, (_, i) => `P${i}`);
    const first = [...pseudonymsOf(all, 'person', salt()).codes];
    const other = [...pseudonymsOf(all, 'person', salt().reverse()).codes];
    const households = [...pseudonymsOf(all, 'household', salt()).codes];
    expect([...pseudonymsOf(all.toReversed(), 'person', salt()).codes].reverse()).toEqual(first);
    for (const [a, b] of [
      [first, other],
      [first, households],
      [first, all.map((_, i) => i)],
    ] as const) {
      // Rank correlation of 200 pairs: |r| > .25 has a chance of .0004; the salts are fixed, so is the result.
      expect(Math.abs(correlation(a, b))).toBeLessThan(0.25);
    }
  });

  it('need a salt, which is gone afterwards', async () => {
    const found = await opened('登记时间,姓名\n2024-03-05,x\n');
    const { mapping } = guessMapping(found);
    expect(await codesOf(() => readLedger(found, mapping, { salt: new Uint8Array(15) }))).toEqual(['ledgerSaltShort']);
    const used = salt();
    await readLedger(found, mapping, { salt: used });
    expect(used.every((byte) => byte === 0)).toBe(true);
  });
});

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (a.length - 1) / 2;
  const sum = (of: (i: number) => number) => a.reduce((total, _, i) => total + of(i), 0);
  return sum((i) => (a[i]! - mean) * (b[i]! - mean)) / sum((i) => (a[i]! - mean) ** 2);
}

describe('Counts under five', () => {
  it('are withheld with as many more as it takes, zeros stay', () => {
    expect(suppressCells([[3, 10, 20]])).toMatchObject({ cells: [[null, null, 20]], rowTotals: [33] });
    expect(suppressCells([[12, 0, 20]])).toMatchObject({
      cells: [[12, 0, 20]],
      rowTotals: [32],
      columnTotals: [12, 0, 20],
      total: 32,
    });
    const { cells } = suppressCells([
      [3, 20, 30],
      [40, 50, 60],
      [70, 80, 90],
    ]);
    expect(cells).toEqual([
      [null, null, 30],
      [null, null, 60],
      [70, 80, 90],
    ]);
  });

  it('cannot be computed from what is published: linear algebra finds none (300 tables)', () => {
    const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(fc.oneof(fc.nat(6), fc.nat(60)), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    let withheld = 0;
    fc.assert(
      fc.property(table, (counts) => {
        const published = suppressCells(counts);
        const all = [
          ...published.cells.map((row, r) => [...row, published.rowTotals[r]!]),
          [...published.columnTotals, published.total],
        ];
        const whole = counts.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
        whole.push(whole[0]!.map((_, c) => whole.reduce((sum, row) => sum + row[c]!, 0)));
        for (const [r, row] of all.entries()) {
          for (const [c, shown] of row.entries()) {
            if (shown !== null) expect(shown).toBe(whole[r]![c]);
            if (shown !== null) expect(shown === 0 || shown >= leastPublished).toBe(true);
            else withheld++;
          }
        }
        // A table whose counts are all withheld has nothing to compute with.
        if (all.flat().some((shown) => shown !== null)) expect(determined(published)).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(withheld).toBeGreaterThan(500);
  });

  it('are those of a rectangle of whole counts', async () => {
    for (const counts of [[], [[]], [[1, 2], [3]], [[-1]], [[0.5]], [[Number.NaN]]]) {
      expect(await codesOf(() => suppressCells(counts))).toEqual(['ledgerSuppression']);
    }
    expect(await codesOf(() => suppressCells([[1]], 0))).toEqual(['ledgerSuppression']);
  });
});

/** Withheld places whose value the sums of rows and columns determine: unknowns that a reduced system has alone in a row. */
function determined({ cells, rowTotals, columnTotals, total }: PublishedCounts): number[] {
  const all = [...cells.map((row, r) => [...row, rowTotals[r]!]), [...columnTotals, total]];
  const width = all[0]!.length;
  const unknown = all.flatMap((row, r) => row.flatMap((shown, c) => (shown === null ? [r * width + c] : [])));
  const line = (places: readonly number[]) =>
    unknown.map((at) => (places.includes(at) ? (at === places.at(-1) ? -1 : 1) : 0));
  const system = [
    ...all.map((_, r) => line(all[0]!.map((_, c) => r * width + c))),
    ...all[0]!.map((_, c) => line(all.map((_, r) => r * width + c))),
  ];
  let pivots = 0;
  for (let column = 0; column < unknown.length; column++) {
    const at = system.findIndex((row, i) => i >= pivots && Math.abs(row[column]!) > 1e-9);
    if (at < 0) continue;
    [system[pivots], system[at]] = [system[at]!, system[pivots]!];
    const pivot = system[pivots]!;
    const factor = pivot[column]!;
    for (let i = 0; i < pivot.length; i++) pivot[i]! /= factor;
    for (const [i, row] of system.entries()) {
      const times = row[column]!;
      if (i !== pivots && times !== 0) for (let j = 0; j < row.length; j++) row[j]! -= times * pivot[j]!;
    }
    pivots++;
  }
  return system.flatMap((row) => {
    const held = row.flatMap((value, i) => (Math.abs(value) > 1e-9 ? [i] : []));
    return held.length === 1 ? [unknown[held[0]!]!] : [];
  });
}
