import { in4, in8, REPLIED } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';
import { daysUntilBy1MinusS, severityAt } from './severity.ts';

/** Whether it has ended without being settled: answered, lapsed or escalated. */
export const endedUnsettled = (status: number): boolean => status >= REPLIED;

/** Until when a case that ended unsettled goes on to weigh on its household: until it would have faded, or is petitioned about again. */
export function weighsUntil(state: GovernanceState, id: number): number {
  const g = state.grievances.columns;
  const ended = g.endedAt[in8 * id]!;
  const s = severityAt(g.severity[in4 * id]!, g.growth[in4 * id]!, ended - g.birth[in8 * id]!);
  const fades =
    ended +
    daysUntilBy1MinusS(g.fadeLuck[in4 * id]!, state.parameters.uncertainties.fadePerDay, s, g.growth[in4 * id]!);
  return g.recursAt[in8 * id]! > 0 ? Math.min(fades, g.recursAt[in8 * id]!) : fades;
}
