import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustPValues } from '../../../sim/analysis/estimates/adjustPValues.ts';
import { contrastPValue } from '../../../sim/analysis/estimates/contrastPValue.ts';
import { pairedTest } from '../../../sim/analysis/estimates/pairedTest.ts';
import { simultaneousContrasts } from '../../../sim/analysis/estimates/simultaneousContrasts.ts';
import { pairedContrast } from '../../../sim/analysis/pairedContrast.ts';
import golden from '../../golden/estimates.json' with { type: 'json' };

const none = Number.NaN;

describe('pairedTest', () => {
  it.each(golden.tests)('gives t and p of R’s t.test for $differences', ({ differences, t, pValue }) => {
    const got = pairedTest(differences);
    expect(Math.abs(got.t / t - 1)).toBeLessThan(1e-9);
    expect(Math.abs(got.pValue / pValue - 1)).toBeLessThan(1e-8);
  });

  it('has p 1 where every difference is 0, 0 where all are the same, none below two', () => {
    expect(pairedTest([0, 0, 0])).toEqual({ n: 3, mean: 0, t: 0, pValue: 1 });
    expect(pairedTest([-2, -2])).toEqual({ n: 2, mean: -2, t: Number.NEGATIVE_INFINITY, pValue: 0 });
    expect(pairedTest([4])).toEqual({ n: 1, mean: 4, t: none, pValue: none });
    expect(pairedTest([])).toEqual({ n: 0, mean: none, t: none, pValue: none });
    expect(pairedTest([none, 1, 2, none, 3])).toEqual(pairedTest([1, 2, 3]));
  });

  it('is below 0.05 where the 95 % interval excludes 0, and only there', () => {
    const sample = fc.array(fc.integer({ min: -20, max: 30 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(sample, (values) => {
        const { lo, hi } = pairedContrast(
          values,
          values.map(() => 0),
        );
        expect(pairedTest(values).pValue < 0.05).toBe(lo > 0 || hi < 0);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('contrastPValue', () => {
  it('reads from an interval the p-value of the paired test of its worlds', () => {
    const sample = fc.array(fc.integer({ min: -20, max: 30 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(sample, (values) => {
        const contrast = pairedContrast(
          values,
          values.map(() => 0),
        );
        expect(contrastPValue(contrast)).toBeCloseTo(pairedTest(values).pValue, 10);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('has none without an interval', () => {
    expect(contrastPValue({ difference: 1, lo: null, hi: null, n: 1 })).toBeNaN();
    expect(contrastPValue({ difference: null, lo: null, hi: null, n: 0 })).toBeNaN();
  });
});

describe('adjustPValues', () => {
  it.each(golden.adjusted)('gives what R’s p.adjust gives for $pValues, undefined ones kept', (expected) => {
    const pValues = expected.pValues.map((p) => p ?? none);
    for (const method of ['holm', 'benjaminiHochberg', 'bonferroni'] as const) {
      const got = adjustPValues(pValues, method);
      expected[method].forEach((p, i) => {
        if (p === null) expect(got[i]).toBeNaN();
        else expect(got[i]).toBeCloseTo(p, 14);
      });
    }
  });

  it('uses Holm unless told, keeps none of none, and leaves its input as it is', () => {
    const pValues = [0.03, 0.01];
    expect([...adjustPValues(pValues)]).toEqual([0.03, 0.02]);
    expect(pValues).toEqual([0.03, 0.01]);
    expect([...adjustPValues([])]).toEqual([]);
  });

  it('refuses what is no p-value and a method it does not know', () => {
    expect(() => adjustPValues([0.5, 1.1])).toThrow(
      'adjustPValues.pValues[1]: estimateInput, got 1.1; expected [0, 1]',
    );
    expect(() => adjustPValues([0.5], 'sidak' as 'holm')).toThrow(
      'adjustPValues.method: estimateInput, got sidak; expected holm, benjaminiHochberg, bonferroni',
    );
  });
});

describe('simultaneousContrasts', () => {
  const reference = [0, 2, 1, 3];
  const contrasts = [
    { policy: [1, 4, 2, 6], reference },
    { policy: [2, 2, 2, 3], reference, better: 'lower' as const },
    { policy: [none, none, 2, none], reference },
  ];

  it('widens every interval by Bonferroni for those that can be given one, and adjusts p by Holm', () => {
    const got = simultaneousContrasts(contrasts);
    expect(got[0]).toMatchObject(pairedContrast(contrasts[0]!.policy, reference, { level: 0.975 }));
    expect(got[1]).toMatchObject(pairedContrast(contrasts[1]!.policy, reference, { better: 'lower', level: 0.975 }));
    expect(got[2]).toMatchObject({ difference: 1, lo: none, hi: none, n: 1, pValue: none, pAdjusted: none });
    const pValues = got.slice(0, 2).map(({ pValue }) => pValue);
    expect(got.slice(0, 2).map(({ pAdjusted }) => pAdjusted)).toEqual([...adjustPValues(pValues)]);
    expect(pValues[0]).toBe(pairedTest([1, 2, 1, 3]).pValue);
  });

  it('is the paired contrast itself for one, and nothing for none', () => {
    const { policy } = contrasts[0]!;
    expect(simultaneousContrasts([{ policy, reference }])[0]).toMatchObject(pairedContrast(policy, reference));
    expect(simultaneousContrasts([])).toEqual([]);
  });

  it('refuses columns that cannot be paired, either longer, and a level of 0', () => {
    expect(() => simultaneousContrasts([{ policy: [1, 2], reference: [1] }])).toThrow(
      'policy: unpairedLengths, got 2; expected 1',
    );
    expect(() => simultaneousContrasts([{ policy: [1], reference: [1, 2] }])).toThrow(
      'policy: unpairedLengths, got 1; expected 2',
    );
    expect(() => simultaneousContrasts(contrasts, { level: 0 })).toThrow(
      'simultaneousContrasts.level: estimateInput, got 0',
    );
  });
});
