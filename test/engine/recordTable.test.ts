import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, RecordTable } from '../../sim/engine/recordTable.ts';

const spec = { state: 'i8', severity: 'f64', home: 'u32', sort: 'i16', left: 'f32' } as const;
const [bytes, halves, words, doubles] = [1, 2, 4, 8].map((width) => cellsOf(spec, width)) as [
  number,
  number,
  number,
  number,
];

describe('RecordTable', () => {
  it('keeps every value of every agent while it grows, in views that were there before', () => {
    fc.assert(
      fc.property(fc.nat(300), (n) => {
        const table = new RecordTable(spec, 1);
        const { columns } = table;
        for (let id = 0; id < n; id++) {
          expect(table.add()).toBe(id);
          expect([columns.state[bytes * id], columns.severity[doubles * id], columns.sort[halves * id]]).toEqual([
            0, 0, 0,
          ]);
          columns.state[bytes * id] = -(id % 100);
          columns.severity[doubles * id] = id + 0.25;
          columns.home[words * id] = 4_000_000_000 + id;
          columns.sort[halves * id] = -id;
          columns.left[words * id] = id / 2;
        }
        for (let id = 0; id < n; id++) {
          expect(columns.state[bytes * id]).toBe(-(id % 100) + 0);
          expect(columns.severity[doubles * id]).toBe(id + 0.25);
          expect(columns.home[words * id]).toBe(4_000_000_000 + id);
          expect(columns.sort[halves * id]).toBe(-id + 0);
          expect(columns.left[words * id]).toBe(id / 2);
        }
        expect(table.rows).toBe(n);
        expect(table.rows).toBeLessThanOrEqual(table.capacity);
      }),
      { seed: 20261127, numRuns: 50 },
    );
  });

  it('puts an agent into as many bytes as its columns need, each at a multiple of its width, in steps of eight', () => {
    // 1, seven to pad, 8, 4, 2, two to pad, 4.
    expect(bytes).toBe(32);
    expect([halves, words, doubles]).toEqual([16, 8, 4]);
    expect(cellsOf({ x: 'i8' }, 8)).toBe(1);
    expect(new RecordTable(spec, 3).columns.home.byteOffset).toBe(16);
  });

  it('is copied with its agents and its room, and neither table sees what becomes of the other', () => {
    const table = new RecordTable(spec, 3);
    for (let id = 0; id < 2; id++) table.columns.severity[doubles * table.add()] = id + 0.5;
    const copy = table.copy();
    expect([copy.rows, copy.capacity, copy.bytes]).toEqual([2, 3, 64]);
    copy.columns.severity[0] = 7;
    table.columns.severity[doubles] = 8;
    expect([0, 1].map((id) => copy.columns.severity[doubles * id])).toEqual([7, 1.5]);
    expect([0, 1].map((id) => table.columns.severity[doubles * id])).toEqual([0.5, 8]);
    for (let id = 2; id < 5; id++) {
      copy.add();
      expect(copy.columns.severity[doubles * id]).toBe(0);
    }
    expect(table.rows).toBe(2);
  });

  it('takes the agents of another, more or fewer, and has rows of zeros for those to come', () => {
    const filled = (rows: number, value: number) => {
      const table = new RecordTable(spec, 4);
      for (let id = 0; id < rows; id++) table.columns.left[words * table.add()] = value + id;
      return table;
    };
    const table = filled(4, 10);
    const { columns } = table;
    const [fewer, more] = [filled(2, 20), filled(4, 30)];
    more.add();
    const lefts = () => Array.from({ length: table.capacity }, (_, id) => columns.left[words * id]);
    table.assign(fewer);
    expect([table.rows, table.capacity, ...lefts()]).toEqual([2, 4, 20, 21, 0, 0]);
    table.assign(more);
    expect([table.rows, table.capacity, ...lefts()]).toEqual([5, 8, 30, 31, 32, 33, 0, 0, 0, 0]);
    columns.left[0] = 7;
    expect([fewer.columns.left[0], more.columns.left[0]]).toEqual([20, 30]);
  });

  it('refuses a capacity that is none', () => {
    for (const capacity of [0, 1.5, Number.NaN]) {
      expect(() => new RecordTable(spec, capacity)).toThrow(/recordTable.initialCapacity: tableCapacity/);
    }
  });
});
