import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../../scenarios/loader/nearest.ts';

describe('nearestOf', () => {
  it('shows a short list whole, the nearest name first', () => {
    expect(nearestOf('behu', ['zhuji', 'beihu'])).toBe('beihu ∈ {zhuji, beihu}');
    expect(nearestOf('behu', [])).toBe('∅');
  });

  it('shows of very many names the nearest few', () => {
    const many = Array.from({ length: 200 }, (_, i) => `name${i}`);
    const text = nearestOf('nme17', many);
    expect(text).toMatch(/^name17 ∈ \{name17, .*…\}$/);
    expect(text.length).toBeLessThan(100);
  });
});
