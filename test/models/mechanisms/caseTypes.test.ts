import { describe, expect, it } from 'vitest';
import { COMMUNITY, COUNTY, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { caseTypes, typesOf } from '../../../models/governance/caseTypes.ts';
import { skillAt } from '../../../models/governance/mechanisms/skill.ts';
import { typeHours } from '../../../models/governance/rules.ts';
import { created, township } from './county.ts';

const typeOf = (key: string) => caseTypes.findIndex((one) => one.key === key);

describe('Types of cases', () => {
  it.each([0, 1, 2])('take on average the hours of their class, by their shares (class %d)', (caseClass) => {
    const { parameters } = created(township('base')).state;
    const u = parameters.uncertainties;
    const hours = typeHours(u);
    const mean = typesOf(caseClass).reduce((sum, type) => sum + caseTypes[type]!.share * hours[type]!, 0);
    expect(mean).toBeCloseTo([u.hoursDispute, u.hoursRequest, u.hoursHazard][caseClass]!, 9);
    const alike = typeHours({ ...u, typeSpread: 0 });
    expect(new Set(typesOf(caseClass).map((type) => alike[type])).size).toBe(1);
  });

  it('take longer where more is at stake: land more than neighbours’ quarrels, nearly twice as long', () => {
    const hours = typeHours(created(township('base')).state.parameters.uncertainties);
    // 1.35 against .75, as listed.
    expect(hours[typeOf('land')]! / hours[typeOf('neighbour')]!).toBeCloseTo(1.8, 9);
  });

  it('ask for special knowledge that generalists lack: communities wholly, townships half, county departments not', () => {
    const { state } = created(township('base', { set: { specialism: 0.4 } }));
    const { map } = state.arrangement;
    const relative = (station: number, level: number, key: string) =>
      skillAt(state, station, typeOf(key)) / state.skill[level]!;
    // Expertise .8 and .2.
    expect(relative(0, COMMUNITY, 'contract')).toBeCloseTo(1 - 0.4 * 0.3, 9);
    expect(relative(0, COMMUNITY, 'family')).toBeCloseTo(1 + 0.4 * 0.3, 9);
    expect(relative(map.firstOffice, TOWNSHIP, 'contract')).toBeCloseTo(1 - 0.4 * 0.15, 9);
    expect(relative(map.firstDepartment, COUNTY, 'contract')).toBe(1);
  });
});
