import { describe, expect, it } from 'vitest';
import { COUNTY, HAZARD } from '../../../models/governance/caseClasses.ts';
import { causeCode } from '../../../models/governance/eventLog.ts';
import { CASE, NEIGHBOURS, SETTLED } from '../../../models/governance/grievanceTable.ts';
import { REPEAT_PETITION } from '../../../models/governance/mechanisms/children.ts';
import { recurrenceChance } from '../../../models/governance/mechanisms/recurrence.ts';
import { columnsById } from '../support/columnsById.ts';
import { expectShare, finished, township } from './county.ts';

// One township, 240 days; whatever else success depends on is switched off, so that every settlement had the same chance.
const resolved = township('base', { set: { programmeYuanPerResident: 200 } });
const uniform = {
  successSkill: 0,
  successSeverity: 0,
  successLocality: 0,
  successCohesion: 0,
  successNorms: 0,
  stagePenalty: 0,
  agreement: 1,
  recurrenceDays: 1,
  repeatPetitionDays: 1,
  repeatPetition: 0.4,
};
const parameters = { ...resolved, uncertainties: { ...resolved.uncertainties, ...uniform } };
const u = parameters.uncertainties;
const { state, horizonDays } = finished(parameters);
const g = columnsById(state);
const rows = Array.from({ length: state.grievances.rows }, (_, id) => id).filter((id) => g.status[id]! >= CASE);
/** Nearly nothing that comes back after a day on average comes back after thirty. */
const ended = rows.filter((id) => g.status[id]! > CASE && g.endedAt[id]! < horizonDays - 30);

describe('A settlement', () => {
  it('of usual quality recurs with the usual chance, a poor one more often, none more than nine times in ten', () => {
    expect(recurrenceChance(0.12, 0.7, 0.7)).toBeCloseTo(0.12, 12);
    expect(recurrenceChance(0.12, 1, 0.7)).toBe(0);
    expect(recurrenceChance(0.12, 0.4, 0.7)).toBeCloseTo(0.24, 12);
    expect(recurrenceChance(0.5, 0, 0.7)).toBe(0.9);
  });

  it('among neighbours comes back with the usual chance', () => {
    const settled = Array.from({ length: state.grievances.rows }, (_, id) => id).filter(
      (id) => g.status[id] === NEIGHBOURS && g.endedAt[id]! < horizonDays - 30,
    );
    expect(settled.length).toBeGreaterThan(50);
    expectShare(settled.filter((id) => g.recursAt[id]! > 0).length, settled.length, u.recurrence);
  });

  it('comes back as often as the formula says', () => {
    expect(state.fundsShare.every((share) => share === 1)).toBe(true);
    const settled = ended.filter((id) => g.status[id] === SETTLED);
    expect(settled.length).toBeGreaterThan(1000);
    const back = settled.filter((id) => g.recursAt[id]! > 0).length;
    expectShare(back, settled.length, recurrenceChance(u.recurrence, u.successBase, u.successBase));
  });

  it('that did not last comes back less severe, at the same household, as a case at once', () => {
    const back = rows.filter((id) => g.parent[id] !== 0 && g.cause[id] === causeCode.recurrence);
    expect(back.length).toBeGreaterThan(100);
    for (const id of back) {
      const parent = g.parent[id]! - 1;
      expect([NEIGHBOURS, SETTLED]).toContain(g.status[parent]);
      expect(g.entity[id]).toBe(g.entity[parent]);
      expect(g.surfacedAt[id]).toBe(g.birth[id]);
      expect(g.birth[id]).toBe(g.recursAt[parent]);
      expect(g.severity[id]).toBeCloseTo(g.endSeverity[parent]! * u.recurrenceSeverity, 5);
    }
  });
});

describe('A case that ended unsettled', () => {
  const unsettled = ended.filter((id) => g.status[id] !== SETTLED && g.caseClass[id] !== HAZARD);

  it('is brought before the county again the more often, the less satisfied those concerned are', () => {
    expect(unsettled.length).toBeGreaterThan(50);
    const chances = unsettled.map((id) => u.repeatPetition * (1 - g.satisfaction[id]!));
    const mean = chances.reduce((a, b) => a + b, 0);
    const sd = Math.sqrt(chances.reduce((sum, p) => sum + p * (1 - p), 0));
    const seen = unsettled.filter((id) => g.recursAt[id]! > 0).length;
    expect(Math.abs(seen - mean) / sd).toBeLessThan(3.5);
  });

  it('comes as severe as it ended, at the county, and is nobody’s hazard', () => {
    const again = rows.filter((id) => g.parent[id] !== 0 && g.ordinal[id] === REPEAT_PETITION);
    expect(again.length).toBeGreaterThan(20);
    for (const id of again) {
      const parent = g.parent[id]! - 1;
      expect(g.cause[id]).toBe(causeCode.repeatPetition);
      expect(g.level[id]).toBe(COUNTY);
      expect(g.severity[id]).toBeCloseTo(Math.min(0.999, g.endSeverity[parent]!), 5);
    }
    expect(rows.filter((id) => g.caseClass[id] === HAZARD && g.ordinal[id] === REPEAT_PETITION)).toEqual([]);
  });
});
