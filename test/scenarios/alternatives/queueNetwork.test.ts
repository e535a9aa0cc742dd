import { describe, expect, it } from 'vitest';
import { stationHours } from '../../../scenarios/alternatives/means/stationShares.ts';
import { queueNetwork } from '../../../scenarios/alternatives/network/queueNetwork.ts';
import { stationLoad, waitsBeyond } from '../../../scenarios/alternatives/network/stationLoad.ts';
import { calmTownship, resting } from './counties.ts';

/** A county whose only station has `servers`, each with an hour a calendar day for cases. */
function oneStation(servers: number) {
  const { county } = resting(calmTownship('base'));
  const arrangement = { ...county.arrangement, servers: Int32Array.of(servers), serverHours: Float64Array.of(1) };
  return { ...county, workShare: 1, arrangement };
}

const work = (services: number, hours: number) => ({
  services: Float64Array.of(services),
  hours: Float64Array.of(hours),
});

describe('A station of the network', () => {
  it('waits as M/M/3 at two thirds does: C = 4/9, a wait of 4/9 of a service', () => {
    // Erlang's C at a = 2, c = 3: (8/6 · 3)/(1 + 2 + 2 + 4) = 4/9; W = C·S/(c - a).
    const load = stationLoad(oneStation(3), work(2, 2), 0);
    expect(load.utilisation).toBeCloseTo(2 / 3, 12);
    expect(load.wait).toBeCloseTo(4 / 9, 12);
  });

  it('waits as M/M/1 does: ρS/(1 - ρ), and longer than t in a share ρe^(-(μ - λ)t) of cases', () => {
    const load = stationLoad(oneStation(1), work(2, 0.8), 0);
    expect(load.service).toBeCloseTo(0.4, 12);
    expect(load.wait).toBeCloseTo((0.8 * 0.4) / 0.2, 12);
    expect(waitsBeyond(load, 3)).toBeCloseTo(0.8 * Math.exp(-(2.5 - 2) * 3), 12);
  });

  it('has no answer from utilisation 1 on: an infinite wait, and hours for 1/ρ of what comes', () => {
    const load = stationLoad(oneStation(2), work(5, 2.5), 0);
    expect(load.wait).toBe(Number.POSITIVE_INFINITY);
    expect(waitsBeyond(load, 10)).toBeCloseTo(0.2, 12);
    expect(stationLoad(oneStation(2), work(4, 2), 0).wait).toBe(Number.POSITIVE_INFINITY);
  });

  it('nobody comes to waits for nothing', () => {
    const load = stationLoad(oneStation(2), work(0, 0), 0);
    expect(load.wait).toBe(0);
    expect(waitsBeyond(load, 1)).toBe(0);
  });
});

describe('The network', () => {
  it('asks of all stations together the hours that the visits of all classes take', () => {
    const county = resting(calmTownship('reactive-centralized', { uncertainties: { misroutePerHop: 0.2 } }));
    const { stations, classes } = queueNetwork(county);
    const asked = stations.reduce(
      (sum, { utilisation }, station) => sum + utilisation * stationHours(county.county, station),
      0,
    );
    const visits = classes.flatMap((one) => one.visits);
    const taken = visits.reduce(
      (sum, { hours, hopHours, receptionHours }) => sum + hours + hopHours + receptionHours,
      0,
    );
    const { escalationHours } = county.county.parameters.uncertainties;
    const centre = stations[county.county.arrangement.map.centre]!;
    // The centre hears those who escalate, and has no hall here.
    expect(asked - taken).toBeCloseTo(centre.arrivals * escalationHours, 8);
    expect(centre.arrivals).toBeGreaterThan(0);
  });

  it('passes on, from a level without steady state, what it has hours for and no more', () => {
    const short = { gridWorkerShare: 0.02, cadreShare: 0.02, partTimeMediatorShare: 0.01 };
    const levers = { staffShareCommunity: 0.05, staffShareTownship: 0.48, staffShareCounty: 0.47 };
    const county = resting(calmTownship('base', { levers, constants: short }));
    const { classes, stations } = queueNetwork(county);
    const communities = stations.slice(0, county.county.arrangement.map.nCommunities);
    expect(Math.min(...communities.map(({ utilisation }) => utilisation))).toBeGreaterThan(1);
    for (const { visits, rates, resting: one } of classes) {
      expect(rates.stuck[0]).toBeCloseTo(1, 9);
      const up = visits[0]!.passedUp.mass.reduce((sum, mass) => sum + mass, 0);
      const here = one.arriving[1]!.mass.reduce((sum, mass) => sum + mass, 0);
      const share = (visits[1]!.count - here) / up;
      expect(share).toBeGreaterThan(1 / Math.max(...communities.map(({ utilisation }) => utilisation)) - 1e-9);
      expect(share).toBeLessThan(1 / Math.min(...communities.map(({ utilisation }) => utilisation)) + 1e-9);
    }
  });
});
