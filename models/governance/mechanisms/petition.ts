import { COUNTY } from '../caseClasses.ts';
import { causeCode } from '../eventLog.ts';
import { PETITION } from '../phases.ts';
import type { GovernanceState } from '../state.ts';
import { CASE_JOB, jobOf } from './jobs.ts';
import { arriveAt } from './queueing.ts';

/** Whether a case comes in as a petition: over the heads of those below, or again by somebody who was left dissatisfied. */
export const isPetition = (cause: number): boolean =>
  cause === causeCode.overHeads || cause === causeCode.repeatPetition;

/** An escalated case occupies the petition desk at the county's centre, though it is no longer a case to be settled. */
export function receivePetition(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  g.level[id] = COUNTY;
  if (time >= state.windowStart && time < state.windowEnd) state.petitionsReceived++;
  g.phase[id] = PETITION;
  arriveAt(state, time, state.arrangement.map.centre, jobOf(id, CASE_JOB));
}
