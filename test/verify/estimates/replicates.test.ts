import { describe, expect, it } from 'vitest';
import { pairedTest } from '../../../sim/analysis/estimates/pairedTest.ts';
import { replicatesForDifference, replicatesForPrecision } from '../../../sim/analysis/estimates/replicatesNeeded.ts';
import { meanInterval } from '../../../sim/analysis/interval.ts';
import { column, normals, percent, seed, shareOf, tolerance, z } from './samples.ts';

describe(`replicates needed, seed ${seed}, tolerance ${z} standard errors`, () => {
  it.for([5, 10, 30].map((n) => ({ n })))(
    'for a precision hold it: a pilot of $n, then the mean within the half-width in 95 %, 4000 studies',
    ({ n }, { annotate }) => {
      const normal = normals(`precision.${n}`);
      let [total, narrow] = [0, 0];
      const held = shareOf(4000, (set) => {
        // Mean 10, standard deviation 2: a coefficient of variation of 0.2, and ± 5 % asked for.
        const value = (i: number) => 10 + 2 * normal(set, i);
        const pilot = meanInterval(column(n, value));
        const replicates = replicatesForPrecision(pilot, 0.05);
        total += replicates / 4000;
        const { mean, lo, hi } = meanInterval(column(replicates, value));
        narrow += Number((hi - lo) / 2 <= 0.05 * Math.abs(mean)) / 4000;
        return Math.abs(mean - 10) <= 0.05 * Math.abs(pilot.mean);
      });
      annotate(
        `pilot ${n}: ${total.toFixed(0)} replicates on average, mean within ± 5 % of the pilot mean in ${percent(held)}, interval of all narrow enough in ${percent(narrow)}`,
      );
      // The half-width is a share of the pilot's own mean, which moves it by a few per cent.
      expect(held).toBeGreaterThan(0.945 - tolerance(0.945, 4000));
    },
  );

  it.for([
    { effect: 2, power: 0.8 },
    { effect: 1, power: 0.9 },
    { effect: 0.5, power: 0.8 },
  ])(
    'for a difference of $effect standard deviations find it with power $power, and one fewer does not, 20 000 studies',
    ({ effect, power }, { annotate }) => {
      const normal = normals(`power.${effect}.${power}`);
      const n = replicatesForDifference({ sd: 3, difference: 3 * effect, power });
      const finds = (size: number) =>
        shareOf(20_000, (set) => pairedTest(column(size, (i) => 3 * (effect + normal(set, i)))).pValue <= 0.05);
      const [enough, fewer] = [finds(n), finds(n - 1)];
      annotate(
        `difference ${effect} sd, power ${power}: ${n} replicates find it in ${percent(enough)}, ${n - 1} in ${percent(fewer)}`,
      );
      expect(enough).toBeGreaterThan(power - tolerance(power, 20_000));
      expect(fewer).toBeLessThan(power + tolerance(power, 20_000));
    },
  );
});
