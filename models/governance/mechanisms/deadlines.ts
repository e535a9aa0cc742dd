import { REPLY_DUE } from '../eventKinds.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE } from '../grievanceTable.ts';
import { record } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { renewPatience } from './patience.ts';

/** The first desk takes the case up: acceptance. From here the days to study and to reply run. */
export function accept(state: GovernanceState, id: number, time: number): void {
  const g = state.grievances.columns;
  g.acceptedAt[id] = time;
  g.replyDueAt[id] = time + (state.parameters.levers.replyDays as number);
  watchReply(state, id, time);
  record(state, id, time, eventCode.received, -1, 0, causeCode.none);
}

/** Schedules the reply if it falls due between `from` and the end of the current epoch; later ones are looked at when their epoch begins. */
export function watchReply(state: GovernanceState, id: number, from: number): void {
  const due = state.grievances.columns.replyDueAt[id]!;
  if (due >= from && due < state.epochEnd) state.queue.schedule(due, REPLY_DUE, id, 0);
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
  g.explained[id] = 1;
  g.repliedAt[id] = time;
  renewPatience(state, time, id);
  record(state, id, time, eventCode.explained, -1, 0, causeCode.none);
}
