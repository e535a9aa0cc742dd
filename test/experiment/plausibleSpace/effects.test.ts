import { describe, expect, it } from 'vitest';
import { arrangements, verdictOf } from '../../verify/plausibleSpace/contests.ts';
import { effectsOf, namedBeforehand, traits } from '../../verify/plausibleSpace/effects.ts';
import { comparable } from '../../verify/plausibleSpace/points.ts';
import { pointsAsRun } from './samplePoints.ts';

/** Reactive and devolved wins where growth is fast, reactive and centralized elsewhere; busy desks go with growth. */
const points = comparable(
  pointsAsRun(200, (at, pole) => ({
    satisfaction: pole === 1 ? at('growthPerDay') : pole === 0 ? 0.6 : 0,
    'utilisation.community': pole === 0 ? 1 - at('growthPerDay') : 0.5,
  })),
);
const { decided } = verdictOf(points, arrangements, 'satisfaction');
const found = effectsOf(decided, 1);

describe('What decides', () => {
  it('is what the winner was made of, and nothing else', () => {
    expect(found.deciding.map(({ key }) => key)).toEqual(['growthPerDay', 'utilisation.community']);
    expect(found.of.get('growthPerDay')).toMatchObject({ distance: 1, sign: 1, lowest: 0, highest: 1 });
    expect(found.of.get('utilisation.community')).toMatchObject({ distance: 1, sign: -1, lowest: 1, highest: 0 });
  });

  it('is above a bound shared among all factors', () => {
    expect(traits).toHaveLength(found.of.size);
    const c = Math.sqrt(-Math.log(0.05 / traits.length / 2) / 2);
    expect(found.bound).toBeCloseTo(c * Math.sqrt(1 / 80 + 1 / 120), 10);
    for (const { distance, decides } of found.of.values()) expect(decides).toBe(distance > found.bound);
  });

  it('is told of every factor named beforehand, even if it decides nothing', () => {
    for (const key of namedBeforehand) expect(found.of.get(key)!.distance).toBeGreaterThan(0);
    expect(found.of.get('localDiscount')!.decides).toBe(false);
  });

  it('is nothing where an arrangement never wins', () => {
    const never = effectsOf(decided, 2);
    expect(never.bound).toBe(Number.POSITIVE_INFINITY);
    expect(never.deciding).toEqual([]);
    expect(never.of.get('growthPerDay')!.distance).toBeNaN();
  });
});
