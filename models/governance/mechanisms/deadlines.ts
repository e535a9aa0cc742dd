import { REPLY_DUE } from '../eventKinds.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE } from '../grievanceTable.ts';
import { record } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { renewPatience, settlePatience } from './patience.ts';

/** The first desk takes the case up: acceptance. From here the days to study and to reply run. */
export function accept(state: GovernanceState, id: number, time: number): void {
  const g = state.grievances.columns;
  g.acceptedAt[id] = time;
  state.queue.schedule(time + (state.parameters.levers.replyDays as number), REPLY_DUE, id, 0);
  record(state, id, time, eventCode.received, -1, 0, causeCode.none);
}

/** Somebody with a chance to settle it begins: the case has been studied. */
export function beginHandling(state: GovernanceState, id: number, time: number): void {
  const g = state.grievances.columns;
  if (g.handledAt[id] === Number.POSITIVE_INFINITY) g.handledAt[id] = time;
}

/**
 * The reply is due and the case not settled: it is explained to those concerned, which costs the next official who deals with it an explanation's hours and makes up for
 * one slight. Explained is not settled; the case goes on. Handler of `REPLY_DUE`.
 */
export function replyDue(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  if (g.status[id] !== CASE || g.explained[id] !== 0) return;
  settlePatience(state, time, id);
  g.explained[id] = 1;
  g.repliedAt[id] = time;
  renewPatience(state, time, id);
  record(state, id, time, eventCode.explained, -1, 0, causeCode.none);
}
