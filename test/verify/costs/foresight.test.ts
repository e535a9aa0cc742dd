import { describe, expect, it } from 'vitest';
import { causeCode } from '../../../models/governance/eventLog.ts';
import { CASE } from '../../../models/governance/grievanceTable.ts';
import { contrast, expectDifference, outcomesOf } from '../../models/costs/pairedRuns.ts';
import { finished, township } from '../../models/mechanisms/county.ts';
import { columnsById } from '../../models/support/columnsById.ts';

const n = 6;

/** Verification hours of the window, and the disputes and hazards that alerts brought to light in it. */
function alerts(warningAuc: number): { right: number; hours: number } {
  const parameters = township('preventive-devolved', { set: { warningAuc } });
  let right = 0;
  let hours = 0;
  for (let replicate = 0; replicate < 3; replicate++) {
    const simulation = finished(parameters, replicate);
    const { state } = simulation;
    const g = columnsById(state);
    for (let id = 0; id < state.grievances.rows; id++) {
      if (g.status[id]! < CASE || g.cause[id] !== causeCode.alert) continue;
      if (g.surfacedAt[id]! >= state.windowStart && g.surfacedAt[id]! < state.windowEnd) right++;
    }
    const people = state.arrangement.territory.residents.reduce((a, b) => a + b, 0);
    const years = (state.windowEnd - state.windowStart) / 365;
    hours += (simulation.outcomes()['hours.verification']! * people * years) / 1000;
  }
  return { right, hours };
}

describe('early warning by a score that knows nothing (AUC .5)', () => {
  it('finds a fraction of what one at AUC .85 finds, at more hours of verification for each', () => {
    const [blind, sharp] = [alerts(0.5), alerts(0.85)];
    expect(sharp.right).toBeGreaterThan(60);
    expect(blind.right).toBeLessThan(0.3 * sharp.right);
    expect(blind.hours / blind.right).toBeGreaterThan(1.15 * (sharp.hours / sharp.right));
  });

  it('resolves as many grievances as a sharp one, as far as eighteen worlds can tell: what alerts find is little', () => {
    const [blind, sharp] = [0.5, 0.85].map((warningAuc) =>
      outcomesOf(township('preventive-devolved', { set: { warningAuc } }), 3 * n),
    );
    const { lo, hi } = contrast(blind!, sharp!, 'grievanceResolutionRate');
    expect(lo).toBeLessThan(0);
    expect(hi).toBeGreaterThan(0);
  });

  it('costs hours of verification, and buys nothing that six worlds could show', () => {
    const side = (earlyWarning: boolean) =>
      outcomesOf(township('preventive-devolved', { set: { warningAuc: 0.5 }, levers: { earlyWarning } }), n);
    expectDifference(side(true), side(false), 'hours.verification', 'higher');
    expect(contrast(side(true), side(false), 'grievanceResolutionRate').lo).toBeLessThan(0);
    expect(contrast(side(true), side(false), 'disputeResolutionRate').lo).toBeLessThan(0);
  });
});

describe('patrols of a fifth of the frontline’s hours, six worlds', () => {
  const patrols = (patrolTargeting: number, warningAuc: number) =>
    outcomesOf(
      township('reactive-devolved', { set: { warningAuc }, levers: { patrolHoursShare: 0.2, patrolTargeting } }),
      n,
    );

  it('that follow a score that knows nothing find no more than rounds, for the same hours', () => {
    const [aimed, rounds] = [patrols(1, 0.5), patrols(0, 0.5)];
    expect(contrast(aimed, rounds, 'hazardsFoundByPatrolShare').hi).toBeLessThan(0);
    // Few disputes are found by rounds at all: more than rounds find is what must not be.
    expect(contrast(aimed, rounds, 'disputesFoundByPatrolShare').difference).toBeLessThan(0.005);
    expect(contrast(aimed, rounds, 'hours.patrol').difference).toBe(0);
  });

  it('that follow a good one find more disputes, and fewer hazards, which no score points to', () => {
    expectDifference(patrols(1, 0.85), patrols(0, 0.85), 'hazardsFoundByPatrolShare', 'lower');
    expectDifference(patrols(1, 0.85), patrols(0, 0.85), 'disputesFoundByPatrolShare', 'higher');
  });
});

describe('crowding out (χ = -.3, .3, .6), six worlds', () => {
  const under = (policy: string) =>
    [-0.3, 0.3, 0.6].map((crowdingOutPerYear) => outcomesOf(township(policy, { set: { crowdingOutPerYear } }), n));
  const preventive = under('preventive-devolved');
  const reactive = under('reactive-devolved');

  it('lowers autonomy and settling among neighbours under prevention, step by step', () => {
    for (const outcome of ['autonomyMean', 'neighbourSettledShare']) {
      expectDifference(preventive[1]!, preventive[0]!, outcome, 'lower');
      expectDifference(preventive[2]!, preventive[1]!, outcome, 'lower');
    }
  });

  it('costs a policy that goes and finds things more autonomy than one that waits', () => {
    const loss = (runs: typeof reactive) => contrast(runs[2]!, runs[0]!, 'autonomyMean');
    expect(loss(preventive).hi).toBeLessThan(loss(reactive).lo);
  });

  it('of the other sign makes the same officials encourage residents: prevention then loses less autonomy, or gains', () => {
    const gap = [-0.3, 0.3, 0.6].map((_, i) => contrast(preventive[i]!, reactive[i]!, 'autonomyMean'));
    expect(gap[0]!.difference).toBeGreaterThan(0);
    expect(gap[0]!.lo).toBeGreaterThan(gap[1]!.hi);
    // Steps of .6 and of .3: the second is told by its means.
    expect(gap[1]!.difference).toBeGreaterThan(gap[2]!.difference);
  });
});
