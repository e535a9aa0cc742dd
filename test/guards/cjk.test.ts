import { describe, expect, it } from 'vitest';
import { cjkViolations, mayHoldCjk } from '../../tools/guards/cjk.ts';
import { fixture, foundIn, plantedIn } from './planted.ts';

describe('the guard on CJK text', () => {
  it('finds every planted text and full-width sign, and nothing else', () => {
    const source = fixture('cjk.ts');
    const planted = plantedIn(source);
    expect(planted).toHaveLength(4);
    expect(foundIn(cjkViolations('cli/planted.ts', source))).toEqual(planted);
  });

  it('spares locales folders and tests, and no other place', () => {
    const spared = ['locales/zh.ts', 'models/governance/locales/zh.ts', 'test/cli/format.test.ts'];
    expect(spared.every(mayHoldCjk)).toBe(true);
    expect(['cli/locales.ts', 'models/governance/labels.ts', 'tools/test/a.ts'].some(mayHoldCjk)).toBe(false);
  });
});
