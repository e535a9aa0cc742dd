import { describe, expect, it } from 'vitest';
import { arrange } from '../../../models/governance/arrangement.ts';
import { budget } from '../../../models/governance/budget.ts';
import { COMMUNITY, COUNTY, DISPUTE, HAZARD, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { AUDIT_JOB, jobOf } from '../../../models/governance/mechanisms/jobs.ts';
import { isDealtWithInHall, officerDelay } from '../../../models/governance/mechanisms/oneStop.ts';
import { arriveAt } from '../../../models/governance/mechanisms/queueing.ts';
import { arriveAtLevel } from '../../../models/governance/mechanisms/routing.ts';
import type { LeverValue } from '../../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../../models/governance/parameters/levers.ts';
import { ATTEMPT, RECEPTION } from '../../../models/governance/phases.ts';
import { staff } from '../../../models/governance/staffing.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { columnsById, rowOf } from '../support/columnsById.ts';
import { created, mechanismSeed, plain, township } from './county.ts';
import { monday9, openCase, put } from './deskWork.ts';

type Set = Partial<Record<LeverKey, LeverValue>>;
const half: Set = { oneStopShare: 0.5 };
const stateWith = (levers: Set, set = {}) =>
  created(township('reactive-centralized', { set: { ...plain, ...set }, levers })).state;

describe('Days until the officer of a department is there', () => {
  const set = { onCallDays: 1.5, rotationDays: 4 };

  /** Of grievances whose first department is the `department`-th: every one of the first 2000. */
  const delays = (stationing: string, department: number) => {
    const state = stateWith({ ...half, stationing }, set);
    return Array.from({ length: 2000 }, (_, id) => {
      put(state, id, { departments: department });
      return officerDelay(state, rowOf(state, id));
    });
  };

  it('are none where officers are stationed there, and those of the call where they are not', () => {
    expect(new Set(delays('permanent', 2))).toEqual(new Set([0]));
    expect(new Set(delays('onCall', 2))).toEqual(new Set([1.5]));
  });

  it('are the rest of a turn where they rotate: uniform from none to the whole of it (2000 cases, z < 4)', () => {
    const found = delays('rotating', 2);
    const mean = found.reduce((a, b) => a + b, 0) / found.length;
    // Uniform on (0, 4): mean 2, standard deviation 4/√12.
    expect(Math.abs(mean - 2) / (4 / Math.sqrt(12) / Math.sqrt(found.length))).toBeLessThan(4);
    expect(Math.min(...found)).toBeGreaterThan(0);
    expect(Math.max(...found)).toBeLessThan(4);
    const early = found.filter((days) => days < 1).length;
    expect(Math.abs(early - 500) / Math.sqrt(2000 * 0.25 * 0.75)).toBeLessThan(4);
  });

  it.each(['rotating', 'onCall'])('are none for departments that are not in the hall, %s', (stationing) => {
    // Half of fourteen departments: 0 to 6.
    expect(delays(stationing, 6)[0]).toBeGreaterThan(0);
    expect(new Set(delays(stationing, 7))).toEqual(new Set([0]));
  });
});

describe('A case is dealt with in the hall', () => {
  const state = stateWith({ ...half, stationing: 'permanent' });
  const { centre, firstDepartment } = state.arrangement.map;
  const there = (values: Record<string, number> = {}, one = state) => {
    put(one, 0, { ...openCase, level: COUNTY, caseClass: DISPUTE, departments: 3, ...values });
    return isDealtWithInHall(one, 0, firstDepartment + 3);
  };

  it('where its department keeps a window there, stationed or by turns, and not on call', () => {
    expect(there()).toBe(true);
    expect(there({}, stateWith({ ...half, stationing: 'rotating' }))).toBe(true);
    expect(there({}, stateWith({ ...half, stationing: 'onCall' }))).toBe(false);
    expect(there({ departments: 7 })).toBe(false);
    expect(there({}, stateWith({ oneStopShare: 0 }))).toBe(false);
  });

  it.each([
    ['a hazard', { caseClass: HAZARD }],
    ['a case of the township', { level: TOWNSHIP }],
    ['a case of the community', { level: COMMUNITY }],
  ])('unless it is %s', (_what, values) => {
    expect(there(values)).toBe(false);
  });

  it('where the hall’s queue, by its clerks, is not the longer one', () => {
    const busy = stateWith({ ...half, stationing: 'permanent' });
    const { stations } = busy;
    let id = 10;
    const fill = (station: number, jobs: number) => {
      for (let i = 0; i < jobs; i++) arriveAt(busy, monday9, station, jobOf(id++, AUDIT_JOB));
    };
    const [clerks, desks] = [stations.servers(centre), stations.servers(firstDepartment + 3)];
    fill(centre, 2 * clerks);
    fill(firstDepartment + 3, 2 * desks);
    expect(there({}, busy)).toBe(true);
    fill(centre, 1);
    expect(there({}, busy)).toBe(false);
    fill(firstDepartment + 3, 1);
    expect(there({}, busy)).toBe(desks <= clerks);
  });
});

describe('What comes to the county', () => {
  it.each<[Set, number, boolean]>([
    [{ oneStopShare: 0.5 }, RECEPTION, true],
    [{ oneStopShare: 0 }, ATTEMPT, false],
  ])('goes to the hall first where there is one: %o', (levers, phase, atCentre) => {
    const state = stateWith(levers);
    put(state, 0, { ...openCase, caseClass: DISPUTE, departments: 3, required: COMMUNITY, type: 0 });
    // Where there is no hall, misrouting would send it elsewhere first.
    const straight = { ...state, rules: { ...state.rules, shirking: 0 } };
    (straight.parameters.uncertainties as Record<string, number>).misroutePerHop = 0;
    arriveAtLevel(straight, monday9, 0, COUNTY);
    expect(columnsById(state).phase[0]).toBe(phase);
    expect(state.stations.stationOf(jobOf(0, 0)) === state.arrangement.map.centre).toBe(atCentre);
  });
});

describe('The people of the centre', () => {
  // The county has .28 of 484.45 full-time equivalents, of whom 14 are the centre’s.
  const county = 0.28 * 484.45;
  const set = { petitionDeskShare: 0.4, hallStaffShare: 0.2, rotatingPresence: 0.5 };
  const people = (levers: Set) => {
    const parameters = township('base', { set, levers });
    return staff(parameters.constants, parameters.levers, parameters.uncertainties);
  };

  it('are the petition desk alone without a hall, the others sitting in their departments', () => {
    const { centre, departments } = people({ oneStopShare: 0 });
    expect(centre).toBeCloseTo(0.4 * 14, 9);
    expect(departments).toBeCloseTo(county - 0.4 * 14, 9);
  });

  it.each([
    // Half a hall calls half of the others in: .4 + .6/2 of 14; departments lend .2 · ½ of theirs as far as they are there.
    ['onCall', 9.8],
    ['rotating', 9.8 + 0.2 * 0.5 * 0.5 * (county - 9.8)],
    ['permanent', 9.8 + 0.2 * 0.5 * (county - 9.8)],
  ])('with half a hall, %s, are %d', (stationing, expected) => {
    const { centre, departments } = people({ ...half, stationing });
    expect(centre).toBeCloseTo(expected, 9);
    expect(departments + centre).toBeCloseTo(county, 9);
  });

  it('have their day as the departments have, and a server for each half of a person', () => {
    const parameters = township('base', { set, levers: { ...half, stationing: 'permanent' }, denominator: 1 });
    const { map, servers, staffHours } = arrange(parameters, new RandomStreams(mechanismSeed, 0));
    const { centre } = people({ ...half, stationing: 'permanent' });
    expect(staffHours[map.centre]).toBeCloseTo(centre * 6, 6);
    expect(servers[map.centre]).toBe(Math.round(centre / parameters.uncertainties.ftePerServer));
  });

  it('are never more than the county has', () => {
    const { centre, departments } = people({
      staffShareCounty: 0.01,
      staffShareTownship: 0.5,
      staffShareCommunity: 0.49,
    });
    expect(centre).toBeCloseTo(0.01 * 484.45, 9);
    expect(departments).toBeCloseTo(0, 9);
  });
});

describe('Merging systems', () => {
  const merging = (terminals: number) => {
    const parameters = township('base', { set: { mergingYuan: 70_000 }, levers: { terminals } });
    expect(parameters.statusQuo.terminals).toBe(4);
    return budget(parameters, staff(parameters.constants, parameters.levers, parameters.uncertainties)).charges.merging;
  };

  it('costs for each that is given up, and nothing where there are as many or more', () => {
    expect(merging(1)).toBe(210_000);
    expect(merging(3)).toBe(70_000);
    expect(merging(4)).toBe(0);
    expect(merging(9)).toBe(0);
  });
});
