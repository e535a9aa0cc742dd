import { describe, expect, it } from 'vitest';
import { COUNTY } from '../../../models/governance/caseClasses.ts';
import { eventCode } from '../../../models/governance/eventLog.ts';
import { SETTLED } from '../../../models/governance/grievanceTable.ts';
import { stagesOf } from '../../../models/governance/mechanisms/matters.ts';
import { finished, township } from '../../models/mechanisms/county.ts';
import { columnsById, rowOf } from '../../models/support/columnsById.ts';

/** Staff so many that nobody ever waits for a desk; every department of a township has its own. */
const idle = {
  countyDesks: 5000,
  townshipDesks: 5000,
  townshipOffices: 24,
  severalDepartmentsShare: 0.42,
  furtherDepartmentShare: 0.6,
  hoursCv: 0.3,
  // Nobody learns from others, so that both sides ask for the same.
  reportingFeedback: 0,
  hearsay: 0,
  trustGain: 0,
  trustLoss: 0.02,
};

interface Attempt {
  readonly begin: number;
  readonly days: number;
  readonly parties: number;
  readonly level: number;
}

/** Each case's first attempt above the community: when it began, how long it took, and how many departments took part. */
function firstAttempts(jointPanel: boolean): Map<number, Attempt> {
  const simulation = finished(township('base', { set: idle, levers: { jointPanel } }), 0, 'all');
  const { state } = simulation;
  const log = simulation.eventLog()!;
  const g = columnsById(state);
  const found = new Map<number, Attempt>();
  const seen = new Set<number>();
  for (let row = 0; row < log.time.length; row++) {
    const id = log.caseId[row]!;
    // Caused cases have other rows on the other side.
    if (id >= state.bornRows) continue;
    if (log.event[row] !== eventCode.attempted || seen.has(id)) continue;
    seen.add(id);
    const level = log.level[row]!;
    const begin = g.handledAt[id]!;
    if (level > 0)
      found.set(id, { begin, days: log.time[row]! - begin, parties: stagesOf(state, rowOf(state, id), level), level });
  }
  return found;
}

describe('in an otherwise idle county (one township, one world)', () => {
  const [joint, sequential] = [firstAttempts(true), firstAttempts(false)];
  const both = [...joint.keys()].filter((id) => sequential.get(id)?.level === joint.get(id)!.level);
  const gains = (parties: number) =>
    both.filter((id) => joint.get(id)!.parties === parties).map((id) => sequential.get(id)!.days - joint.get(id)!.days);

  it.each([3, 4])('a panel of %d concludes earlier than its departments one after the other', (parties) => {
    const gained = gains(parties);
    expect(gained.length).toBeGreaterThan(30);
    const mean = gained.reduce((a, b) => a + b, 0) / gained.length;
    const sd = Math.sqrt(gained.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / (gained.length - 1));
    expect(mean - (2 * sd) / Math.sqrt(gained.length), `mean gain ${mean} d`).toBeGreaterThan(0);
  });

  it('a case of one department is never panelled: begun at the same moment, its attempt takes exactly as long', () => {
    const alone = both.filter((id) => joint.get(id)!.parties === 1);
    const together = alone.filter((id) => Math.abs(joint.get(id)!.begin - sequential.get(id)!.begin) < 1e-3);
    expect(together.length).toBeGreaterThan(200);
    expect(together.length).toBeGreaterThan(0.95 * alone.length);
    for (const id of together) expect(joint.get(id)!.days).toBeCloseTo(sequential.get(id)!.days, 3);
  });
});

describe('in a county as busy as beihu before its reform (one township, one world)', () => {
  const settled = (jointPanel: boolean) => {
    const { state } = finished(township('base', { levers: { jointPanel } }));
    const g = columnsById(state);
    const ids = Array.from({ length: state.grievances.rows }, (_, id) => id).filter(
      (id) => g.status[id] === SETTLED && g.level[id] === COUNTY,
    );
    const single = ids.filter((id) => g.matters[id] === 1).length;
    return { single, several: ids.length - single, held: state.heldDays.reduce((a, b) => a + b, 0) };
  };
  const [joint, sequential] = [settled(true), settled(false)];

  it('panels hold servers who wait for the others, which departments in turn do not', () => {
    expect(sequential.held).toBe(0);
    expect(joint.held).toBeGreaterThan(0);
  });

  // Without a lead they did while the county had hands to spare; now they settle about as many (134 and 145).
  it('panels settle nearly as many cases of several departments as departments in turn', () => {
    expect(joint.several).toBeGreaterThan(0.8 * sequential.several);
  });
});

describe('in beihu before its reform, the whole county at 1:1 (one world, seed 20261123)', () => {
  /** Cases of one department that only the county may close and that it has settled. */
  const settled = (jointPanel: boolean) => {
    const { state } = finished(township('base', { levers: { jointPanel }, denominator: 1 }));
    const g = columnsById(state);
    let count = 0;
    for (let id = 0; id < state.grievances.rows; id++) {
      if (g.status[id] === SETTLED && g.required[id] === COUNTY && g.matters[id] === 1) count++;
    }
    return count;
  };

  it('panels do not starve the cases of one department: at least three quarters as many are settled as without', () => {
    const without = settled(false);
    const withPanels = settled(true);
    expect(withPanels, `${without} without panels`).toBeGreaterThan(0.75 * without);
  });
});
