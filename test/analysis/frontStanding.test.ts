import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontStanding } from '../../sim/analysis/frontStanding.ts';

const directions = ['lower', 'higher'] as const;
const columns = (...values: readonly (readonly number[])[]) => values.map((one) => Float64Array.from(one));

describe('The standing to the front', () => {
  it('is supported where every paired difference is clear', () => {
    const cheapAndGood = columns([10, 11, 12], [0.8, 0.81, 0.79]);
    const dearAndPoor = columns([20, 21.1, 22], [0.5, 0.51, 0.49]);
    const [good, poor] = frontStanding([cheapAndGood, dearAndPoor], directions);
    expect(good).toEqual({ onFront: true, worldShare: 1, supported: 'on' });
    expect(poor).toEqual({ onFront: false, worldShare: 0, supported: 'off' });
  });

  it('is open where the means put a policy behind but its intervals do not', () => {
    const one = columns([10, 12, 11, 9], [0.6, 0.7, 0.8, 0.5]);
    const other = columns([11, 10, 12, 10], [0.59, 0.72, 0.7, 0.55]);
    const standings = frontStanding([one, other], directions);
    expect(standings.map(({ onFront }) => onFront)).toEqual([true, false]);
    expect(standings.map(({ supported }) => supported)).toEqual(['open', 'open']);
    expect(standings.map(({ worldShare }) => worldShare)).toEqual([0.75, 0.5]);
  });

  it('leaves out worlds in which any policy is undefined, and claims nothing from one world', () => {
    const one = columns([10, Number.NaN], [0.6, 0.7]);
    const other = columns([20, 21], [0.5, 0.5]);
    const standings = frontStanding([one, other], directions);
    expect(standings.map(({ worldShare }) => worldShare)).toEqual([1, 0]);
    expect(standings.map(({ supported }) => supported)).toEqual(['open', 'open']);
    expect(frontStanding([columns([], []), columns([], [])], directions)[0]!.worldShare).toBeNaN();
  });

  it('calls identical policies on the front together', () => {
    const same = columns([3, 4, 6], [0.2, 0.4, 0.5]);
    expect(frontStanding([same, same], directions).map(({ supported }) => supported)).toEqual(['on', 'on']);
  });

  it('never supports against the means, and in each world some policy is on the front', () => {
    const value = fc.integer({ min: 0, max: 6 });
    const policy = fc.array(fc.array(value, { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(policy, { minLength: 1, maxLength: 4 }), (policies) => {
        const standings = frontStanding(
          policies.map((one) => columns(...one)),
          directions,
        );
        for (const { supported, onFront } of standings) {
          if (supported !== 'open') expect(supported === 'on').toBe(onFront);
        }
        const total = standings.reduce((sum, { worldShare }) => sum + worldShare, 0);
        expect(total).toBeGreaterThanOrEqual(1 - 1e-12);
      }),
    );
  });
});
