import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowIndex } from '../../../sim/experiment/folder/rowIndex.ts';

/** 64 hex digits; heads differ for different numbers. */
const key = (value: number) => (value >>> 0).toString(16).padStart(8, '0').repeat(8);

describe('RowIndex', () => {
  it('finds what a plain table of the same changes finds', () => {
    const change = fc.oneof(
      fc.record({ set: fc.nat(40), file: fc.nat(4), place: fc.nat(1000) }),
      fc.record({ remove: fc.nat(40) }),
      fc.record({ drop: fc.nat(4) }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const index = new RowIndex();
        const numbers = Array.from({ length: 5 }, () => index.addFile());
        const plain = new Map<string, readonly [number, number]>();
        for (const step of changes) {
          if ('set' in step) {
            index.set(key(step.set), numbers[step.file]!, step.place);
            plain.set(key(step.set), [numbers[step.file]!, step.place]);
          } else if ('remove' in step) {
            index.remove(key(step.remove));
            plain.delete(key(step.remove));
          } else {
            for (const [name, [file]] of [...plain]) if (file === numbers[step.drop]) plain.delete(name);
            index.dropFile(numbers[step.drop]!);
            numbers[step.drop] = index.addFile();
          }
        }
        expect(index.rows).toBe(plain.size);
        for (let value = 0; value <= 40; value++) {
          const where = plain.get(key(value));
          expect(index.has(key(value))).toBe(where !== undefined);
          expect([index.fileOf(key(value)), index.placeOf(key(value))]).toEqual(where ?? [-1, -1]);
        }
        for (const file of numbers) {
          expect(index.rowsOf(file)).toBe([...plain.values()].filter(([of]) => of === file).length);
        }
      }),
    );
  });

  it('takes at most 32 bytes a row for 200 000 rows, and finds each', () => {
    const index = new RowIndex();
    const file = index.addFile();
    const rows = 200_000;
    // Heads that fall together in the lowest bits, too.
    const spread = (row: number) => key(Math.imul(row, 0x10001));
    for (let row = 0; row < rows; row++) index.set(spread(row), file, row);
    expect(index.rows).toBe(rows);
    expect(index.bytes / rows).toBeLessThanOrEqual(32);
    for (let row = 0; row < rows; row += 7) expect(index.placeOf(spread(row))).toBe(row);
    expect(index.has(key(0x7fffffff))).toBe(false);
  });
});
