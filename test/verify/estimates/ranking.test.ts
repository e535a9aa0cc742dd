import { describe, expect, it } from 'vitest';
import { rankPolicies } from '../../../sim/analysis/estimates/rankPolicies.ts';
import {
  column,
  distributions,
  fromUniform,
  normals,
  percent,
  seed,
  shareOf,
  sizes,
  tolerance,
  uniformBound,
  z,
} from './samples.ts';

const each = distributions.flatMap((distribution) => sizes.map((n) => ({ name: distribution.name, n, distribution })));
const mix = (world: number, own: number) => Math.sqrt(0.75) * world + 0.5 * own;
const policies = 4;

describe(`rankPolicies, seed ${seed}, tolerance ${z} standard errors`, () => {
  it.for(each)(
    'keeps a best policy in its subset in 95 % at least where all four are equal: $n $name worlds, 5000 data sets',
    ({ name, n, distribution }, { annotate }) => {
      const [world, own] = [normals(`subset.world.${name}.${n}`), normals(`subset.own.${name}.${n}`)];
      let kept = 0;
      const held = shareOf(5000, (set) => {
        const columns = Array.from({ length: policies }, (_, policy) =>
          column(n, (i) => distribution.of(mix(world(set, i), own(set, policies * i + policy)))),
        );
        const ranking = rankPolicies(columns, { draws: 1 }).policies;
        kept += ranking.filter(({ maybeBest }) => maybeBest).length;
        return ranking[0]!.maybeBest;
      });
      annotate(
        `subset, ${name}, n ${n}: holds the best in ${percent(held)}, ${(kept / 5000).toFixed(2)} of ${policies} kept`,
      );
      expect(held).toBeGreaterThan(0.95 - tolerance(0.95, 5000));
      // Two of the six comparisons share a policy: not far above, or the level would be another.
      if (name === 'normal') expect(held).toBeLessThan(0.975);
    },
  );

  it.for(sizes.map((n) => ({ n })))(
    'has a probability of being best that is uniform for two equal policies: $n normal worlds, 2000 data sets of 1000 draws',
    ({ n }, { annotate }) => {
      const [world, own] = [normals(`equal.world.${n}`), normals(`equal.own.${n}`)];
      const told = Float64Array.from({ length: 2000 }, (_, set) => {
        const columns = [0, 1].map((policy) => column(n, (i) => 3 * world(set, i) + own(set, 2 * i + policy)));
        return rankPolicies(columns, { draws: 1000, seed: set }).policies[0]!.pBest;
      });
      const distance = fromUniform(told);
      annotate(`two equal policies, n ${n}: distance of pBest from uniform ${distance.toFixed(4)}`);
      // Draws come in steps of 1 / 1000.
      expect(distance).toBeLessThan(uniformBound(2000) + 1 / 1000);
    },
  );

  it.for([2, 4].flatMap((spread) => sizes.map((n) => ({ n, spread }))))(
    'is right as often as it says where true means differ by $spread standard errors: $n worlds, four policies, 5000 data sets of 500 draws',
    ({ n, spread }, { annotate }) => {
      const { bins, told, lost } = reliability(n, spread);
      annotate(
        `n ${n}, spread ${spread}: told → truly best: ${bins.map((bin) => `${bin.told.toFixed(3)} → ${bin.best.toFixed(3)} (${bin.cases})`).join(', ')}; loss of the leader told ${told.toFixed(3)}, lost ${lost.toFixed(3)} standard errors`,
      );
      for (const { told, best, cases } of bins)
        expect(Math.abs(told - best)).toBeLessThan(0.03 + tolerance(best, cases));
      // The tails of 4 degrees of freedom tell of more loss than there is; those of 29 no longer.
      expect(told).toBeGreaterThan(0.9 * lost);
      expect(told).toBeLessThan({ 5: 2.3, 10: 1.5, 30: 1.2 }[n]! * lost);
    },
  );

  it.for(sizes.map((n) => ({ n })))(
    'is too sure of the leader where true means differ by no more than their standard error, as stated: $n worlds',
    ({ n }, { annotate }) => {
      const { leader } = reliability(n, 1);
      annotate(`n ${n}, spread 1: leader told ${percent(leader.told)}, truly best ${percent(leader.best)}`);
      expect(leader.told - leader.best).toBeGreaterThan(0.04);
      expect(leader.told - leader.best).toBeLessThan(0.13);
    },
  );
});

/** Tenths of the probability told with the share truly best, and the leader's loss in standard errors of one policy's own part, of 5000 data sets whose true means are normal with `spread` of those. */
function reliability(n: number, spread: number) {
  const [sets, tenths] = [5000, 10];
  const [world, own, truth] = ['world', 'own', 'truth'].map((part) => normals(`reliability.${part}.${n}.${spread}`));
  const bins = Array.from({ length: tenths }, () => ({ told: 0, best: 0, cases: 0 }));
  const leader = { told: 0, best: 0 };
  let [told, lost] = [0, 0];
  for (let set = 0; set < sets; set++) {
    const means = Array.from({ length: policies }, (_, policy) => (spread * truth!(set, policy)) / Math.sqrt(n));
    const best = Math.max(...means);
    const columns = means.map((mean, policy) =>
      column(n, (i) => mean + 3 * world!(set, i) + own!(set, policies * i + policy)),
    );
    for (const [policy, { pBest, rank, expectedLoss }] of rankPolicies(columns, {
      draws: 500,
      seed: set,
    }).policies.entries()) {
      const isBest = Number(means[policy] === best);
      const bin = bins[Math.min(tenths - 1, Math.floor(tenths * pBest))]!;
      bin.cases += 1;
      bin.told += pBest;
      bin.best += isBest;
      if (rank > 1) continue;
      leader.told += pBest / sets;
      leader.best += isBest / sets;
      told += (expectedLoss * Math.sqrt(n)) / sets;
      lost += ((best - means[policy]!) * Math.sqrt(n)) / sets;
    }
  }
  return {
    bins: bins.map(({ told, best, cases }) => ({ told: told / cases, best: best / cases, cases })),
    leader,
    told,
    lost,
  };
}
