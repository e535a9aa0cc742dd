import { at1, at8 } from '../caseTable.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, ESCALATED, LAPSED } from '../grievanceTable.ts';
import { record } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { close } from './endings.ts';
import { ESCALATES } from './patience.ts';
import { receivePetition } from './petition.ts';

/** Handler of `PATIENCE_END`: who waits leaves at once; who is being served leaves if the attempt fails. */
export function losePatience(state: GovernanceState, time: number, row: number, how: number): void {
  const c = state.cases.columns;
  c.patienceEvent[at8 * row] = 0;
  if (c.status[at1 * row] !== CASE) return;
  c.impatient[at1 * row] = how;
  if (c.served[at1 * row] === 0) leave(state, time, row);
}

/** Ends the case of somebody who has lost patience: withdrawn, or over heads to the petition desk. */
export function leave(state: GovernanceState, time: number, row: number): void {
  const c = state.cases.columns;
  const escalates = c.impatient[at1 * row] === ESCALATES;
  close(state, time, row, escalates ? ESCALATED : LAPSED);
  record(state, row, time, escalates ? eventCode.escalated : eventCode.lapsed, -1, 0, causeCode.none);
  if (escalates) receivePetition(state, time, row);
}
