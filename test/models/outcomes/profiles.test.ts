import { describe, expect, it } from 'vitest';
import { DISPUTE } from '../../../models/governance/caseClasses.ts';
import { caseOrderOf } from '../../../models/governance/outcomes/caseOrder.ts';
import { countCases } from '../../../models/governance/outcomes/counts.ts';
import { gini } from '../../../models/governance/outcomes/inequality.ts';
import { placesProfile } from '../../../models/governance/outcomes/placesProfile.ts';
import { profilesOf } from '../../../models/governance/outcomes/profiles.ts';
import { settlementProfile } from '../../../models/governance/outcomes/settlementProfile.ts';
import { slicedTownships } from '../../../models/governance/territory.ts';
import { columnsById } from '../support/columnsById.ts';
import { finished, parametersOf } from '../support/governanceRuns.ts';
import { cohortOf, endedWithin } from './paths.ts';
import { recounted, recountedRun } from './recountRuns.ts';

const ways = ['settled', 'replied', 'lapsed', 'escalated'] as const;
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

describe.each(recounted)('The settlement profile under %s', (_name, variant) => {
  const run = recountedRun(variant);
  const { followUpDays } = run.state.parameters.period;
  const profile = settlementProfile(run.state);
  const disputes = cohortOf(run).filter(({ id }) => columnsById(run.state).caseClass[id] === DISPUTE);

  it('ends with the share of disputes that were settled', () => {
    expect(profile.settled[followUpDays]).toBe(run.outcomes().disputeResolutionRate);
  });

  it('counts, for every day since surfacing and every way to end, the disputes that ended so by then', () => {
    for (const way of ways) {
      const expected = Float64Array.from(
        { length: followUpDays + 1 },
        (_, d) => disputes.filter((path) => endedWithin(path, d, way)).length / disputes.length,
      );
      expect(profile[way], way).toEqual(expected);
      expect(profile[way][followUpDays], way).toBeGreaterThan(0);
    }
  });

  it('never falls, and its parts make no more than a whole', () => {
    for (let d = 0; d <= followUpDays; d++) {
      for (const way of ways) expect(profile[way][d]!).toBeGreaterThanOrEqual(profile[way][d - 1] ?? 0);
      expect(ways.reduce((total, way) => total + profile[way][d]!, 0)).toBeLessThanOrEqual(1 + 1e-12);
    }
  });
});

describe.each(recounted)('The profile of places under %s', (_name, variant) => {
  const parameters = parametersOf(variant);
  const run = recountedRun(variant);
  const outcomes = run.outcomes();
  const places = placesProfile(run.state);
  const { territory } = run.state.arrangement;

  it('has a value for every community, and every township of the slice', () => {
    for (const [key, values] of Object.entries(places)) expect(values, key).toHaveLength(territory.nCommunities);
    const { townships } = parameters.constants;
    expect([...new Set(places.township)]).toEqual(slicedTownships(townships, parameters.slice.denominator));
  });

  it('counts the cases and settlements that the outcomes count', () => {
    const { communityCases, communitySettled } = countCases(run.state, caseOrderOf(run.state));
    expect([places.cases, places.settled]).toEqual([communityCases, communitySettled]);
  });

  it('gives the inequality and the rate of settling of the whole', () => {
    const rates = places.cases.map((n, c) => (n > 0 ? places.settled[c]! / n : 0));
    expect(gini(rates, places.cases)).toBe(outcomes.resolutionGini);
    expect(sum(places.settled) / sum(places.cases)).toBe(outcomes.caseResolutionRate);
    const years = parameters.period.windowDays / 365;
    expect((sum(places.cases) * 10_000) / sum(places.residents) / years).toBeCloseTo(outcomes.casesPer10k!, 9);
  });

  it('puts every community where its way to the county seat ends', () => {
    for (let c = 0; c < territory.nCommunities; c++) {
      const away = Math.sqrt(places.x[c]! * places.x[c]! + places.y[c]! * places.y[c]!);
      expect(Math.max(0.5, away)).toBe(territory.kmToCounty[c]);
    }
    expect(places.x).not.toEqual(places.y);
  });

  it('lies in columns of its own: who changes them changes no territory', () => {
    const before = [territory.x.slice(), territory.residents.slice()];
    const again = placesProfile(run.state);
    again.x.fill(0);
    again.residents.fill(0);
    expect([territory.x, territory.residents]).toEqual(before);
  });
});

describe('The profiles of a run', () => {
  it('are named by what they run over', () => {
    const run = finished(parametersOf({ period: { warmupDays: 10, windowDays: 30, followUpDays: 5 } }));
    const profiles = profilesOf(run.state);
    const { nCommunities } = run.state.arrangement.territory;
    const lengths = Object.entries(profiles).map(([key, values]) => [key, values.length]);
    expect(lengths).toEqual([
      ...ways.map((way) => [`settlement.${way}`, 6]),
      ...['x', 'y', 'township', 'residents', 'cases', 'settled'].map((key) => [`places.${key}`, nCommunities]),
    ]);
  });

  it('have no shares where no dispute surfaced', () => {
    const period = { warmupDays: 0, windowDays: 1, followUpDays: 2 };
    const some = parametersOf({ period });
    const run = finished({ ...some, uncertainties: { ...some.uncertainties, latentDisputesPer10kYear: 0 } });
    expect(run.outcomes().disputeResolutionRate).toBeNaN();
    expect([...settlementProfile(run.state).settled]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
