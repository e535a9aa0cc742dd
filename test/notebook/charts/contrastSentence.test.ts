import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastSentence } from '../../../notebook/charts/contrastSentence.ts';
import type { ComparisonView } from '../../../notebook/view/comparisonView.ts';
import type { ContrastSummary } from '../../../sim/analysis/summary.ts';
import { sampleReader, sampleView } from '../support/sampleView.ts';

const view = sampleView({ policies: ['reactive-centralized', 'preventive-devolved'], worlds: 2, language: 'en' });
const outcome = 'disputeResolutionRate';

function withContrast(change: Pick<ContrastSummary, 'difference' | 'lo' | 'hi'>): ComparisonView {
  const contrasts = view.summary.contrasts.map((one) => (one.outcome === outcome ? { ...one, ...change } : one));
  return { ...view, summary: { ...view.summary, contrasts } };
}

describe('the sentence of a contrast', () => {
  const reader = sampleReader('en');

  it('gives a difference exactly where the interval excludes 0', () => {
    const bound = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(bound, bound, (a, b) => {
        const [lo, hi] = [Math.min(a, b), Math.max(a, b)];
        const said = contrastSentence(withContrast({ difference: (lo + hi) / 2, lo, hi }), outcome, reader)!;
        expect(said.includes('no detectable difference')).toBe(lo <= 0 && hi >= 0);
        expect(said.includes('±')).toBe(lo > 0 || hi < 0);
      }),
    );
  });

  it('is not there without an interval', () => {
    expect(contrastSentence(withContrast({ difference: 0.1, lo: null, hi: null }), outcome, reader)).toBeNull();
  });

  it('writes a minus sign, and no space after what has no unit', () => {
    const said = (key: string) => {
      const contrasts = view.summary.contrasts.map((one) =>
        one.outcome === key ? { ...one, difference: -0.1, lo: -0.15, hi: -0.05 } : one,
      );
      return contrastSentence({ ...view, summary: { ...view.summary, contrasts } }, key, reader)!;
    };
    expect(said(outcome)).toContain('devolved \u221210.0 ±5.0 points.');
    expect(said('resolutionGini')).toMatch(/devolved \u22120\.100 ±0\.050\.$/);
  });

  it('names the outcome, the reference and percentage points', () => {
    expect(contrastSentence(withContrast({ difference: 0.1, lo: 0.05, hi: 0.15 }), outcome, reader)).toBe(
      'Outcome “disputes settled”, against “reactive and centralized”, world by world: preventive and devolved +10.0 ±5.0 points.',
    );
  });
});
