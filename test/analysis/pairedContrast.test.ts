import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedContrast } from '../../sim/analysis/pairedContrast.ts';
import golden from '../golden/studentIntervals.json' with { type: 'json' };

const higher = { better: 'higher' } as const;
/** Thousandths: squares of still smaller numbers vanish, and with them a variance. */
const finite = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);

describe('pairedContrast', () => {
  it('gives the paired interval and variance ratio SciPy and NumPy give', () => {
    const { policy, reference, difference, lo, hi, varianceRatio } = golden.paired;
    const got = pairedContrast(policy, reference, higher);
    expect(got.difference).toBeCloseTo(difference, 14);
    expect(got.lo).toBeCloseTo(lo, 12);
    expect(got.hi).toBeCloseTo(hi, 12);
    expect(got.varianceRatio).toBeCloseTo(varianceRatio, 9);
    expect(got.n).toBe(8);
  });

  it('takes policy minus reference', () => {
    expect(pairedContrast([3, 5], [1, 2], higher).difference).toBe(2.5);
  });

  it('is exactly 0 with an interval of exactly 0 for a policy against itself', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 2, maxLength: 40 }), (values) => {
        const got = pairedContrast(values, [...values], higher);
        expect(got).toMatchObject({ difference: 0, lo: 0, hi: 0, n: values.length, pBetter: 0.5 });
        const varies = values.some((value) => value !== values[0]);
        expect(got.varianceRatio).toBe(varies ? Number.POSITIVE_INFINITY : Number.NaN);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('turns its sign and its share when policy and reference change places', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(finite, finite), { minLength: 2, maxLength: 40 }), (pairs) => {
        const a = pairs.map(([x]) => x);
        const b = pairs.map(([, y]) => y);
        const forth = pairedContrast(a, b, higher);
        const back = pairedContrast(b, a, higher);
        expect(back.difference).toBe(0 - forth.difference);
        expect([back.lo, back.hi]).toEqual([0 - forth.hi, 0 - forth.lo]);
        expect(back.pBetter).toBeCloseTo(1 - forth.pBetter, 12);
        expect(back.varianceRatio).toBe(forth.varianceRatio);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('counts the worlds in which the policy is better, ties half', () => {
    const a = [1, 2, 3, 4];
    const b = [0, 2, 4, 0];
    expect(pairedContrast(a, b, { better: 'higher' }).pBetter).toBe(2.5 / 4);
    expect(pairedContrast(a, b, { better: 'lower' }).pBetter).toBe(1.5 / 4);
    expect(pairedContrast(a, b, { better: 'neither' }).pBetter).toBeNaN();
  });

  it('uses the worlds in which both are defined', () => {
    const { NaN: none } = Number;
    const got = pairedContrast([1, none, 5, 9, 2], [0, 3, none, 5, 4], higher);
    expect(got).toEqual(pairedContrast([1, 9, 2], [0, 5, 4], higher));
    expect(got.n).toBe(3);
  });

  it('has no interval from one world and nothing from none', () => {
    expect(pairedContrast([2], [1], higher)).toEqual({
      difference: 1,
      lo: Number.NaN,
      hi: Number.NaN,
      n: 1,
      pBetter: 1,
      varianceRatio: Number.NaN,
    });
    expect(pairedContrast([Number.NaN], [1], higher)).toMatchObject({ difference: Number.NaN, n: 0 });
  });

  it('takes the higher for the better unless told, in plain and typed columns alike', () => {
    const [policy, reference] = [
      [3, 5, 6],
      [1, 2, 9],
    ];
    const expected = pairedContrast(policy, reference, higher);
    expect(pairedContrast(policy, reference)).toEqual(expected);
    expect(pairedContrast(Float64Array.from(policy), reference, { level: 0.95 })).toEqual(expected);
  });

  it('is nothing for empty columns, for either direction', () => {
    for (const better of ['higher', 'lower', 'neither'] as const) {
      const none = {
        difference: Number.NaN,
        lo: Number.NaN,
        hi: Number.NaN,
        pBetter: Number.NaN,
        varianceRatio: Number.NaN,
      };
      expect(pairedContrast([], [], { better })).toEqual({ ...none, n: 0 });
    }
  });

  it('refuses columns that cannot be paired', () => {
    expect(() => pairedContrast([1, 2], [1], higher)).toThrow('policy: unpairedLengths, got 2; expected 1');
  });
});
