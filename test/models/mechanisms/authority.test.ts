import { describe, expect, it } from 'vitest';
import { COMMUNITY, COUNTY, caseClasses, DISPUTE, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { authority, covering } from '../../../models/governance/duties.ts';
import { CASE, SETTLED } from '../../../models/governance/grievanceTable.ts';
import { isAttemptedAt } from '../../../models/governance/mechanisms/authority.ts';
import { JOINED } from '../../../models/governance/phases.ts';
import { columnsById } from '../support/columnsById.ts';
import { expectShare, finished, plain, township } from './county.ts';

describe('authority over a matter', () => {
  it('is what needs no delegated power, and of the rest what is delegated; posted officers add to the township’s', () => {
    const parameters = township('reactive-centralized', {
      set: { disputeOpenShare: 0.6, requestOpenShare: 0.5, hazardOpenShare: 0.4, postedAuthority: 0.5 },
      levers: { authorityCommunity: 0.25, authorityTownship: 0.5, resourceForward: 0.4 },
    });
    const { open, community, township: above } = authority(parameters, Float64Array.of(1, 0, 2));
    expect([...open]).toEqual([0.6, 0.5, 0.4]);
    // A community that is front-loaded at the mean has what is delegated, one that is released twice as much, one loaded twice nothing.
    expect([...community]).toEqual([0.25, 0.5, 0]);
    // Delegated .5, and of the other half .5 · .4 by posted officers: .6.
    for (const delegated of above) expect(delegated).toBeCloseTo(0.6, 12);
    expect(covering(0.6, 0.25)).toBeCloseTo(0.7, 12);
  });
});

describe('authority over a case, two townships, many cases of several departments', () => {
  const parameters = township('preventive-devolved', {
    set: { ...plain, severalDepartmentsShare: 0.42, furtherDepartmentShare: 0.6, authorityUnclear: 0.2 },
    denominator: 7,
  });
  const { state } = finished(parameters);
  const g = columnsById(state);
  const { open, township: above } = authority(parameters, Float64Array.of(1));
  const delegated = [parameters.levers.authorityCommunity as number, above[0]!];
  const share = (k: number, level: number) => covering(open[k]!, delegated[level]!);
  const cases: number[] = [];
  for (let id = 0; id < state.grievances.rows; id++) if (g.status[id]! >= CASE) cases.push(id);

  it.each([...caseClasses.entries()])(
    'of class %d, %s, with k matters is with chance covering^k at each level',
    (k) => {
      for (const matters of [1, 2, 3]) {
        const own = cases.filter((id) => g.caseClass[id] === k && g.matters[id] === matters);
        expect(own.length).toBeGreaterThan(30);
        const closable = (level: number) => own.filter((id) => g.required[id]! <= level).length;
        expectShare(closable(COMMUNITY), own.length, share(k, COMMUNITY) ** matters, 4);
        expectShare(closable(TOWNSHIP), own.length, share(k, TOWNSHIP) ** matters, 4);
      }
    },
  );

  it('is what closes: nothing is settled below the lowest level that may close it', () => {
    const settled = cases.filter((id) => g.status[id] === SETTLED);
    expect(settled.length).toBeGreaterThan(1000);
    // Who joined a collective case was settled with the case that stood for it.
    for (const id of settled) if (g.phase[id] !== JOINED) expect(g.level[id]).toBeGreaterThanOrEqual(g.required[id]!);
    for (const level of [COMMUNITY, TOWNSHIP, COUNTY]) {
      expect(settled.filter((id) => g.level[id] === level).length).toBeGreaterThan(20);
    }
  });

  it('is tried without in the share of cases where the lists are unclear, with every dispute where a community screens', () => {
    const below = (level: number, ids: number[], of: typeof state) =>
      ids.filter((id) => columnsById(of).required[id]! > level);
    const tries = (level: number, ids: number[], of: typeof state) =>
      ids.filter((id) => (columnsById(of).tries[id]! & (1 << level)) !== 0).length;
    for (const level of [COMMUNITY, TOWNSHIP]) {
      const unable = below(level, cases, state);
      expectShare(tries(level, unable, state), unable.length, 0.2);
    }
    const { state: screened } = finished(township('preventive-devolved', { set: plain, levers: { screening: true } }));
    const columns = columnsById(screened);
    const surfaced = Array.from({ length: screened.grievances.rows }, (_, id) => id).filter(
      (id) => columns.status[id]! >= CASE,
    );
    const disputes = surfaced.filter((id) => columns.caseClass[id] === DISPUTE);
    const [atCommunity, atTownship] = [COMMUNITY, TOWNSHIP].map((level) => below(level, disputes, screened));
    expect(atCommunity!.length).toBeGreaterThan(20);
    expect(tries(COMMUNITY, atCommunity!, screened)).toBe(atCommunity!.length);
    expectShare(
      tries(TOWNSHIP, atTownship!, screened),
      atTownship!.length,
      screened.parameters.uncertainties.authorityUnclear,
    );
    expect([isAttemptedAt(TOWNSHIP, 0, COMMUNITY), isAttemptedAt(TOWNSHIP, 1 << COMMUNITY, COMMUNITY)]).toEqual([
      false,
      true,
    ]);
    expect(isAttemptedAt(TOWNSHIP, 0, COUNTY)).toBe(true);
  });
});
