import { describe, expect, it } from 'vitest';
import { epochDays } from '../../../models/governance/epoch.ts';
import { liveThrough } from '../../../models/governance/mechanisms/latentLife.ts';
import { severityDays } from '../../../models/governance/mechanisms/severity.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import type { EventQueue } from '../../../sim/engine/eventQueue.ts';
import { columnsById } from '../support/columnsById.ts';
import { begun, parametersOf } from '../support/governanceRuns.ts';

/** A state whose queue only notes the times it is given. */
function noting(state: GovernanceState): { state: GovernanceState; times: number[] } {
  const times: number[] = [];
  const queue = {
    schedule(time: number) {
      times.push(time);
      return 0;
    },
  } as unknown as EventQueue;
  return { state: { ...state, queue }, times };
}

describe('A finding of a patrol that an epoch’s end puts off', () => {
  // Found after hours, a grievance surfaces at the start of the next workday: in the next epoch, if the epoch ends in between.
  it('never lies in the past when that epoch begins', () => {
    const run = begun(parametersOf({ levers: { patrolHoursShare: 0.3 } }));
    const { state, times } = noting(run.state);
    const g = columnsById(state);
    const id = 0;
    g.birth[id] = 0;
    for (const luck of ['fadeLuck', 'neighbourLuck', 'claimLuck', 'overHeadsLuck', 'outreachLuck'] as const) {
      g[luck][id] = 1e6;
    }
    const rate = state.rules.detect[g.caseClass[id]!]! * state.arrangement.visitRate[g.community[id]!]!;
    // Closing time of day 29, the last of the first epoch: a Tuesday.
    const closing = 29 + 17 / 24;
    let putOff = 0;
    for (let i = 0; i < 20_000; i++) {
      g.severity[id] = 0.1 + (0.6 * i) / 20_000;
      g.growth[id] = 0.01 + (0.02 * ((i * 7919) % 20_000)) / 20_000;
      g.left[id] = 0;
      g.epochDecay[id] = 0;
      g.patrolLuck[id] = rate * severityDays(g.severity[id]!, g.growth[id]!, closing);
      times.length = 0;
      state.epochEnd = epochDays;
      liveThrough(state, id, 0);
      if (times.length > 0) continue;
      putOff++;
      state.epochEnd = 2 * epochDays;
      liveThrough(state, id, epochDays);
      expect(times, `severity ${g.severity[id]}, growth ${g.growth[id]}`).toHaveLength(1);
      expect(times[0], `severity ${g.severity[id]}, growth ${g.growth[id]}`).toBeGreaterThanOrEqual(epochDays);
    }
    expect(putOff).toBeGreaterThan(5000);
  });
});
