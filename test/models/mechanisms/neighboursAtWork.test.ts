import { describe, expect, it } from 'vitest';
import { COMMUNITY, COUNTY, DISPUTE, REQUEST, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { causeCode } from '../../../models/governance/eventLog.ts';
import { CASE, NEIGHBOURS } from '../../../models/governance/grievanceTable.ts';
import { limitNeighbours } from '../../../models/governance/mechanisms/neighbours.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, expectShare, finished, plain, township } from './county.ts';
import { withUncertainties, workOn } from './deskWork.ts';

describe('Elders who sit in on a community’s attempt', () => {
  const set = { ...plain, elderSittingHours: 2.5 };
  const stateWith = (elderHours: number) => created(township('base', { set, levers: { elderHours } })).state;

  /** Hours of neighbours and elders that one attempt takes up in its community. */
  const takes = (elderHours: number, values: Record<string, number>) => {
    const state = stateWith(elderHours);
    const { firstOffice, firstDepartment } = state.arrangement.map;
    workOn(state, 0, [0, firstOffice, firstDepartment][values.level!]!, values);
    return state.communities.neighbourDemandHours[columnsById(state).community[0]!];
  };

  it('have those hours no longer for their neighbours', () => {
    expect(takes(1, { level: COMMUNITY, caseClass: DISPUTE })).toBe(2.5);
  });

  it.each([
    ['at a township', 1, { level: TOWNSHIP, caseClass: DISPUTE }],
    ['at the county', 1, { level: COUNTY, caseClass: DISPUTE }],
    ['on a request', 1, { level: COMMUNITY, caseClass: REQUEST }],
    ['where there are none', 0, { level: COMMUNITY, caseClass: DISPUTE }],
  ])('do not sit %s', (_where, elderHours, values) => {
    expect(takes(elderHours, values)).toBe(0);
  });

  it('leave less to be settled: hours there are over hours that are asked for', () => {
    const state = created(township('base', { set, levers: { elderHours: 2, volunteerHours: 1 } })).state;
    const { residents, conditions } = state.arrangement.territory;
    const { autonomy, neighbourDemandHours, neighbourLimit } = state.communities;
    // 30 days of volunteers by resources and autonomy, and of elders by norms, per thousand residents and week.
    const willing = (0.5 + conditions.resources[0]!) * (0.5 + autonomy[0]!) + 2 * (0.5 + conditions.norms[0]!);
    const capacity = ((30 / 7) * willing * residents[0]!) / 1000;
    const limitAt = (hours: number) => {
      neighbourDemandHours[0] = hours;
      limitNeighbours(state);
      expect(neighbourDemandHours[0]).toBe(0);
      return neighbourLimit[0];
    };
    expect(limitAt(0.9 * capacity)).toBe(1);
    expect(limitAt(1.25 * capacity)).toBeCloseTo(0.8, 9);
    expect(limitAt(4 * capacity)).toBeCloseTo(0.25, 9);
  });

  it('cost a county in which they are few some of what its neighbours settle, however little their word', () => {
    const settled = (elderSittingHours: number) => {
      const parameters = township('base', { set: { ...plain, volunteerHours: 0.3 }, levers: { elderHours: 0.3 } });
      const { state } = finished(withUncertainties(parameters, { elderSittingHours, elderWord: 1e-9 }));
      return columnsById(state).status.filter((status) => status === NEIGHBOURS).length;
    };
    const [free, sitting] = [settled(0), settled(60)];
    // The same world, and sittings of ten days: what is settled less is no chance.
    expect(sitting).toBeLessThan(0.9 * free);
  });
});

describe('What neighbours have settled', () => {
  // Four townships, 240 days; a day later on average what does not hold is there again.
  const parameters = withUncertainties(
    township('base', { set: { recurrence: 0.2, volunteerHours: 10 }, denominator: 4 }),
    {
      recurrenceDays: 1,
    },
  );
  const { state, horizonDays } = finished(parameters);
  const g = columnsById(state);
  const rows = Array.from({ length: state.grievances.rows }, (_, id) => id);
  const settled = rows.filter((id) => g.status[id] === NEIGHBOURS && g.endedAt[id]! < horizonDays - 20);
  const back = rows.filter(
    (id) => g.parent[id]! > 0 && g.status[g.parent[id]! - 1] === NEIGHBOURS && g.ordinal[id] === 0,
  );

  it('does not hold as often as a settlement of usual quality (z < 4)', () => {
    expect(settled.length).toBeGreaterThan(300);
    const came = settled.filter((id) => g.recursAt[id]! > 0).length;
    expectShare(came, settled.length, 0.2, 4);
  });

  it('comes back milder, as a case of its community; who may close it is as for any other', () => {
    expect(back.length).toBeGreaterThan(30);
    const { recurrenceSeverity } = state.parameters.uncertainties;
    for (const id of back) {
      const parent = g.parent[id]! - 1;
      expect(g.status[id]).toBeGreaterThanOrEqual(CASE);
      expect(g.cause[id]).toBe(causeCode.recurrence);
      expect(g.entryLevel[id]).toBe(COMMUNITY);
      expect(g.entity[id]).toBe(g.entity[parent]);
      expect(g.surfacedAt[id]).toBe(g.recursAt[parent]);
      expect(g.severity[id]).toBeCloseTo(g.endSeverity[parent]! * recurrenceSeverity, 5);
    }
    expect(new Set(back.map((id) => g.required[id])).size).toBeGreaterThan(1);
  });
});
