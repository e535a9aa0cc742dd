import { describe, expect, it } from 'vitest';
import { regret } from '../../../sim/analysis/decision/regret.ts';
import { covers, percent, seed, tolerance, z } from '../estimates/samples.ts';
import { drawnPoints } from './drawn.ts';

const sets = 400;
const resamples = 300;
const policies = 5;
/** True outcome of a policy at a point: which is best differs. */
const truthAt = (policy: number, [u, v]: ArrayLike<number> & Iterable<number>) =>
  [u!, 1 - u!, 0.6, 0.3 + 0.6 * v!, 0.9 - 0.5 * v! * u!][policy]!;

/** Mean regret, and mean over the worst tenth, over all of the unit square: midpoints of a million cells, good to 1e-5. */
function trueFigures() {
  const side = 1000;
  const regrets = Array.from({ length: policies }, () => new Float64Array(side * side));
  for (let i = 0; i < side * side; i++) {
    const point = [((i % side) + 0.5) / side, (Math.floor(i / side) + 0.5) / side];
    const values = regrets.map((_, policy) => truthAt(policy, point));
    const best = Math.max(...values);
    for (let policy = 0; policy < policies; policy++) regrets[policy]![i] = best - values[policy]!;
  }
  return regrets.map((column) => {
    const sorted = column.sort();
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return { mean: mean(sorted), tail: mean(sorted.subarray(0.9 * sorted.length)), max: sorted[sorted.length - 1]! };
  });
}

describe(`regret of ${policies} policies, ${sets} data sets of 200 worlds, ${resamples} resamples, seed ${seed}, tolerance ${z} standard errors`, () => {
  const truth = trueFigures();

  it.for([
    { replicates: 2, luck: 0 },
    { replicates: 2, luck: 0.2 },
    { replicates: 2, luck: 0.6 },
    { replicates: 8, luck: 0.6 },
  ])(
    'true figures lie between crossed and plain means, intervals hold them: $replicates runs of luck $luck',
    ({ replicates, luck }, { annotate }) => {
      const n = 200;
      const draw = drawnPoints(`regret.${replicates}.${luck}`, n, 2, policies * replicates);
      const sums = truth.map(() => ({ mean: [0, 0, 0, 0], tail: [0, 0, 0, 0], max: [0, 0, 0, 0] }));
      const held = truth.map(() => ({ mean: 0, tail: 0 }));
      for (let set = 0; set < sets; set++) {
        const { points, luck: normal } = draw(set);
        const columns = truth.map((_, policy) =>
          Float64Array.from({ length: n * replicates }, (_, at) => {
            const world = Math.floor(at / replicates);
            return truthAt(policy, points[world]!) + luck * normal[policy * n * replicates + at]!;
          }),
        );
        const found = regret(columns, { replicates, seed: set, resamples }).policies;
        for (const [policy, one] of found.entries()) {
          for (const key of ['mean', 'tail', 'max'] as const) {
            const { plain, crossed } = one[key];
            const own = sums[policy]![key];
            own[0]! += plain / sets;
            own[1]! += crossed / sets;
            own[2]! += (plain * plain) / sets;
            own[3]! += (crossed * crossed) / sets;
          }
          held[policy]!.mean += Number(covers(one.mean, truth[policy]!.mean)) / sets;
          held[policy]!.tail += Number(covers(one.tail, truth[policy]!.tail)) / sets;
        }
      }
      for (const [policy, { mean, tail, max }] of truth.entries()) {
        const say = (key: 'mean' | 'tail' | 'max', value: number) =>
          `${key} ${sums[policy]![key][1]!.toFixed(3)} < ${value.toFixed(3)} < ${sums[policy]![key][0]!.toFixed(3)}`;
        annotate(
          `${replicates} runs of luck ${luck}, policy ${policy}: ${say('mean', mean)} (held ${percent(held[policy]!.mean)}), ${say('tail', tail)} (held ${percent(held[policy]!.tail)}), ${say('max', max)}`,
        );
        const errorOf = (key: 'mean' | 'tail', at: 0 | 1) => {
          const own = sums[policy]![key];
          return z * Math.sqrt(Math.max(0, own[at + 2]! - own[at]! * own[at]!) / sets);
        };
        expect(sums[policy]!.mean[1]!).toBeLessThan(mean + errorOf('mean', 1));
        expect(sums[policy]!.mean[0]!).toBeGreaterThan(mean - errorOf('mean', 0));
        expect(sums[policy]!.tail[1]!).toBeLessThan(tail + errorOf('tail', 1));
        expect(sums[policy]!.tail[0]! * 1.02).toBeGreaterThan(tail - errorOf('tail', 0));
        expect(sums[policy]!.max[1]!).toBeLessThan(max);
        expect(held[policy]!.mean).toBeGreaterThan(0.94 - tolerance(0.94, sets));
        expect(held[policy]!.tail).toBeGreaterThan(0.9 - tolerance(0.9, sets));
      }
    },
  );
});
