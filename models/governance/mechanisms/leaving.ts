import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, ESCALATED, in1, in8, LAPSED } from '../grievanceTable.ts';
import { record } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { close } from './endings.ts';
import { ESCALATES } from './patience.ts';
import { receivePetition } from './petition.ts';

/** Handler of `PATIENCE_END`: who waits leaves at once; who is being served leaves if the attempt fails. */
export function losePatience(state: GovernanceState, time: number, id: number, how: number): void {
  const g = state.grievances.columns;
  g.patienceEvent[in8 * id] = 0;
  if (g.status[in1 * id] !== CASE) return;
  g.impatient[in1 * id] = how;
  if (g.served[in1 * id] === 0) leave(state, time, id);
}

/** Ends the case of somebody who has lost patience: withdrawn, or over heads to the petition desk. */
export function leave(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  const escalates = g.impatient[in1 * id] === ESCALATES;
  close(state, time, id, escalates ? ESCALATED : LAPSED);
  record(state, id, time, escalates ? eventCode.escalated : eventCode.lapsed, -1, 0, causeCode.none);
  if (escalates) receivePetition(state, time, id);
}
