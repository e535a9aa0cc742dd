import { describe, expect, it } from 'vitest';
import { exactCoalitions, sampledCoalitions } from '../../../sim/analysis/attribution/coalitions.ts';
import { shapley } from '../../../sim/analysis/attribution/shapley.ts';
import { byAllOrders, memberOf, randomWorths } from '../../analysis/attribution/games.ts';
import { covers, distributions, normals, percent, seed, sizes, tolerance } from '../estimates/samples.ts';

const each = distributions
  .slice(0, 2)
  .flatMap((distribution) =>
    sizes.map((n, i) => ({ name: distribution.name as 'normal' | 'lognormal', n, i, distribution })),
  );

/** Per cent, for n = 5, 10, 30: what docs/robustness says of four values, each by itself and all at once; 0 where no interval can be given. */
const stated = {
  student: {
    normal: { apart: [95, 95, 95], together: [95, 95, 95] },
    lognormal: { apart: [86, 88, 90], together: [79, 80, 83] },
  },
  bootstrap: {
    normal: { apart: [92, 95, 96], together: [0, 94, 96] },
    lognormal: { apart: [84, 87, 90], together: [0, 79, 83] },
  },
} as const;

/** Four players with effects of their own, of two pairs and of three together; each has its luck in every world, half of it the world's. */
const own = [2, -1, 0.5, 0];
const pairs = [
  [0, 1, 1],
  [2, 3, -0.5],
] as const;
const three = 0.9;

/** The value of every player where each factor has mean 1. */
const truth = own.map((one, player) => {
  const ofPairs = pairs.reduce((sum, [i, j, size]) => sum + (player === i || player === j ? size / 2 : 0), 0);
  return one + ofPairs + (player < 3 ? three / 3 : 0);
});

const fourPlayers = exactCoalitions(4);

function gameOf(n: number, factor: (world: number, part: number) => number): Float64Array[] {
  return fourPlayers.masks.map((mask) => {
    const has = memberOf(mask);
    return Float64Array.from({ length: n }, (_, world) => {
      let worth = 0;
      own.forEach((one, player) => {
        if (has(player)) worth += one * factor(world, player);
      });
      pairs.forEach(([i, j, size], pair) => {
        if (has(i) && has(j)) worth += size * factor(world, 4 + pair);
      });
      if (has(0) && has(1) && has(2)) worth += three * factor(world, 6);
      // Players without an effect in the mean have one of luck.
      if (has(3)) worth += factor(world, 7) - 1;
      return worth;
    });
  });
}

const studies = [
  { interval: 'student' as const, sets: 5000, resamples: 1 },
  { interval: 'bootstrap' as const, sets: 500, resamples: 2000 },
];

describe.each(studies)(
  `coverage of 95 % $interval intervals of four Shapley values, $sets data sets, seed ${seed}`,
  ({ interval, sets, resamples }) => {
    it.for(each)('of $n $name worlds', ({ name, n, i, distribution }, { annotate }) => {
      const normal = normals(`shapley.${name}.${n}`);
      // Half of the variance is the world's; the mean of a factor is 1.
      const drawn = (set: number) => (world: number, part: number) =>
        distribution.of(Math.SQRT1_2 * (normal(set, 9 * world + 8) + normal(set, 9 * world + part))) /
        distribution.mean;
      let [apart, together] = [0, 0];
      for (let set = 0; set < sets; set++) {
        const columns = gameOf(n, drawn(set));
        const options = { interval, resamples, seed: set };
        const each = shapley(fourPlayers, columns, { ...options, simultaneous: false });
        apart += each.values.filter((one, player) => covers(one, truth[player]!)).length;
        const all = interval === 'student' || n > 5 ? shapley(fourPlayers, columns, options) : undefined;
        together += Number(all?.values.every((one, player) => covers(one, truth[player]!)) ?? 0);
      }
      const shares = { apart: apart / (4 * sets), together: together / sets };
      annotate(`${interval}, ${name}, n ${n}: each ${percent(shares.apart)}, all at once ${percent(shares.together)}`);
      for (const kind of ['apart', 'together'] as const) {
        const expected = stated[interval][name][kind][i]! / 100;
        // The four of a set depend on each other: no more than as if one counted.
        expect(Math.abs(shares[kind] - expected)).toBeLessThan(0.01 + tolerance(expected, sets));
      }
    });
  },
);

describe(`coverage of 95 % intervals of six values from drawn orders, 10 worlds, 2000 data sets, seed ${seed}`, () => {
  const mean = randomWorths(6, seed);
  const values = byAllOrders(6, mean);

  it.for([
    { count: 3, luck: 0.02, stated: 88 },
    { count: 3, luck: 0.5, stated: 92 },
    { count: 10, luck: 0.02, stated: 94 },
    { count: 10, luck: 0.5, stated: 95 },
    { count: 40, luck: 0.02, stated: 95 },
    { count: 40, luck: 0.5, stated: 96 },
  ])(
    'with $count pairs of orders and luck of size $luck they cover in $stated %, to one point and its error',
    ({ count, luck, stated: expected }, { annotate }) => {
      const normal = normals(`shapley.drawn.${count}.${luck}`);
      let covered = 0;
      for (let set = 0; set < 2000; set++) {
        const coalitions = sampledCoalitions(6, { pairs: count, seed: set });
        const columns = coalitions.masks.map((mask) =>
          Float64Array.from({ length: 10 }, (_, world) => mean[mask]! + luck * normal(set, 64 * world + mask)),
        );
        const { values: found } = shapley(coalitions, columns, { simultaneous: false });
        covered += found.filter((one, player) => covers(one, values[player]!)).length;
      }
      const share = covered / 12_000;
      annotate(`${count} pairs, luck ${luck}: ${percent(share)}`);
      // The six of a set depend on each other: no more than as if one counted.
      expect(Math.abs(share - expected / 100)).toBeLessThan(0.01 + tolerance(expected / 100, 2000));
    },
  );
});
