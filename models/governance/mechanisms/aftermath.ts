import { type GrievanceColumns, in4, in8, REPLIED } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';
import { daysUntilBy1MinusS, severityAt } from './severity.ts';

/** Whether it has ended without being settled: answered, lapsed or escalated. */
export const endedUnsettled = (status: number): boolean => status >= REPLIED;

/** When a grievance came back or was petitioned about again; 0 for never. */
export function recursAt(g: GrievanceColumns, id: number): number {
  const sequel = g.sequel[in4 * id]! - 1;
  return sequel < 0 ? 0 : g.birth[in8 * sequel]!;
}

/** How severe a grievance was when it ended, in single precision. */
export const endSeverityOf = (g: GrievanceColumns, id: number): number =>
  Math.fround(severityAt(g.severity[in4 * id]!, g.growth[in4 * id]!, g.endedAt[in8 * id]! - g.birth[in8 * id]!));

/** Until when a case that ended unsettled goes on to weigh on its household: until it would have faded, or is petitioned about again. */
export function weighsUntil(state: GovernanceState, id: number): number {
  const g = state.grievances.columns;
  const ended = g.endedAt[in8 * id]!;
  const s = severityAt(g.severity[in4 * id]!, g.growth[in4 * id]!, ended - g.birth[in8 * id]!);
  const fades =
    ended +
    daysUntilBy1MinusS(g.fadeLuck[in4 * id]!, state.parameters.uncertainties.fadePerDay, s, g.growth[in4 * id]!);
  const recurs = recursAt(g, id);
  return recurs > 0 ? Math.min(fades, recurs) : fades;
}
