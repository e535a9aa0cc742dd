import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapText } from '../../../../notebook/figures/export/wrapText.ts';

/** An ideograph or full-width sign is two wide, everything else one. */
const measure = (line: string): number => Array.from(line).reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);

const text = fc
  .array(fc.constantFrom(...'化解率，。（）“”：种子 abc 1.5% ·-—… '), { maxLength: 120 })
  .map((signs) => signs.join(''));

it('Nothing is lost, and a line too wide has no place to break', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), (given, width) => {
      const lines = wrapText(given, width, measure);
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(given.replaceAll(/\s/g, ''));
      for (const line of lines) {
        expect(line).toBe(line.trim() === '' ? line : line.trimEnd());
        if (measure(line) > width) expect(line.trim()).not.toMatch(/\s(?!\s*·)|[化解率种子]{2}/);
      }
    }),
  );
});

it('A closing sign never begins a line, an opening one never ends it', () => {
  const given = '各政策使用相同的“随机世界”，每个世界（种子不变）各运行一次；区间为95%。';
  for (let width = 8; width < 70; width++) {
    const lines = wrapText(given, width, measure);
    for (const line of lines) {
      expect(line).not.toMatch(/^[”，）；。]/);
      expect(line).not.toMatch(/[“（]$/);
    }
    expect(lines.join('')).toBe(given);
  }
});

it('English breaks at spaces, a long word stands alone', () => {
  expect(wrapText('a county of many towns', 10, measure)).toEqual(['a county', 'of many', 'towns']);
  expect(wrapText('hash 0123456789abcdef end', 10, measure)).toEqual(['hash', '0123456789abcdef', 'end']);
});

it('A dot between two facts ends a line and never begins one', () => {
  expect(wrapText('seed 7 · 20 days · x', 9, measure)).toEqual(['seed 7 ·', '20 days ·', 'x']);
  expect(wrapText('种子 7 · 天', 6, measure)).toEqual(['种子', '7 · 天']);
});

it('Nothing is no line', () => {
  expect(wrapText('', 10, measure)).toEqual([]);
  expect(wrapText('  ', 10, measure)).toEqual([]);
});
