import { describe, expect, it } from 'vitest';
import { pairedTestPower } from '../../../sim/analysis/estimates/pairedTestPower.ts';
import { replicatesForDifference, replicatesForPrecision } from '../../../sim/analysis/estimates/replicatesNeeded.ts';
import { meanInterval } from '../../../sim/analysis/interval.ts';
import golden from '../../golden/estimates.json' with { type: 'json' };

describe('pairedTestPower', () => {
  it('is the power of R’s noncentral t in 48 cases of 2 to 200 worlds, to 1e-7', () => {
    // R's own pt is accurate to about 1e-8 here.
    for (const { n, effect, level, power } of golden.powers) {
      expect(Math.abs(pairedTestPower(n, effect, level) - power), `${n} ${effect} ${level}`).toBeLessThan(1e-7);
    }
    expect(golden.powers).toHaveLength(48);
  });
});

describe('replicatesForDifference', () => {
  it('is what R’s power.t.test gives, rounded up, in 36 cases', () => {
    for (const { effect, power, level, n } of golden.needed) {
      expect(
        replicatesForDifference({ sd: 2, difference: -2 * effect, power, level }),
        `${effect} ${power} ${level}`,
      ).toBe(n);
    }
    expect(golden.needed).toHaveLength(36);
  });

  it('asks for 80 % power at 95 % unless told', () => {
    expect(replicatesForDifference({ sd: 1, difference: 0.5 })).toBe(34);
  });

  it('is never enough for no difference, two worlds without variation, and still an answer for a tiny difference', () => {
    expect(replicatesForDifference({ sd: 1, difference: 0 })).toBe(Number.POSITIVE_INFINITY);
    expect(replicatesForDifference({ sd: 0, difference: 0 })).toBe(Number.POSITIVE_INFINITY);
    expect(replicatesForDifference({ sd: 0, difference: 1 })).toBe(2);
    // R's power.t.test has 784 886 053.3, the other tail being 1e-6 of the power.
    expect(Math.abs(replicatesForDifference({ sd: 1, difference: 1e-4 }) / 784_886_054 - 1)).toBeLessThan(1e-8);
  });

  it.each([
    [{ sd: -1, difference: 1 }, 'sd: estimateInput, got -1; expected ≥ 0'],
    [{ sd: Number.NaN, difference: 1 }, 'sd: estimateInput, got NaN; expected ≥ 0'],
    [{ sd: 1, difference: Number.NaN }, 'difference: estimateInput, got NaN; expected number'],
    [{ sd: 1, difference: 1, power: 1 }, 'power: estimateInput, got 1; expected (0, 1)'],
    [{ sd: 1, difference: 1, level: 0 }, 'level: estimateInput, got 0; expected (0, 1)'],
  ])('refuses %o', (options, message) => {
    expect(() => replicatesForDifference(options)).toThrow(`replicatesForDifference.${message}`);
  });
});

describe('replicatesForPrecision', () => {
  it('takes Student’s t of the pilot: (2.262 · 3 / 0.5)² = 184.2', () => {
    expect(replicatesForPrecision({ mean: 10, sd: 3, n: 10 }, 0.05)).toBe(185);
    expect(replicatesForPrecision({ mean: -10, sd: 3, n: 10 }, 0.05)).toBe(185);
  });

  it('reads a mean interval, asks for no fewer than the pilot, and for more the fewer there were', () => {
    expect(replicatesForPrecision(meanInterval([9, 10, 11, 10, 10]), 0.5)).toBe(5);
    const of = (n: number) => replicatesForPrecision({ mean: 1, sd: 0.5, n }, 0.1);
    expect(of(5)).toBeGreaterThan(of(10));
    expect(of(10)).toBeGreaterThan(of(60));
  });

  it('needs no more without variation, never ends at mean 0, and says nothing from one replicate', () => {
    expect(replicatesForPrecision({ mean: 0, sd: 0, n: 7 }, 0.1)).toBe(7);
    expect(replicatesForPrecision({ mean: 0, sd: 1, n: 7 }, 0.1)).toBe(Number.POSITIVE_INFINITY);
    expect(replicatesForPrecision(meanInterval([3]), 0.1)).toBeNaN();
    expect(replicatesForPrecision(meanInterval([]), 0.1)).toBeNaN();
  });

  it('refuses a precision, a level or a pilot that is none', () => {
    const pilot = { mean: 1, sd: 1, n: 5 };
    expect(() => replicatesForPrecision(pilot, 0)).toThrow(
      'replicatesForPrecision.relative: estimateInput, got 0; expected (0, 1)',
    );
    expect(() => replicatesForPrecision(pilot, 0.1, 1)).toThrow(
      'replicatesForPrecision.level: estimateInput, got 1; expected (0, 1)',
    );
    expect(() => replicatesForPrecision({ ...pilot, n: 1.5 }, 0.1)).toThrow(
      'replicatesForPrecision.n: estimateInput, got 1.5; expected integer ≥ 0',
    );
    expect(() => replicatesForPrecision({ ...pilot, sd: -1 }, 0.1)).toThrow(
      'replicatesForPrecision.sd: estimateInput, got -1; expected ≥ 0',
    );
  });
});
