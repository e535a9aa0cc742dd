import { DISPUTE } from '../caseClasses.ts';
import { at1, at8 } from '../caseTable.ts';
import { CASE, ESCALATED, LAPSED, REPLIED, SETTLED } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';
import { caseOrderOf } from './caseOrder.ts';

/**
 * Cumulative incidence of each way a dispute's case can end: of the disputes that surfaced in the window, the share that had ended so
 * within d days of surfacing, d = 0 … followUpDays. All are followed that long, so that shares are the estimate of competing risks; what
 * is missing to 1 is open. NaN if no dispute surfaced. The last value of `settled` is the outcome `disputeResolutionRate`.
 */
export function settlementProfile(
  state: GovernanceState,
): Record<'settled' | 'replied' | 'lapsed' | 'escalated', Float64Array> {
  const { caseClass, status, surfacedAt } = state.cases.columns;
  const { ended } = caseOrderOf(state);
  const { windowStart, windowEnd } = state;
  const { followUpDays } = state.parameters.period;
  const counts = Array.from({ length: ESCALATED - SETTLED + 1 }, () => new Float64Array(followUpDays + 1));
  let disputes = 0;
  for (let row = 0; row < state.cases.rows; row++) {
    const from = surfacedAt[at8 * row]!;
    if (caseClass[at1 * row] !== DISPUTE || from < windowStart || from >= windowEnd) continue;
    disputes++;
    const days = Math.ceil(ended[row]! - from);
    if (status[at1 * row] !== CASE && days <= followUpDays) counts[status[at1 * row]! - SETTLED]![days]!++;
  }
  const share = (ending: number) => {
    const column = counts[ending - SETTLED]!;
    for (let day = 1; day <= followUpDays; day++) column[day]! += column[day - 1]!;
    return column.map((count) => count / disputes);
  };
  return { settled: share(SETTLED), replied: share(REPLIED), lapsed: share(LAPSED), escalated: share(ESCALATED) };
}
