import { describe, expect, it } from 'vitest';
import { stepLength } from '../../../sim/analysis/sensitivity/stepLength.ts';

describe('stepLength', () => {
  const choice = { key: 'c', kind: 'choice', values: ['a', 'b', 'c'] } as const;
  const whole = { key: 'i', kind: 'integer', range: [0, 2] } as const;
  const number = { key: 'x', kind: 'number', range: [1, 9], spacing: 'linear' } as const;

  it('is 1 between any two values of a choice, the share of the range of whole numbers, the difference otherwise; signed', () => {
    expect([stepLength(choice, 0, 2 / 3), stepLength(choice, 1 / 3, 1), stepLength(choice, 1, 1 / 3)]).toEqual([
      1, 1, -1,
    ]);
    expect([stepLength(whole, 0, 2 / 3), stepLength(whole, 1 / 3, 1), stepLength(whole, 1, 1 / 3)]).toEqual([
      1, 0.5, -0.5,
    ]);
    expect(stepLength(number, 0.75, 0.25)).toBe(-0.5);
  });

  it('is half the range or more for every step of a Morris design, as luck is reckoned by', () => {
    for (const levels of [2, 4, 6, 10]) {
      for (let values = 2; values <= 12; values++) {
        for (let low = 0; low < levels / 2; low++) {
          const from = low / (levels - 1);
          const to = (low + levels / 2) / (levels - 1);
          const length = stepLength({ ...whole, range: [1, values] }, from, to);
          expect(length, `${levels} levels, ${values} values`).toBeGreaterThanOrEqual(0.5);
        }
      }
    }
  });
});
