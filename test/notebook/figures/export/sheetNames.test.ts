import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sheetNames } from '../../../../notebook/figures/export/sheetNames.ts';

it('Names that a workbook refuses are made good, the same name twice is told apart', () => {
  expect(sheetNames(['纠纷化解率：随时间', 'a/b[c]', 'A/B[C]', "'x'", ''])).toEqual([
    '纠纷化解率：随时间',
    'a b c',
    'A B C 2',
    'x',
    'Sheet',
  ]);
});

it('Whatever the titles, names are short, clean and unique without regard to case', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 12 }), (titles) => {
      const names = sheetNames(titles);
      expect(names).toHaveLength(titles.length);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      }
    }),
  );
});
