import { expect, it } from 'vitest';
import { calibrationTargets, loadOutcome } from '../../../tools/findings/results/keptOutcomes.ts';
import { lifelikeWorlds, unloadedWorlds } from '../../../tools/findings/study/lifelikeWorlds.ts';
import { priorsOf } from '../../../tools/findings/study/priors.ts';
import { plantedSample } from './plantedSample.ts';

const n = 64;
const planted = plantedSample(n, () => 0);

/** A target is met in the worlds told, and missed in all others; the load is 0 in even worlds and full in odd ones. */
const sampleOf = (isMet: (target: number, world: number) => boolean) => ({
  ...planted,
  columns: (outcome: string) => {
    const target = calibrationTargets.findIndex((one) => one.outcome === outcome);
    const values = planted.points.map((_, world) => {
      if (outcome === loadOutcome) return world % 2;
      const range = calibrationTargets[target]?.range ?? [0, 0];
      return isMet(target, world) ? (range[0] + range[1]) / 2 : range[1] + 1;
    });
    return Object.fromEntries(planted.facts.policies.map((id) => [id, Float64Array.from(values)]));
  },
});

it('A world is like counties there are where every target for calibration is met, not just some', () => {
  expect(calibrationTargets.length).toBeGreaterThan(1);
  const isMet = (target: number, world: number) => target !== 0 || world % 4 !== 1;
  expect(lifelikeWorlds(sampleOf(isMet))).toEqual(planted.points.map((_, world) => world % 4 !== 1));
  expect(lifelikeWorlds(sampleOf(() => false))).not.toContain(true);
});

it('Such worlds, and those without overload, weigh alike and all others nothing; of too few nothing is said', () => {
  const { lifelike, unloaded } = priorsOf(sampleOf((_, world) => world < 32));
  expect([...lifelike!]).toEqual(planted.points.map((_, world) => (world < 32 ? 2 : 0)));
  expect([...unloaded!]).toEqual(planted.points.map((_, world) => (world % 2 === 0 ? 2 : 0)));
  expect(unloadedWorlds(planted)).not.toContain(true);
  expect(priorsOf(sampleOf((_, world) => world < 19))).not.toHaveProperty('lifelike');
});
