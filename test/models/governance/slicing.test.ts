import { describe, expect, it } from 'vitest';
import { makeTerritory, slicedTownships, type Territory } from '../../../models/governance/territory.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { bornKeys, changedGrievances, luckKeys, newGrievances } from '../support/bornColumns.ts';
import { columnsById } from '../support/columnsById.ts';
import { differences } from '../support/differences.ts';
import { begun, finished, lawSeed, parametersOf, type Variant } from '../support/governanceRuns.ts';
import { stressPolicies } from '../support/trialPolicies.ts';

const steppable: readonly Variant[] = [
  { policy: 'preventive-devolved', period: { warmupDays: 30, windowDays: 60, followUpDays: 30 } },
  { ...stressPolicies[1]![1], period: { warmupDays: 30, windowDays: 60, followUpDays: 30 } },
];

describe('A run stepped in slices', () => {
  const wholes = steppable.map((variant) => finished(parametersOf(variant), { log: 'all' }));

  it.each([1, 7, 1000, Number.POSITIVE_INFINITY])('of %d events has the outcomes of the whole', (events) => {
    for (const [i, variant] of steppable.entries()) {
      const whole = wholes[i]!;
      const stepped = begun(parametersOf(variant), { log: 'all' });
      let last = 0;
      while (!stepped.step(events)) {
        expect(stepped.progress).toBeGreaterThanOrEqual(last);
        last = stepped.progress;
      }
      expect(stepped.progress).toBe(1);
      expect(differences(stepped.outcomes(), whole.outcomes())).toEqual([]);
      expect(stepped.series()).toEqual(whole.series());
      expect(stepped.eventLog()).toEqual(whole.eventLog());
      expect(stepped.events).toBe(whole.events);
    }
  });

  it('is the same when its outcomes are looked at on the way', () => {
    const [variant] = steppable;
    const watched = begun(parametersOf(variant));
    while (!watched.step(500)) watched.outcomes();
    expect(differences(watched.outcomes(), finished(parametersOf(variant)).outcomes())).toEqual([]);
  });
});

const countyOf = (id: string, denominator: number): Territory => {
  const { constants } = parametersOf({ case: id });
  return makeTerritory(constants, denominator, new RandomStreams(lawSeed, 0));
};

describe.each(['beihu', 'q-county', 'zhuji'])('A slice of %s', (id) => {
  const whole = countyOf(id, 1);
  const { constants } = parametersOf({ case: id });

  it.each([2, 5, 10])('of 1/%d keeps whole townships, each with all its communities as at 1:1', (denominator) => {
    const slice = countyOf(id, denominator);
    expect([...slice.townshipKeys]).toEqual(slicedTownships(constants.townships, denominator));
    expect(slice.nTownships).toBe(Math.max(1, Math.round(constants.townships / denominator)));
    const kept = [...whole.keys].filter((key) => {
      const township = whole.townshipKeys[whole.townshipOf[key]!]!;
      return slice.townshipKeys.includes(township);
    });
    expect([...slice.keys]).toEqual(kept);
    slice.keys.forEach((key, i) => {
      const place = whole.keys.indexOf(key);
      expect(slice.townshipKeys[slice.townshipOf[i]!]).toBe(whole.townshipKeys[whole.townshipOf[place]!]);
      for (const column of ['residents', 'households', 'grids', 'x', 'y', 'kmToTownship', 'kmToCounty'] as const) {
        expect(slice[column][i], column).toBe(whole[column][place]);
      }
      for (const [name, values] of Object.entries(slice.conditions)) {
        expect(values[i], name).toBe(whole.conditions[name as keyof Territory['conditions']][place]);
      }
    });
    expect(slice.residentShare).toBeGreaterThan(0.3 / denominator);
    expect(slice.residentShare).toBeLessThan(3 / denominator);
  });

  it('at 1:1 is the whole county', () => {
    expect(whole.residents.reduce((sum, n) => sum + n, 0)).toBeCloseTo(constants.residents, 4);
    expect(whole.grids.reduce((sum, n) => sum + n, 0)).toBe(constants.grids);
    expect(whole.nCommunities).toBe(constants.communities);
    expect(whole.residentShare).toBeCloseTo(1, 12);
  });
});

describe('The grievances of a slice', () => {
  const period = { warmupDays: 10, windowDays: 30, followUpDays: 0 };
  const whole = begun(parametersOf({ denominator: 1, period })).state;
  // Community numbers count within the slice.
  const keys = [...bornKeys, ...luckKeys].filter((key) => key !== 'community');

  it.each([5, 14])('of 1/%d are those of its communities at 1:1, and no others', (denominator) => {
    const slice = begun(parametersOf({ denominator, period })).state;
    expect(changedGrievances(slice.grievances, whole.grievances, keys)).toEqual([]);
    const missing = newGrievances(slice.grievances, whole.grievances);
    const kept = new Set(slice.arrangement.territory.keys);
    expect(missing.length + slice.grievances.rows).toBe(whole.grievances.rows);
    expect(missing.filter(({ entity }) => kept.has(entity >> 16))).toEqual([]);
  });

  it('would be seen to differ if communities were drawn by their number in the slice', () => {
    const slice = begun(parametersOf({ denominator: 14, period })).state;
    const { entity } = columnsById(slice.grievances);
    const first = slice.arrangement.territory.keys[0]!;
    for (let id = 0; id < slice.grievances.rows; id++) entity[id]! -= first << 16;
    expect(changedGrievances(slice.grievances, whole.grievances, keys).length).toBeGreaterThan(slice.grievances.rows);
  });
});
