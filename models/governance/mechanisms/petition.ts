import { accountIndex } from '../accounts.ts';
import { COUNTY } from '../caseClasses.ts';
import { at1 } from '../caseTable.ts';
import { causeCode } from '../eventLog.ts';
import { PETITION } from '../phases.ts';
import { setPhase } from '../process/move.ts';
import type { GovernanceState } from '../state.ts';
import { CASE_JOB, jobOf } from './jobs.ts';
import { arriveAt } from './queueing.ts';

/** Whether a case comes in as a petition: over the heads of those below, or again by somebody who was left dissatisfied. */
export const isPetition = (cause: number): boolean =>
  cause === causeCode.overHeads || cause === causeCode.repeatPetition;

function countPetition(state: GovernanceState, time: number): void {
  if (time >= state.windowStart && time < state.windowEnd) state.petitionsReceived++;
}

/** A case that comes in as a petition is given a hearing by the first desk, whose hours go into `parts`. */
export function hearPetition(state: GovernanceState, time: number): void {
  state.parts[accountIndex.intake]! += state.parameters.uncertainties.escalationHours;
  countPetition(state, time);
}

/** An escalated case occupies the petition desk at the county's centre, though it is no longer a case to be settled. */
export function receivePetition(state: GovernanceState, time: number, row: number): void {
  const c = state.cases.columns;
  c.level[at1 * row] = COUNTY;
  countPetition(state, time);
  setPhase(state, row, PETITION);
  arriveAt(state, time, state.arrangement.map.centre, jobOf(row, CASE_JOB));
}
