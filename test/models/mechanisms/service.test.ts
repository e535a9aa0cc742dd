import { describe, expect, it } from 'vitest';
import { accountIndex as at } from '../../../models/governance/accounts.ts';
import { COMMUNITY, COUNTY, DISPUTE, REQUEST, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { caseTypes } from '../../../models/governance/caseTypes.ts';
import { CASE } from '../../../models/governance/grievanceTable.ts';
import { CASE_JOB, jobOf } from '../../../models/governance/mechanisms/jobs.ts';
import { beginService } from '../../../models/governance/mechanisms/service.ts';
import { severityAt } from '../../../models/governance/mechanisms/severity.ts';
import { ATTEMPT } from '../../../models/governance/phases.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { normalQuantile } from '../../../sim/engine/arithmetic.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, plain, township } from './county.ts';

const monday9 = 7 + 9 / 24;

/** Hours by account of an attempt at a level, of a grievance with these attributes. */
function attempt(state: GovernanceState, id: number, level: number, set: Record<string, number> = {}): Float64Array {
  const g = columnsById(state);
  const columns = g as unknown as Record<string, Float64Array>;
  const plain = { status: CASE, phase: ATTEMPT, level, birth: 0, matters: 1, attemptsHere: 0, matter: 0, received: 2 };
  for (const [key, value] of Object.entries({ ...plain, locality: 0, ...set })) columns[key]![id] = value;
  const { firstOffice, firstDepartment } = state.arrangement.map;
  beginService(state, [0, firstOffice, firstDepartment][level]!, jobOf(id, CASE_JOB), monday9);
  return state.parts.slice();
}

const idOf = (state: GovernanceState, wanted: (id: number) => boolean): number => {
  for (let id = 0; id < state.grievances.rows; id++) if (wanted(id)) return id;
  throw new Error('none');
};

describe('hours of an attempt', () => {
  const { state } = created(township('reactive-centralized', { set: plain }));
  const { uncertainties: u } = state.parameters;
  const g = columnsById(state);
  const dispute = idOf(state, (id) => g.caseClass[id] === DISPUTE && !caseTypes[g.type[id]!]!.regular);

  /** Luck of the first attempt at a level: lognormal of mean 1 from the uniform of its address. */
  const luckAt = (level: number) => {
    const variance = Math.log(1 + u.hoursCv * u.hoursCv);
    const z = normalQuantile(state.streams.service.uniform(g.entity[dispute]!, g.index[dispute]!, 64 * level));
    return Math.exp(Math.sqrt(variance) * z - variance / 2);
  };

  it('are base·(1 + αs)(1 + β(k - 1))/skill, less local knowledge × locality, times luck', () => {
    const severity = severityAt(g.severity[dispute]!, g.growth[dispute]!, monday9);
    for (const [level, skill, knowledge] of [
      [COMMUNITY, u.skillCommunity, 1],
      [TOWNSHIP, u.skillTownship, u.townshipKnowledge],
      [COUNTY, u.skillCounty, 0],
    ] as const) {
      const base = (u.hoursDispute * (1 + u.severitySlope * severity)) / skill;
      const hours = attempt(state, dispute, level, { locality: 0.5 })[at.mediation]!;
      expect(hours).toBeCloseTo(base * (1 - u.localDiscount * 0.5 * knowledge) * luckAt(level), 6);
    }
    const several = attempt(state, dispute, COMMUNITY, { matters: 3 })[at.mediation]!;
    const single = attempt(state, dispute, COMMUNITY)[at.mediation]!;
    expect(several / single).toBeCloseTo(1 + 2 * u.mattersSlope, 6);
  });

  it('have lognormal luck of mean 1 and the stated coefficient of variation (all attempts of a year’s grievances)', () => {
    let n = 0;
    let sum = 0;
    let squares = 0;
    for (let id = 0; id < state.grievances.rows; id++) {
      if (g.caseClass[id] !== REQUEST) continue;
      const hours = attempt(state, id, COUNTY, { severity: 0.5, growth: 1e-6, attemptsHere: 3 })[at.mediation]!;
      const luck = (hours * u.skillCounty) / (u.hoursRequest * (1 + u.severitySlope / 2));
      n++;
      sum += luck;
      squares += luck * luck;
    }
    expect(n).toBeGreaterThan(2000);
    const mean = sum / n;
    expect(Math.abs(mean - 1) / (u.hoursCv / Math.sqrt(n))).toBeLessThan(3.5);
    expect(Math.abs(Math.sqrt(squares / n - mean * mean) / u.hoursCv - 1)).toBeLessThan(0.15);
  });

  it('of regular types are less by what protocols save', () => {
    const regular = idOf(state, (id) => caseTypes[g.type[id]!]!.regular);
    const { state: written } = created(
      township('reactive-centralized', { set: plain, levers: { mechanismForward: 0.5 } }),
    );
    const ratio = attempt(written, regular, COUNTY)[at.mediation]! / attempt(state, regular, COUNTY)[at.mediation]!;
    expect(ratio).toBeCloseTo(1 - 0.5 * u.protocolSaving, 6);
    const other = attempt(written, dispute, COUNTY)[at.mediation]! / attempt(state, dispute, COUNTY)[at.mediation]!;
    expect(other).toBeCloseTo(1, 12);
  });

  it('on the road are there and back for the share seen on the spot, none within the community or for requests', () => {
    const community = g.community[dispute]!;
    const { kmToTownship, kmToCounty } = state.arrangement.territory;
    const road = (level: number) => attempt(state, dispute, level)[at.travel]!;
    expect(road(COMMUNITY)).toBe(0);
    expect(road(TOWNSHIP)).toBeCloseTo((u.onSiteShare * 2 * kmToTownship[community]!) / u.travelKmPerHour, 9);
    expect(road(COUNTY)).toBeCloseTo((u.onSiteShare * 2 * kmToCounty[community]!) / u.travelKmPerHour, 9);
    const request = idOf(state, (id) => g.caseClass[id] === REQUEST);
    expect(attempt(state, request, COUNTY)[at.travel]).toBe(0);
    // Four times the area is twice the way.
    const { state: wide } = created(township('reactive-centralized', { set: { areaKm2: 4 * 830 } }));
    expect(wide.arrangement.territory.kmToTownship[community]! / kmToTownship[community]!).toBeCloseTo(2, 9);
  });
});

describe('the first desk', () => {
  it('takes the case up and enters it, once; a community that screens sorts it instead', () => {
    const received = (screening: boolean) => {
      const { state } = created(township('reactive-centralized', { set: plain, levers: { screening } }));
      const parts = attempt(state, 0, COMMUNITY, { received: 0, acceptedAt: Number.POSITIVE_INFINITY });
      const again = attempt(state, 0, TOWNSHIP, { received: columnsById(state).received[0]! });
      return { parts, again, u: state.parameters.uncertainties };
    };
    const { parts, again, u } = received(false);
    expect([parts[at.intake], parts[at.dataEntry], parts[at.screening]]).toEqual([u.intakeHours, u.entryHours, 0]);
    expect([again[at.intake], again[at.dataEntry]]).toEqual([0, 0]);
    const screened = received(true);
    expect([...[at.intake, at.dataEntry, at.screening].map((account) => screened.parts[account])]).toEqual([
      u.intakeHours,
      0,
      u.screeningHours,
    ]);
    // Forms are due where a screened case enters the system after all.
    expect(screened.again[at.dataEntry]).toBe(u.entryHours);
  });
});
