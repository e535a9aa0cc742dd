import { departmentOf } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';

/** Whether a department has its window in the county's one-stop centre: the first of the list, as far as the lever says. */
export const isIntegrated = (state: GovernanceState, department: number): boolean =>
  department < state.rules.integrated;

/**
 * Days until the officer of an integrated department is there: at once if stationed permanently; the rest of a turn of duty if
 * rotating (uniform over the turn); the way and the notice if on call. 0 for departments outside the centre, whose desk the case goes to itself.
 */
export function officerDelay(state: GovernanceState, id: number): number {
  const g = state.grievances.columns;
  if (!isIntegrated(state, departmentOf(g.departments[id]!, 0))) return 0;
  const { uncertainties: u, levers } = state.parameters;
  if (levers.stationing === 'permanent') return 0;
  if (levers.stationing === 'onCall') return u.onCallDays;
  return u.rotationDays * state.streams.rota.uniform(g.entity[id]!, g.index[id]!);
}
