import { describe, expect, it } from 'vitest';
import { factorAxis } from '../../../../notebook/charts/sensitivity/factorAxis.ts';
import type { Factor } from '../../../../sim/experiment/factor.ts';
import { sampleReader } from '../../support/sampleView.ts';

const axisOf = (factor: Factor, language: 'zh' | 'en' = 'en') =>
  factorAxis(factor, { key: factor.key }, sampleReader(language));

describe('the axis of a factor', () => {
  it('is logarithmic with round ticks where the spacing is', () => {
    const axis = axisOf({
      key: 'outreachYuanPerCommunityDay',
      kind: 'number',
      range: [10, 300],
      spacing: 'logarithmic',
    });
    expect(axis).toMatchObject({ type: 'log', domain: [10, 300], label: 'cost of outreach (yuan), logarithmic' });
    expect(axis.ticks(8)).toEqual([10, 20, 50, 100, 200]);
    expect(axis.ticks(2)).toEqual([10, 100]);
  });

  it('has ticks however narrow a logarithmic range is', () => {
    const axis = axisOf({ key: 'memoryYears', kind: 'number', range: [3.1, 3.9], spacing: 'logarithmic' });
    expect(axis.ticks(4).length).toBeGreaterThan(1);
    for (const tick of axis.ticks(4)) expect(tick >= 3.1 && tick <= 3.9).toBe(true);
  });

  it('has whole numbers with room at both sides', () => {
    const axis = axisOf({ key: 'townshipOffices', kind: 'integer', range: [1, 4] });
    expect(axis.domain).toEqual([0.5, 4.5]);
    expect(axis.ticks(8)).toEqual([1, 2, 3, 4]);
  });

  it('names choices in the language of the reader', () => {
    const stationing: Factor = { key: 'stationing', kind: 'choice', values: ['permanent', 'onCall'] };
    const panel: Factor = { key: 'jointPanel', kind: 'choice', values: [false, true] };
    expect([0, 1].map(axisOf(stationing, 'zh').text)).toEqual(['常驻', '随叫随驻']);
    expect([0, 1].map(axisOf(panel, 'zh').text)).toEqual(['否', '是']);
    expect([0, 1].map(axisOf(panel).text)).toEqual(['no', 'yes']);
  });

  it('is in multiples of the value of the scenario where several are scaled at once', () => {
    const factor: Factor = { key: 'pace', kind: 'number', range: [0.5, 1.5], spacing: 'linear' };
    const choice = {
      key: 'pace',
      label: { zh: '速度', en: 'pace' },
      times: ['audit'],
      range: [0.5, 1.5] as [number, number],
    };
    expect(factorAxis(factor, choice, sampleReader('en')).label).toBe('pace (times the value of the scenario)');
  });
});
