import { describe, expect, it } from 'vitest';
import { pollaczekKhinchine } from '../../../models/reference/formulas.ts';
import { batchMeans, meanOf, singleDesk } from './singleDesk.ts';

const n = 60_000;
const batches = 40;

// The births of a run have seasons, shocks and places of their own: Poisson requests are brought to the model's own stations instead, on its calendar and by its hours.
describe('A desk of one server on the clock of its working time, 60 000 requests, seed 20261123', () => {
  it.each([0.5, 0.75])(
    'has at utilisation %d the mean wait of Pollaczek and Khinchine, within 4 standard errors of 40 batches',
    (utilisation) => {
      const { waits, services, meanService, squaredVariation } = singleDesk(n, utilisation);
      // Luck has its mean and its variation.
      const service = meanOf(services);
      expect(Math.abs(service / meanService - 1)).toBeLessThan(4 * Math.sqrt(squaredVariation / n));
      const { mean, standardError } = batchMeans(waits, batches);
      const exact = pollaczekKhinchine(utilisation / meanService, meanService, squaredVariation);
      const score = (mean - exact) / standardError;
      expect(standardError / exact).toBeLessThan(0.06);
      expect(Math.abs(score), `mean ${mean}, exact ${exact}, z ${score}`).toBeLessThan(4);
    },
  );

  it('makes nobody wait for as large a share as it is idle', () => {
    const { waits } = singleDesk(n, 0.5);
    const served = Float64Array.from(waits, (wait) => (wait < 1e-6 ? 1 : 0));
    const { mean, standardError } = batchMeans(served, batches);
    expect(Math.abs(mean - 0.5) / standardError).toBeLessThan(4);
  });
});

describe('Patrols of a fifth and of two fifths of the time that a desk has for cases, 60 000 requests each', () => {
  // Reporting takes a quarter of the day: .15 and .3 of the day are a fifth and two fifths of what it leaves.
  const utilisation = 0.5;
  const [none, some, many] = [0, 0.15, 0.3].map((f) => singleDesk(n, utilisation, f));
  const shares = [0, 0.2, 0.4];

  it('lengthen each service by 1/(1 − f)', () => {
    [none, some, many].forEach((desk, i) => {
      expect(desk!.meanService / none!.meanService).toBeCloseTo(1 / (1 - shares[i]!), 9);
    });
  });

  it('lengthen waits as the congestion factor 1/(1 − ρ/(1 − f)) does, times 1/(1 − f)², to within a twelfth', () => {
    const wait = (desk: typeof none) => meanOf(desk!.waits);
    /** Pollaczek–Khinchine with service and utilisation both 1/(1 − f) times what they are without patrols. */
    const expected = (f: number) => (1 - utilisation) / (1 - utilisation / (1 - f)) / (1 - f) ** 2;
    expect(wait(some) / wait(none) / expected(0.2)).toBeGreaterThan(11 / 12);
    expect(wait(some) / wait(none) / expected(0.2)).toBeLessThan(13 / 12);
    // Two fifths: 3 times the congestion and 8.3 times the wait.
    expect(expected(0.4)).toBeCloseTo(8.333, 3);
    expect(wait(many) / wait(none) / expected(0.4)).toBeGreaterThan(11 / 12);
    expect(wait(many) / wait(none) / expected(0.4)).toBeLessThan(13 / 12);
  });
});
