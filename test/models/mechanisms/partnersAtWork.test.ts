import { describe, expect, it } from 'vitest';
import { accountIndex } from '../../../models/governance/accounts.ts';
import { TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { caseTypes } from '../../../models/governance/caseTypes.ts';
import { CASE_JOB, jobOf, VERIFICATION_JOB } from '../../../models/governance/mechanisms/jobs.ts';
import { partnerFor } from '../../../models/governance/mechanisms/partners.ts';
import { beginService } from '../../../models/governance/mechanisms/service.ts';
import { successChance } from '../../../models/governance/mechanisms/success.ts';
import { ATTEMPT } from '../../../models/governance/phases.ts';
import type { StationMap } from '../../../models/governance/stationMap.ts';
import { columnsById, rowOf } from '../support/columnsById.ts';
import { created, township } from './county.ts';

const everybody = {
  propertyServiceHours: 8,
  socialOrganisationHours: 2,
  industryCommitteeHours: 0.5,
  expertHours: 0.5,
  expertFunding: 1,
} as const;

/** Room for their prices and for more cases than the desks can take. */
const paid = { programmeYuanPerResident: 60, specialism: 0 } as const;

describe('What partners know and how they work', () => {
  const { state } = created(township('base', { levers: { ...everybody, rankingPressure: 1 }, set: paid }));
  const { map } = state.arrangement;
  const g = columnsById(state);
  const id = Array.from({ length: state.grievances.rows }, (_, i) => i).find(
    (i) => caseTypes[g.type[i]!]!.key === 'labour' && g.matters[i] === 1,
  )!;
  const logit = (p: number) => Math.log(p / (1 - p));
  state.fundsShare.fill(1);

  it('committees and experts come from the county and know no more of the place, at a township as well', () => {
    const u = state.parameters.uncertainties;
    g.level[id] = 1;
    const office = map.firstOffice;
    const difference =
      logit(successChance(state, rowOf(state, id), map.committees, 1, false)) -
      logit(successChance(state, rowOf(state, id), office, 1, false));
    const skill = u.successSkill * (u.skillCommittee - state.skill[1]!);
    const knowledge = -u.successLocality * g.locality[id]! * u.townshipKnowledge;
    expect(difference).toBeCloseTo(skill + knowledge, 9);
    expect(knowledge).toBeLessThan(0);
  });

  it('property companies and social organisations are of the place', () => {
    const u = state.parameters.uncertainties;
    g.level[id] = 0;
    const at = (station: number) => logit(successChance(state, rowOf(state, id), station, 1, false));
    expect(at(map.firstSocial) - at(0)).toBeCloseTo(u.successSkill * (u.skillSocial - state.skill[0]!), 9);
    expect(at(map.firstProperty) - at(0)).toBeCloseTo(u.successSkill * (u.skillProperty - state.skill[0]!), 9);
  });

  it('are not ranked: what they do takes as long under pressure as without, unlike at desks', () => {
    const hours = (rankingPressure: number, stationOf: (map: StationMap) => number) => {
      const { state: own } = created(township('base', { levers: { ...everybody, rankingPressure }, set: paid }));
      const columns = columnsById(own);
      columns.level[id] = TOWNSHIP;
      columns.phase[id] = ATTEMPT;
      beginService(own, stationOf(own.arrangement.map), jobOf(rowOf(own, id), CASE_JOB), 30.5);
      return own.parts[accountIndex.mediation]!;
    };
    for (const kind of ['committees', 'experts'] as const) {
      expect(hours(1, (one) => one[kind])).toBe(hours(0, (one) => one[kind]));
    }
    expect(hours(1, ({ firstOffice }) => firstOffice)).toBeLessThan(hours(0, ({ firstOffice }) => firstOffice));
  });

  it('where one is busy the next is asked, and the desk keeps the case when both are', () => {
    const { state: own } = created(township('base', { levers: everybody, set: paid }));
    const columns = columnsById(own);
    columns.level[id] = TOWNSHIP;
    columns.attempts[id] = 1;
    own.expertPresence = 1;
    const ask = () => partnerFor(own, rowOf(own, id), 30, map.firstOffice);
    const occupy = (station: number, subject: number) =>
      own.stations.arrive(30, station, jobOf(subject, VERIFICATION_JOB));
    expect(ask()).toBe(map.experts);
    occupy(map.experts, 0);
    expect(ask()).toBe(map.committees);
    occupy(map.committees, 1);
    expect(ask()).toBe(-1);
    // The desk's queue is as long now: a tie goes to the partner with the skill.
    for (let k = 0; k < 99; k++) occupy(map.firstOffice, 2 + k);
    expect(ask()).toBe(map.experts);
  });

  it('elders’ word helps disputes at communities of strong norms, hurts at weak ones, and weighs nothing above', () => {
    const withElders = created(township('base', { levers: { elderHours: 5 }, set: paid })).state;
    const without = created(township('base', { levers: { elderHours: 0 }, set: paid })).state;
    const chances = [withElders, without].map((one) => {
      one.fundsShare.fill(1);
      const { norms } = one.arrangement.territory.conditions;
      return (level: number, strength: number) => {
        norms[columnsById(one).community[id]!] = strength;
        columnsById(one).level[id] = level;
        return logit(successChance(one, rowOf(one, id), level === 0 ? 0 : one.arrangement.map.firstOffice, 1, false));
      };
    });
    const word = (level: number, norms: number) => chances[0]!(level, norms) - chances[1]!(level, norms);
    const { elderWord } = withElders.parameters.uncertainties;
    expect(word(0, 0.8)).toBeCloseTo(0.3 * elderWord, 9);
    expect(word(0, 0.5)).toBeCloseTo(0, 9);
    expect(word(0, 0.3)).toBeCloseTo(-0.2 * elderWord, 9);
    expect(word(1, 0.8)).toBe(0);
  });
});
