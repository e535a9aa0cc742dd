import { describe, expect, it } from 'vitest';
import { decimalsOf, estimateText, numberText } from '../../../../notebook/charts/sensitivity/estimateText.ts';
import { domainOf, isOpen } from '../../../../notebook/charts/sensitivity/indexAxis.ts';
import { highestFirst } from '../../../../notebook/charts/sensitivity/indexRows.ts';

const noInterval = { lo: Number.NaN, hi: Number.NaN };
const axis = { label: '', origin: 0, hasBars: false };

describe('estimates in digits', () => {
  it('have value and ends, with a proper minus, and a plus where signs matter', () => {
    const estimate = { value: 0.02, lo: -0.04, hi: 0.08 };
    expect(estimateText(estimate, 2)).toBe('0.02 [−0.04, 0.08]');
    expect(estimateText(estimate, 2, true)).toBe('+0.02 [−0.04, +0.08]');
  });

  it('claim no interval where there is none, and no number where it is undefined', () => {
    expect(estimateText({ value: 0.5, ...noInterval }, 1)).toBe('0.5');
    expect(estimateText({ value: Number.NaN, ...noInterval }, 1)).toBe('–');
    expect(numberText(-0.001, 2)).toBe('0.00');
  });

  it('have as many decimals as the widest interval tells', () => {
    expect(decimalsOf([{ value: 0.31, lo: 0.2, hi: 0.42 }])).toBe(2);
    expect(decimalsOf([{ value: 310, lo: 200, hi: 420 }])).toBe(0);
    expect(decimalsOf([{ value: Number.NaN, ...noInterval }])).toBe(0);
  });
});

describe('an axis', () => {
  it('holds every end, the origin and the line, whatever is undefined', () => {
    const estimates = [
      { value: 0.3, lo: -0.2, hi: 0.6 },
      { value: Number.NaN, ...noInterval },
    ];
    const [low, high] = domainOf(estimates, { ...axis, line: { at: 0.9, label: '' } });
    expect(low).toBeLessThan(-0.2);
    expect(high).toBeGreaterThan(0.9);
    expect(domainOf([], axis)).toEqual([0, 0.03]);
  });

  it('tells an estimate from the origin only where its interval does not hold it', () => {
    expect(isOpen({ value: 0.3, lo: 0, hi: 0.6 }, axis)).toBe(true);
    expect(isOpen({ value: 0.3, lo: 0.01, hi: 0.6 }, axis)).toBe(false);
    expect(isOpen({ value: -0.3, lo: -0.5, hi: -0.1 }, axis)).toBe(false);
  });
});

it('places from the highest: equals in their order, undefined last', () => {
  expect(highestFirst([1, Number.NaN, 3, 1, 2])).toEqual([2, 4, 0, 3, 1]);
});
