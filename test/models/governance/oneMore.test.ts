import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../../models/governance/calendar.ts';
import { HAZARD } from '../../../models/governance/caseClasses.ts';
import type { Grievances } from '../../../models/governance/grievanceTable.ts';
import { Birth, bearGrievances } from '../../../models/governance/mechanisms/grievances.ts';
import { makeTerritory, type Territory } from '../../../models/governance/territory.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { bornKeys, changedGrievances, luckKeys, newGrievances } from '../support/bornColumns.ts';
import { lawSeed, parametersOf } from '../support/governanceRuns.ts';

const days = 120;
// Rates at which a household or grid added is all but sure to have grievances.
const { constants, uncertainties } = parametersOf({
  set: { latentDisputesPer10kYear: 420, latentRequestsPer10kYear: 2800, hazardsPerGridYear: 300 },
});
const territory = makeTerritory(constants, 14, new RandomStreams(lawSeed, 0));
const keys = [...bornKeys, ...luckKeys];

function bear(where: Territory, values = uncertainties): Grievances {
  const streams = new RandomStreams(lawSeed, 0);
  const births = new Birth(constants, values, streams);
  return bearGrievances(constants, values, where, makeCalendar(), days, streams, births);
}
const before = bear(territory);

function withMore(kind: 'households' | 'grids', community: number, extra: number): Territory {
  const counts = territory[kind].slice();
  counts[community]! += extra;
  return { ...territory, [kind]: counts };
}

const anyCommunity = fc.integer({ min: 0, max: territory.nCommunities - 1 });
const options = { seed: 20261123, numRuns: 25 };

describe('One household more', () => {
  it('leaves every other grievance as it was, whichever community it joins', () => {
    let born = 0;
    fc.assert(
      fc.property(anyCommunity, fc.integer({ min: 1, max: 40 }), (community, extra) => {
        const after = bear(withMore('households', community, extra));
        expect(changedGrievances(before, after, keys)).toEqual([]);
        for (const { entity, index } of newGrievances(before, after)) {
          born++;
          expect(entity >> 16).toBe(territory.keys[community]);
          expect((entity & 65_535) - territory.households[community]!).toBeLessThan(extra);
          expect((entity & 65_535) - territory.households[community]!).toBeGreaterThanOrEqual(0);
          expect(index % 3).not.toBe(HAZARD);
        }
      }),
      options,
    );
    // 25 runs, 20 households each on average, about .28 grievances a household in 120 days.
    expect(born).toBeGreaterThan(30);
  });
});

describe('One grid more', () => {
  it('leaves every other grievance as it was, whichever community it joins', () => {
    let born = 0;
    fc.assert(
      fc.property(anyCommunity, (community) => {
        const after = bear(withMore('grids', community, 1));
        expect(changedGrievances(before, after, keys)).toEqual([]);
        for (const { entity, index } of newGrievances(before, after)) {
          born++;
          expect(entity).toBe((territory.keys[community]! << 16) | territory.grids[community]!);
          expect(index % 3).toBe(HAZARD);
        }
      }),
      options,
    );
    expect(born).toBeGreaterThan(25 * 20);
  });
});

describe('Draws addressed by anything but the place', () => {
  it('would be found out: attributes that move a little are seen in every grievance', () => {
    const faster = { ...uncertainties, growthPerDay: uncertainties.growthPerDay * 1.000001 };
    const changes = changedGrievances(before, bear(territory, faster), keys);
    expect(changes).toHaveLength(before.rows);
    expect(changes.every((change) => change.endsWith('.growth differs'))).toBe(true);
  });

  it('would be found out: one community whose draws move is seen, and only there', () => {
    const moved = territory.keys.slice();
    moved[3]! += 2000;
    const changes = changedGrievances(before, bear({ ...territory, keys: moved }), keys);
    expect(changes.length).toBeGreaterThan(100);
    const communities = new Set(changes.map((change) => Number(change.split('/')[0]) >> 16));
    expect([...communities]).toEqual([territory.keys[3]]);
  });
});
