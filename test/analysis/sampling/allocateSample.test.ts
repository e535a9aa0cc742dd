import { expect, it } from 'vitest';
import { allocateSample } from '../../../sim/analysis/sampling/allocateSample.ts';
import { FaultError } from '../../../sim/engine/fault.ts';

/** Same mean, so that cost does not tell them apart. */
const strata = [
  [1, 9, 5],
  [4, 6, 5, 5, 5],
  [1, 1, 9, 9, 5, 5, 5, 5],
].map((sizes) => ({ sizes }));

const spread = (sizes: readonly number[]) => {
  const mean = sizes.reduce((sum, one) => sum + one, 0) / sizes.length;
  return Math.sqrt(sizes.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (sizes.length - 1));
};

it.each([7, 8, 10, 12])('At equal cost no allocation of %i units with two a stratum has a lower variance', (size) => {
  const variance = (chosen: readonly number[]) =>
    strata.reduce((sum, { sizes }, h) => sum + (sizes.length * spread(sizes)) ** 2 / chosen[h]!, 0);
  let least = Number.POSITIVE_INFINITY;
  for (let a = 2; a <= 3; a++) {
    for (let b = 2; b <= 5; b++) {
      const c = size - a - b;
      if (c >= 2 && c <= 8) least = Math.min(least, variance([a, b, c]));
    }
  }
  const found = allocateSample(strata, size);
  expect(found.reduce((sum, one) => sum + one, 0)).toBe(size);
  expect(variance(found)).toBeCloseTo(least, 10);
});

it('A stratum four times as dear and as spread gets twice as many, not four times', () => {
  const sizes = Array.from({ length: 1000 }, (_, i) => 100 + (i % 10));
  const [few, many] = allocateSample([{ sizes }, { sizes: sizes.map((one) => 4 * one) }], 300);
  expect(many! / few!).toBeCloseTo(2, 1);
});

it.each([5, 17, 7.5, Number.NaN])('A sample of %d where 6 to 16 can be is refused with the range', (size) => {
  expect(() => allocateSample(strata, size)).toThrow(FaultError);
  try {
    allocateSample(strata, size);
  } catch (error) {
    expect((error as FaultError).faults).toEqual([
      { code: 'sampleSize', path: 'size', value: size, expected: 'integer [6, 16]' },
    ]);
  }
});
