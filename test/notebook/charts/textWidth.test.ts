import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ems, labelLines } from '../../../notebook/charts/textWidth.ts';

describe('names in lines', () => {
  it('break after a middle dot, which is then left out, and after spaces', () => {
    expect(labelLines('前置预防·下放赋权', 6)).toEqual(['前置预防', '下放赋权']);
    expect(labelLines('preventive and centralized', 8.6)).toEqual(['preventive and', 'centralized']);
  });

  it('break after a hyphen, which stays', () => {
    expect(labelLines('self-governance', 8)).toEqual(['self-', 'governance']);
  });

  it('keep closing marks with the character before them, opening ones with the one after', () => {
    expect(labelLines('甲乙（丙丁），戊己', 3)).toEqual(['甲乙', '（丙', '丁），', '戊己']);
  });

  it('stay whole where they fit', () => {
    expect(labelLines('前置预防·下放赋权', 10)).toEqual(['前置预防·下放赋权']);
  });

  it('are never wider than the limit, and lose nothing but spaces and dots', () => {
    const sign = fc.constantFrom(...'前置预防·下放赋权 abc-def W');
    fc.assert(
      fc.property(
        fc.string({ unit: sign, minLength: 1, maxLength: 40 }),
        fc.integer({ min: 2, max: 14 }),
        (text, limit) => {
          const lines = labelLines(text, limit);
          for (const line of lines) expect(ems(line)).toBeLessThanOrEqual(limit);
          const bare = (one: string) => one.replaceAll(/[\s·]/g, '');
          expect(bare(lines.join(''))).toBe(bare(text));
        },
      ),
    );
  });
});
