import { describe, expect, it } from 'vitest';
import { accounts, accountIndex as at } from '../../../models/governance/accounts.ts';
import { arrange } from '../../../models/governance/arrangement.ts';
import { capacityShare } from '../../../models/governance/mechanisms/transition.ts';
import { policyIds } from '../../../scenarios/catalogue.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { begun, lawSeed, parametersOf } from '../support/governanceRuns.ts';
import { audited, heldHoursOf, hoursFaults, stationHours } from '../support/hoursAudit.ts';
import { allTrialPolicies, stressPolicies } from '../support/trialPolicies.ts';

/** Runs with every event audited; read only. */
const runs = new Map(
  allTrialPolicies.map(([name, variant]) => {
    const run = begun(parametersOf(variant));
    return [name, { run, audit: audited(run) }];
  }),
);
const panelPolicies = allTrialPolicies.filter(([name]) => /panels|q-county-after/.test(name));

describe('The hours of the window', () => {
  it.each(allTrialPolicies)('sum to what the staff of every station had, under %s', (name) => {
    const { run, audit } = runs.get(name)!;
    const { state } = run;
    expect(hoursFaults(state, audit)).toEqual([]);
    const stations = stationHours(state, audit);
    const perThousandYear = (hours: number) => {
      const people = state.arrangement.territory.residents.reduce((sum, n) => sum + n, 0);
      return (hours * 1000) / people / ((state.windowEnd - state.windowStart) / 365);
    };
    const outcomes = run.outcomes();
    const inAll = accounts.reduce((sum, account) => sum + outcomes[`hours.${account}`]!, 0);
    const staffed = perThousandYear(stations.reduce((sum, one) => sum + one.staffed, 0));
    expect(inAll / staffed).toBeCloseTo(1, 9);
  });

  it.each(allTrialPolicies)('are what the servers were seen to be busy, station by station, under %s', (name) => {
    const { run, audit } = runs.get(name)!;
    const { arrangement, parameters } = run.state;
    const { transitionDip, transitionDays } = parameters.uncertainties;
    // All of the short period lies in the transition, so that one rate holds throughout.
    expect(transitionDays).toBeGreaterThan(run.horizonDays);
    const rate = capacityShare(0, arrangement.reform, transitionDip, transitionDays);
    for (const { station, charged } of stationHours(run.state, audit)) {
      const seen = audit.busy[station]! * arrangement.serverHours[station]! * rate;
      expect(Math.abs(seen - charged), `station ${station}`).toBeLessThan(1e-6 * (1 + seen));
    }
  });

  it.each(panelPolicies)('count a server held for a panel by the working time it was held, under %s', (name) => {
    const { run, audit } = runs.get(name)!;
    const seen = stationHours(run.state, audit).reduce((sum, { held }) => sum + held, 0);
    expect(seen).toBeGreaterThan(0);
    expect(heldHoursOf(run.state)).toBeCloseTo(seen, 6);
    audit.held.forEach((days, station) => {
      expect(run.state.heldDays[station], `station ${station}`).toBeCloseTo(days, 9);
    });
  });
});

describe('The hours of a window that the transition ends in and the run ends with', () => {
  const period = { warmupDays: 30, windowDays: 120, followUpDays: 0 };

  it.each(panelPolicies)('add up under %s, each hour of work at the rate it was begun with', (_, variant) => {
    const set = { ...variant.set, transitionDays: 90 };
    const run = begun(parametersOf({ ...variant, set, period }));
    const audit = audited(run);
    const { state } = run;
    expect(hoursFaults(state, audit)).toEqual([]);
    audit.held.forEach((days, station) => {
      expect(state.heldDays[station], `station ${station}`).toBeCloseTo(days, 9);
    });
    const { transitionDip } = state.parameters.uncertainties;
    for (const { station, charged } of stationHours(state, audit)) {
      const most = audit.busy[station]! * state.arrangement.serverHours[station]!;
      expect(charged - most, `station ${station}`).toBeLessThan(1e-6);
      expect(charged - most * (1 - transitionDip), `station ${station}`).toBeGreaterThan(-1e-6);
    }
  });
});

describe('Hours that do not add up', () => {
  const variant = stressPolicies[0]![1];

  it('are found: a charge that no server worked', () => {
    const run = begun(parametersOf(variant));
    const audit = audited(run);
    run.state.ledger.charge(3, at.mediation, 10_000);
    expect(hoursFaults(run.state, audit)[0]).toMatch(/^station 3: idle -\d/);
  });

  it('are found: a negative account', () => {
    const run = begun(parametersOf(variant));
    const audit = audited(run);
    run.state.ledger.charge(3, at.screening, -5);
    expect(hoursFaults(run.state, audit)).toEqual(['station 3: screening -5 h', 'screening: -5 h in all']);
  });

  it('are found: servers busier than the ledger knows', () => {
    const run = begun(parametersOf({}));
    const audit = audited(run);
    run.state.ledger.charge(0, at.intake, 1);
    const { charged } = stationHours(run.state, audit)[0]!;
    const { serverHours } = run.state.arrangement;
    expect(Math.abs(charged - audit.busy[0]! * serverHours[0]! * 0.97)).toBeCloseTo(1, 6);
  });
});

describe('Staff', () => {
  it.each(['beihu', 'zhuji'])('of %s are as many hours a day under every policy, however they are dealt out', (id) => {
    const totals = [...policyIds.map((policy) => ({ policy })), ...stressPolicies.map(([, variant]) => variant)].map(
      (variant) => {
        const parameters = parametersOf({ ...variant, case: id });
        const { staffHours, map } = arrange(parameters, new RandomStreams(lawSeed, 0));
        return staffHours.subarray(0, map.firstPartner).reduce((sum, hours) => sum + hours, 0);
      },
    );
    for (const total of totals) expect(Math.abs(total / totals[0]! - 1)).toBeLessThan(1e-12);
    expect(totals[0]).toBeGreaterThan(100);
  });

  it('at 1:1 are those of the county: 2 906.7 h a day in beihu', () => {
    // 517 × .35 + 330 × .25 + 830 × .1 + 47 + 84 × .5 + 70 × .5 + 14 = 484.45 full-time equivalents of 6 hours.
    const parameters = parametersOf({ policy: 'preventive-devolved', denominator: 1 });
    const { staffHours } = arrange(parameters, new RandomStreams(lawSeed, 0));
    expect(staffHours.reduce((sum, hours) => sum + hours, 0)).toBeCloseTo(484.45 * 6, 6);
  });
});
