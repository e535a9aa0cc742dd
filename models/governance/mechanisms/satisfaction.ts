import { logistic } from '../../../sim/engine/arithmetic.ts';
import { at1, at8, isExplained } from '../caseTable.ts';
import { SETTLED } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';

/**
 * Satisfaction in [0, 1] with a case that ended at `ended`: logistic in the outcome, less for waiting (by thirty days) and for visits after the first; an explanation
 * makes up for part of what was not settled.
 */
export function satisfactionOf(state: GovernanceState, row: number, ended: number): number {
  const c = state.cases.columns;
  const u = state.parameters.uncertainties;
  const settled = c.status[at1 * row] === SETTLED;
  const waited = (ended - c.surfacedAt[at8 * row]!) / 30;
  return logistic(
    (settled
      ? u.satisfactionSettled
      : u.satisfactionUnsettled + u.satisfactionExplained * (isExplained(state, row) ? 1 : 0)) -
      u.satisfactionWait * waited -
      u.satisfactionVisits * Math.max(0, c.visits[at1 * row]! - 1),
  );
}
