import { COUNTY, HAZARD } from '../caseClasses.ts';
import { at1, at4 } from '../caseTable.ts';
import { departmentOf } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';
import { load } from './queueing.ts';

/** Whether a department has its window in the county's one-stop centre: the first of the list, as far as the lever says. */
export const isIntegrated = (state: GovernanceState, department: number): boolean =>
  department < state.rules.integrated;

/**
 * Whether a case of one department is dealt with in the hall itself, by that department's clerk there: where the department keeps a window and the hall's
 * queue is not the longer one. Officers on call keep none. Hazards are not dealt with in halls.
 */
export function isDealtWithInHall(state: GovernanceState, row: number, desk: number): boolean {
  const c = state.cases.columns;
  if (c.level[at1 * row] !== COUNTY || c.caseClass[at1 * row] === HAZARD) return false;
  if (state.parameters.levers.stationing === 'onCall') return false;
  if (!isIntegrated(state, departmentOf(c.departments[at4 * row]!, 0))) return false;
  return load(state, state.arrangement.map.centre) <= load(state, desk);
}

/**
 * Days until the officer of an integrated department is there: at once if stationed permanently; the rest of a turn of duty if
 * rotating (uniform over the turn); the way and the notice if on call. 0 for departments outside the centre, whose desk the case goes to itself.
 */
export function officerDelay(state: GovernanceState, row: number): number {
  const c = state.cases.columns;
  if (!isIntegrated(state, departmentOf(c.departments[at4 * row]!, 0))) return 0;
  const { uncertainties: u, levers } = state.parameters;
  if (levers.stationing === 'permanent') return 0;
  if (levers.stationing === 'onCall') return u.onCallDays;
  return u.rotationDays * state.streams.rota.uniform(c.entity[at4 * row]!, c.index[at4 * row]!);
}
