import { DISPUTE } from '../caseClasses.ts';
import { CASE, ESCALATED, in1, in8, LAPSED, REPLIED, SETTLED } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';

/**
 * Cumulative incidence of each way a dispute's case can end: of the disputes that surfaced in the window, the share that had ended so
 * within d days of surfacing, d = 0 … followUpDays. All are followed that long, so that shares are the estimate of competing risks; what
 * is missing to 1 is open. NaN if no dispute surfaced. The last value of `settled` is the outcome `disputeResolutionRate`.
 */
export function settlementProfile(
  state: GovernanceState,
): Record<'settled' | 'replied' | 'lapsed' | 'escalated', Float64Array> {
  const { caseClass, status, surfacedAt, endedAt } = state.grievances.columns;
  const { windowStart, windowEnd } = state;
  const { followUpDays } = state.parameters.period;
  const counts = Array.from({ length: ESCALATED - SETTLED + 1 }, () => new Float64Array(followUpDays + 1));
  let disputes = 0;
  for (let id = 0; id < state.grievances.rows; id++) {
    const from = surfacedAt[in8 * id]!;
    if (status[in1 * id]! < CASE || caseClass[in1 * id] !== DISPUTE || from < windowStart || from >= windowEnd)
      continue;
    disputes++;
    const days = Math.ceil(endedAt[in8 * id]! - from);
    if (status[in1 * id] !== CASE && days <= followUpDays) counts[status[in1 * id]! - SETTLED]![days]!++;
  }
  const share = (ending: number) => {
    const column = counts[ending - SETTLED]!;
    for (let day = 1; day <= followUpDays; day++) column[day]! += column[day - 1]!;
    return column.map((count) => count / disputes);
  };
  return { settled: share(SETTLED), replied: share(REPLIED), lapsed: share(LAPSED), escalated: share(ESCALATED) };
}
