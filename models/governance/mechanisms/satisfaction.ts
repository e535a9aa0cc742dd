import { logistic } from '../../../sim/engine/arithmetic.ts';
import { in1, in2, in8, SETTLED } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';

/**
 * Satisfaction in [0, 1] with a case that has ended: logistic in the outcome, less for waiting (by thirty days) and for visits after the first; an explanation
 * makes up for part of what was not settled.
 */
export function satisfactionOf(state: GovernanceState, id: number): number {
  const g = state.grievances.columns;
  const u = state.parameters.uncertainties;
  const settled = g.status[in1 * id] === SETTLED;
  const waited = (g.endedAt[in8 * id]! - g.surfacedAt[in8 * id]!) / 30;
  return logistic(
    (settled ? u.satisfactionSettled : u.satisfactionUnsettled + u.satisfactionExplained * g.explained[in1 * id]!) -
      u.satisfactionWait * waited -
      u.satisfactionVisits * Math.max(0, g.visits[in2 * id]! - 1),
  );
}
