import { COUNTY } from '../caseClasses.ts';
import { PETITION } from '../phases.ts';
import type { GovernanceState } from '../state.ts';
import { CASE_JOB, jobOf } from './jobs.ts';
import { arriveAt } from './queueing.ts';

/** An escalated case occupies the petition desk at the county's centre, though it is no longer a case to be settled. */
export function receivePetition(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  g.level[id] = COUNTY;
  g.phase[id] = PETITION;
  arriveAt(state, time, state.arrangement.map.centre, jobOf(id, CASE_JOB));
}
