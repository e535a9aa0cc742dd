import { expect, it } from 'vitest';
import { bootstrapWeights } from '../../../sim/analysis/sampling/stratifiedBootstrap.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';

const values = [
  [3, 9],
  [1, 4, 2, 8],
];
const strata = [
  { units: 50, count: 2 },
  { units: 90, count: 4 },
];

it('Weighted totals have the mean of the sample and the variance Σ N² s²/n of sampling with replacement (20 000 samples, seed 5: 3 %)', () => {
  const stream = new RandomStreams(5, 0).stream('bootstrap');
  const totals = Array.from({ length: 20_000 }, (_, sample) =>
    bootstrapWeights(strata, stream, sample).reduce(
      (sum, weights, h) => sum + values[h]!.reduce((part, value, i) => part + weights[i]! * value, 0),
      0,
    ),
  );
  const mean = totals.reduce((sum, one) => sum + one, 0) / totals.length;
  const variance = totals.reduce((sum, one) => sum + (one - mean) ** 2, 0) / totals.length;
  // 50 · 6 + 90 · 3.75; 50² · 18/2 + 90² · 9.5833/4
  expect(mean / 637.5).toBeCloseTo(1, 2);
  expect(Math.abs(variance / (22_500 + 19_406.25) - 1)).toBeLessThan(0.03);
});

it('Weights sum to the units of the stratum; a whole stratum keeps its own', () => {
  const stream = new RandomStreams(5, 0).stream('bootstrap');
  const [a, b, whole] = bootstrapWeights([...strata, { units: 3, count: 3 }], stream, 7);
  expect(a!.reduce((sum, one) => sum + one, 0)).toBeCloseTo(50, 10);
  expect(b!.reduce((sum, one) => sum + one, 0)).toBeCloseTo(90, 10);
  expect([...whole!]).toEqual([1, 1, 1]);
  expect(bootstrapWeights(strata, stream, 7).slice(0, 2)).toEqual([a, b]);
});
