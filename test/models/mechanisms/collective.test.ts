import { describe, expect, it } from 'vitest';
import { CASE } from '../../../models/governance/grievanceTable.ts';
import { FIRST_TIE } from '../../../models/governance/mechanisms/children.ts';
import { collectiveStrain, householdsBehind } from '../../../models/governance/mechanisms/collective.ts';
import { JOINED } from '../../../models/governance/phases.ts';
import { columnsById, idOf } from '../support/columnsById.ts';
import { begun, parametersOf, finished as run } from '../support/governanceRuns.ts';
import { logFaults } from '../support/logFaults.ts';
import { census, lostOrDoubled } from '../support/whereabouts.ts';

/** Contagion at its strongest: clusters of dozens. One township, 240 days. */
const rife = { contagionPerDay: 0.02, contagionFrom: 0.3, tiesPerHousehold: 8, severityDispute: 0.4, rewiring: 0.3 };

describe('A collective case', () => {
  const whole = run(parametersOf({ set: rife }), { log: 'all' });
  const { state } = whole;
  const g = columnsById(state);
  const rows = Array.from({ length: state.grievances.rows }, (_, id) => id);
  const joined = rows.filter((id) => g.status[id]! >= CASE && g.phase[id] === JOINED);

  it('escalates so much sooner as it has households behind it', () => {
    const strain = (others: number, collectiveEscalation: number) => {
      const fresh = begun(parametersOf({ set: { collectiveEscalation } })).state;
      columnsById(fresh).members[0] = others;
      expect(householdsBehind(fresh, 0)).toBe(1 + others);
      return collectiveStrain(fresh, 0);
    };
    expect(strain(0, 0.5)).toBe(1);
    expect(strain(8, 0.5)).toBeCloseTo(3, 12);
    expect(strain(8, 0)).toBe(1);
    expect(strain(3, 1.5)).toBeCloseTo(8, 12);
  });

  const log = whole.eventLog()!;
  const lastRow = new Map(Array.from(log.caseId, (id, row) => [id, row]));
  /** As the log has it: an escalated case goes on to the county's petition desk after its end. */
  const endLevel = (id: number) => log.level[lastRow.get(id)!];

  it('ends for all its members at the same moment in the same way, at the same level', () => {
    // The first of a cluster points to whoever stands for the cluster now.
    const ended = joined.filter((id) => g.status[id] !== CASE && g.ordinal[id]! >= FIRST_TIE);
    expect(ended.length).toBeGreaterThan(100);
    for (const id of ended) {
      const lead = idOf(state, g.lead[id]! - 1);
      expect(g.phase[lead]).not.toBe(JOINED);
      expect([g.status[id], g.endedAt[id], g.level[id]]).toEqual([g.status[lead], g.endedAt[lead], endLevel(lead)]);
      expect(g.surfacedAt[lead]!).toBeLessThanOrEqual(g.surfacedAt[id]!);
      expect(g.attempts[id]).toBe(0);
    }
  });

  it('counts its members: those of all cases are the cases and those who joined', () => {
    const more = rows.reduce((sum, id) => sum + g.members[id]!, 0);
    expect(more).toBe(joined.length);
    const { windowStart, windowEnd } = state;
    const leads = rows.filter(
      (id) => g.members[id]! > 0 && g.surfacedAt[id]! >= windowStart && g.surfacedAt[id]! < windowEnd,
    );
    const people = state.arrangement.territory.residents.reduce((a, b) => a + b, 0);
    const rate = (leads.length * 10_000) / people / ((windowEnd - windowStart) / 365);
    expect(whole.outcomes().collectivePer10k! / rate).toBeCloseTo(1, 9);
  });

  it('is told in the event log, of every member', () => {
    expect(logFaults(log, state)).toEqual([]);
  });

  it.each([61, 127, 240])('loses nobody and doubles nobody when the run is cut off after %d days', (day) => {
    const period = { warmupDays: 0, windowDays: day, followUpDays: 0 };
    for (const policy of ['base', 'preventive-devolved', 'q-county-after']) {
      const cut = run(parametersOf({ policy, set: rife, period }));
      expect(lostOrDoubled(cut), policy).toEqual([]);
      const { rows: n } = cut.state.grievances;
      expect(Object.values(census(cut)).reduce((sum, count) => sum + count, 0)).toBe(n);
    }
  });
});
