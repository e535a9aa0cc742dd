import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Factor, factorValue } from '../../sim/experiment/factor.ts';

const number: Factor = { key: 'hours', kind: 'number', range: [1, 100], spacing: 'logarithmic' };
const integer: Factor = { key: 'posts', kind: 'integer', range: [-1, 3] };
const choice: Factor = { key: 'channel', kind: 'choice', values: ['door', 'phone', true, 4] };

describe('The value of a factor at a place of [0, 1]', () => {
  it('of a number lies between its ends by its spacing', () => {
    expect([0, 0.5, 1].map((u) => factorValue(number, u))).toEqual([
      1,
      expect.closeTo(10, 12),
      expect.closeTo(100, 12),
    ]);
    expect(factorValue({ ...number, spacing: 'linear' }, 0.5)).toBe(50.5);
  });

  it('of an integer is each whole number over an equal part, both ends included', () => {
    const values = Array.from({ length: 1001 }, (_, i) => factorValue(integer, i / 1000));
    expect([values[0], values.at(-1)]).toEqual([-1, 3]);
    for (const whole of [-1, 0, 1, 2, 3]) {
      const held = values.filter((value) => value === whole).length;
      expect(Math.abs(held - 200)).toBeLessThanOrEqual(1);
    }
  });

  it('of a choice is each of its values, of whatever type, over an equal part', () => {
    expect([0, 0.249, 0.25, 0.5, 0.749, 0.75, 1].map((u) => factorValue(choice, u))).toEqual([
      'door',
      'door',
      'phone',
      true,
      true,
      4,
      4,
    ]);
  });

  it('at the middle of a part is the value of that part, however many there are (1 … 300)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (m, at) => {
        const i = at % m;
        const values = Array.from({ length: m }, (_, value) => value);
        expect(factorValue({ key: 'c', kind: 'choice', values }, (i + 0.5) / m)).toBe(i);
        expect(factorValue({ key: 'i', kind: 'integer', range: [7, 6 + m] }, (i + 0.5) / m)).toBe(7 + i);
      }),
    );
  });
});
