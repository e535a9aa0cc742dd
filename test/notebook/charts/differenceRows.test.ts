import { describe, expect, it } from 'vitest';
import { differenceRows, extentOf } from '../../../notebook/charts/differenceRows.ts';
import { pairedDifferences } from '../../../notebook/charts/pairedDifferences.ts';
import type { ContrastSummary } from '../../../sim/analysis/summary.ts';
import { sampleReader, sampleView } from '../support/sampleView.ts';

const two = ['reactive-centralized', 'preventive-devolved'];

/** The sample with one contrast as told. */
function viewWith(outcome: string, told: Pick<ContrastSummary, 'difference' | 'lo' | 'hi'>) {
  const view = sampleView({ worlds: 3, policies: two, language: 'en' });
  const contrasts = view.summary.contrasts.map((one) => (one.outcome === outcome ? { ...one, ...told } : one));
  return { ...view, summary: { ...view.summary, contrasts } };
}
const sideOf = (outcome: string, told: Pick<ContrastSummary, 'difference' | 'lo' | 'hi'>) =>
  differenceRows(viewWith(outcome, told), 'headline').find(({ definition }) => definition.key === outcome)!.marks[0]!
    .side;

describe('Rows of paired differences', () => {
  it('call a difference better or worse by the direction of its outcome, only where the interval excludes 0', () => {
    expect(sideOf('disputeResolutionRate', { difference: 0.1, lo: 0.05, hi: 0.15 })).toBe('better');
    expect(sideOf('disputeResolutionRate', { difference: -0.1, lo: -0.15, hi: -0.05 })).toBe('worse');
    expect(sideOf('escalationRate', { difference: 0.1, lo: 0.05, hi: 0.15 })).toBe('worse');
    expect(sideOf('escalationRate', { difference: -0.1, lo: -0.15, hi: -0.05 })).toBe('better');
    expect(sideOf('utilisation', { difference: -0.1, lo: -0.15, hi: -0.05 })).toBe('changed');
    expect(sideOf('escalationRate', { difference: 0.1, lo: -0.05, hi: 0.25 })).toBe('open');
    expect(sideOf('escalationRate', { difference: 0.1, lo: 0, hi: 0.2 })).toBe('open');
    expect(sideOf('escalationRate', { difference: 0.1, lo: null, hi: null })).toBe('open');
    expect(sideOf('escalationRate', { difference: 0, lo: 0, hi: 0 })).toBe('same');
  });

  it('show shares in percentage points and leave out what has no value', () => {
    const rows = differenceRows(viewWith('escalationRate', { difference: 0.1, lo: 0.05, hi: 0.15 }), 'headline');
    const row = rows.find(({ definition }) => definition.key === 'escalationRate')!;
    expect(row.unit).toBe('points');
    expect(row.marks[0]!.difference).toBeCloseTo(10, 12);
    expect(extentOf(row)).toBeCloseTo(15, 12);
    const without = differenceRows(viewWith('escalationRate', { difference: null, lo: null, hi: null }), 'headline');
    expect(without).toHaveLength(rows.length - 1);
  });

  it('are counted in the sentence as the table has them', () => {
    const view = sampleView({ worlds: 6, policies: two, language: 'en' });
    const { sentence, table } = pairedDifferences.build(view, sampleReader('en'))!;
    const side = table.columns.findIndex(({ key }) => key === 'supported');
    for (const word of ['better', 'worse', 'changed', 'undecided']) {
      const n = table.rows.filter((row) => row[side] === word).length;
      expect(sentence.includes(` ${n} ${word}`)).toBe(n > 0);
    }
  });

  it('are none with the reference alone', () => {
    expect(pairedDifferences.build(sampleView({ worlds: 3, policies: [two[0]!] }), sampleReader())).toBeNull();
  });
});
