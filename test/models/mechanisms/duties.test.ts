import { describe, expect, it } from 'vitest';
import { COMMUNITY, COUNTY, HAZARD, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import {
  communityDelegation,
  frontWeights,
  strengthOf,
} from '../../../models/governance/mechanisms/differentiation.ts';
import { dutiesPushedDown, dutyFte, unclearAuthority } from '../../../models/governance/mechanisms/duties.ts';
import { stagesOf } from '../../../models/governance/mechanisms/matters.ts';
import { liftAtStart, skillsWith } from '../../../models/governance/mechanisms/turnover.ts';
import { columnsById, rowOf } from '../support/columnsById.ts';
import { created, finished, plain, township } from './county.ts';

describe('Duties pushed down', () => {
  const u = township('base').uncertainties;

  it('are what access control does not refuse, move paperwork down to a least, and make more try in vain', () => {
    expect(dutiesPushedDown(u, 0.5, 0)).toBe(0.5);
    expect(dutiesPushedDown(u, 0.5, 1)).toBeCloseTo(0.5 * (1 - u.accessEffect), 12);
    expect(dutyFte(u, 0, 40)).toBe(0);
    expect(dutyFte(u, 0.5, 40)).toBeCloseTo(u.dutyHoursShare * 0.5 * 40, 12);
    expect(dutyFte({ ...u, dutyHoursShare: 0.6 }, 1, 40)).toBeCloseTo((u.reportingShare - 0.05) * 40, 12);
    expect(unclearAuthority(u, 0)).toBe(u.authorityUnclear);
    expect(unclearAuthority(u, 1)).toBeCloseTo(u.authorityUnclear + (1 - u.authorityUnclear) * u.unsuitableDuties, 12);
  });

  it('take from those below what they save above, times the waste', () => {
    const day = (unfundedDuties: number) => {
      const { arrangement } = created(township('base', { set: plain, levers: { unfundedDuties } })).state;
      const { dayShares, map } = arrangement;
      return [0, map.firstOffice, map.firstDepartment].map((station) => dayShares[station]!.reporting);
    };
    const [without, with_] = [day(0), day(0.5)];
    expect(with_[COUNTY]!).toBeLessThan(without[COUNTY]!);
    expect(with_[COMMUNITY]! - without[COMMUNITY]!).toBeCloseTo(with_[TOWNSHIP]! - without[TOWNSHIP]!, 12);
    expect(with_[TOWNSHIP]!).toBeGreaterThan(without[TOWNSHIP]!);
  });
});

describe('Differentiation', () => {
  const { territory } = created(township('base')).state.arrangement;

  it('at 0 leaves every community what it had', () => {
    expect([...frontWeights(territory, 0, 2)]).toEqual(Array.from(territory.keys, () => 1));
  });

  it('moves hands from the strong to the weak and none away', () => {
    const weights = frontWeights(territory, 1, 2);
    const [hands, people] = [0, 1].map((k) =>
      territory.residents.reduce((sum, n, c) => sum + n * (k === 0 ? weights[c]! : 1), 0),
    );
    expect(hands! / people!).toBeCloseTo(1, 12);
    for (const [a] of territory.keys.entries()) {
      for (const [b] of territory.keys.entries()) {
        if (strengthOf(territory, a) > strengthOf(territory, b)) expect(weights[a]!).toBeLessThanOrEqual(weights[b]!);
      }
    }
  });

  it('gives the strong more to decide, never more than their township', () => {
    expect(communityDelegation(0.3, 1, 0.6)).toBe(0.3);
    expect(communityDelegation(0.3, 0.5, 0.6)).toBeCloseTo(0.45, 12);
    expect(communityDelegation(0.5, 0.2, 0.6)).toBe(0.6);
    expect(communityDelegation(0.3, 2.5, 0.6)).toBe(0);
  });
});

describe('An enforcement team', () => {
  it('deals with a hazard of several departments as one party, and staff are as many as without', () => {
    const { state } = created(township('base', { levers: { unifiedEnforcement: true } }));
    const other = created(township('base')).state;
    const g = columnsById(state);
    let several = 0;
    for (let id = 0; id < state.grievances.rows; id++) {
      if (g.caseClass[id] !== HAZARD || g.matters[id]! < 2) continue;
      several++;
      expect(stagesOf(state, rowOf(state, id), TOWNSHIP)).toBe(1);
      expect(state.stages[0]).toBe(state.arrangement.map.firstTeam);
    }
    expect(several).toBeGreaterThan(100);
    const hours = (staffHours: Float64Array) => staffHours.reduce((a, b) => a + b, 0);
    expect(hours(state.arrangement.staffHours) / hours(other.arrangement.staffHours)).toBeCloseTo(1, 12);
  });
});

describe('Skill', () => {
  const set = { turnoverPerYear: 0.2, learningYears: 0.5, newcomerGap: 0.2, generality: 0.1, rankingPressure: 0 };
  const parameters = township('base', { set, levers: { skillsFollowDuties: 0.5 } });
  const u = parameters.uncertainties;

  it('is lowered by newcomers, q = τ/(τ + 1/L), and at townships by what one office does of many lines', () => {
    const none = skillsWith(parameters, new Float64Array(3), 14, 0);
    const q = 0.2 / (0.2 + 2);
    expect(none[COMMUNITY]).toBeCloseTo(u.skillCommunity - 0.2 * q, 12);
    expect(none[TOWNSHIP]).toBeCloseTo(u.skillTownship - 0.2 * q, 12);
    expect(none[COUNTY]).toBeCloseTo(u.skillCounty - (0.2 * 0.1) / (0.1 + 2), 12);
    const one = skillsWith(parameters, new Float64Array(3), 1, 0);
    expect(one[TOWNSHIP]).toBeCloseTo(u.skillTownship * 0.9 - 0.2 * q, 12);
    const posted = skillsWith(parameters, new Float64Array(3), 14, 0.25);
    expect(posted[TOWNSHIP]).toBeCloseTo(0.75 * none[TOWNSHIP]! + 0.25 * none[COUNTY]!, 12);
  });

  it('begins with what the status quo has trained, and rises to target/(1 + τL) as a policy trains', () => {
    expect([...liftAtStart(parameters, 14)]).toEqual([0, 0, 0]);
    const { state } = finished({
      ...parameters,
      period: { warmupDays: 0, windowDays: 3000, followUpDays: 0 },
      constants: { ...parameters.constants, grids: 150 },
    });
    const goal = (u.trainability * 0.5 * (u.skillCounty - u.skillCommunity)) / (1 + 0.2 * 0.5);
    expect(state.lift[COMMUNITY]! / goal).toBeCloseTo(1, 6);
  });
});

describe('Authority given back', () => {
  const run = (authorityReturn: number, skillTownship: number) => {
    const set = { skillTownship, returnBelow: 0.6, authorityTownship: 0.9, specialism: 0 };
    return finished(township('base', { set, levers: { authorityReturn } })).state;
  };

  it('shrinks where attempts fail, and only there', () => {
    const before = run(0, 0.6).delegated.township;
    expect(new Set(before).size).toBe(1);
    expect(Math.min(...run(0.5, 0.6).delegated.township)).toBeLessThan(before[0]!);
    expect([...run(0.5, 1.2).delegated.township]).toEqual([...before]);
  });
});
