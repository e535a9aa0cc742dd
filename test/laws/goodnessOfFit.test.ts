import { describe, expect, it } from 'vitest';
import {
  chiSquarePValue,
  correlationPValue,
  countBelow,
  kolmogorovPValue,
  normalPValue,
  referenceUniforms,
  rejectionBounds,
  serialPValue,
} from '../support/goodnessOfFit.ts';

// The procedures that judge our generator, judged themselves: 1 000 samples of 1 024 uniforms (AES counter mode, keys below).
const samples = 1000;
const n = 1024;

function pValues(test: (x: Float64Array, y: Float64Array) => number): number[] {
  return Array.from({ length: samples }, (_, key) => {
    const both = referenceUniforms(2 * n, key);
    return test(both.subarray(0, n), both.subarray(n));
  });
}

function sixteenBins(x: Float64Array): number {
  const counts = new Array<number>(16).fill(0);
  for (const u of x) counts[Math.floor(u * 16)]!++;
  return chiSquarePValue(counts, new Array<number>(16).fill(1 / 16));
}

function meanTest(x: Float64Array): number {
  const sum = x.reduce((total, u) => total + u - 0.5, 0);
  return normalPValue(sum * Math.sqrt(12 / n));
}

describe('The null calibration of the test procedures', () => {
  it.each<[string, (x: Float64Array, y: Float64Array) => number]>([
    ['Kolmogorov-Smirnov', kolmogorovPValue],
    ['chi-square', sixteenBins],
    ['mean', meanTest],
    ['correlation', correlationPValue],
    ['serial', (x, y) => serialPValue(x, y, 8)],
  ])('%s rejects true hypotheses at 1, 5 and 20 % as often as it says.', (_, test) => {
    const p = pValues(test);
    for (const alpha of [0.01, 0.05, 0.2]) {
      const { lo, hi } = rejectionBounds(samples, alpha);
      const rejected = countBelow(p, alpha);
      expect(rejected).toBeGreaterThanOrEqual(lo);
      expect(rejected).toBeLessThanOrEqual(hi);
    }
    expect(kolmogorovPValue(p)).toBeGreaterThan(1e-4);
  });

  it('bounds the rejections by the exact binomial distribution.', () => {
    // SciPy: binom.ppf([1e-4, 1 - 1e-4], 1000, 0.05) = 26, 77; 400, 0.01: 0, 13.
    expect(rejectionBounds(1000, 0.05)).toEqual({ lo: 26, hi: 77 });
    expect(rejectionBounds(400, 0.01)).toEqual({ lo: 0, hi: 13 });
  });
});

describe('The power of the test procedures', () => {
  const rejectedOf = (test: (x: Float64Array, y: Float64Array) => number): number => countBelow(pValues(test), 0.01);

  it('lets Kolmogorov-Smirnov, chi-square and mean see uniforms bent by u^1.2.', () => {
    const bent = (x: Float64Array): Float64Array => x.map((u) => u ** 1.2);
    for (const test of [kolmogorovPValue, sixteenBins, meanTest])
      expect(rejectedOf((x) => test(bent(x)))).toBeGreaterThan(800);
  });

  it('lets correlation see a second column that repeats a fifth of the first.', () => {
    expect(
      rejectedOf((x, y) =>
        correlationPValue(
          x,
          y.map((u, i) => (i % 5 === 0 ? x[i]! : u)),
        ),
      ),
    ).toBeGreaterThan(990);
  });

  it('lets the serial test see dependence without correlation.', () => {
    expect(
      rejectedOf((x) =>
        serialPValue(
          x,
          x.map((u) => Math.abs(2 * u - 1)),
          8,
        ),
      ),
    ).toBe(samples);
  });
});
