import { FADED, in1, in4, in8, NEIGHBOURS, SETTLED } from '../grievanceTable.ts';
import { endedUnsettled, weighsUntil } from '../mechanisms/aftermath.ts';
import { severityDays } from '../mechanisms/severity.ts';
import type { GovernanceState } from '../state.ts';

/**
 * ∫ severity dt over the window of every grievance that is not resolved, latent or surfaced alike, in severity·days: finding a grievance does not
 * lower it, only settling (or fading) does. A case that ended without settlement goes on to weigh until it would have faded.
 */
export function latentHarm(state: GovernanceState): number {
  const g = state.grievances.columns;
  const { windowStart, windowEnd } = state;
  let harm = 0;
  for (let id = 0; id < state.grievances.rows; id++) {
    const birth = g.birth[in8 * id]!;
    if (birth >= windowEnd) continue;
    const status = g.status[in1 * id]!;
    const initial = g.severity[in4 * id]!;
    const growth = g.growth[in4 * id]!;
    let until = windowEnd;
    if (status === FADED || status === NEIGHBOURS || status === SETTLED) until = g.endedAt[in8 * id]!;
    else if (endedUnsettled(status)) until = weighsUntil(state, id);
    const from = Math.max(birth, windowStart);
    const to = Math.min(until, windowEnd);
    if (to > from) harm += severityDays(initial, growth, to - birth) - severityDays(initial, growth, from - birth);
  }
  return harm;
}
