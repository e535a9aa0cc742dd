import { ACCEPTANCE_DUE, EXPLANATION_DUE } from '../eventKinds.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE } from '../grievanceTable.ts';
import { record } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { isPartner } from '../stationMap.ts';
import { CASE_JOB, EXPLANATION_JOB, jobOf } from './jobs.ts';
import { stagesOf } from './matters.ts';
import { renewPatience } from './patience.ts';
import { arriveAt } from './queueing.ts';

/** A case has come in, and nobody has begun with it at once: it waits to be taken up, at the latest when its days to accept are over. */
export function awaitAcceptance(state: GovernanceState, id: number, time: number): void {
  const g = state.grievances.columns;
  if (g.acceptedAt[id] !== Number.POSITIVE_INFINITY) return;
  g.unheard[id] = 1;
  renewPatience(state, time, id);
  state.queue.schedule(time + (state.parameters.levers.acceptDays as number), ACCEPTANCE_DUE, id, 0);
}

/**
 * The days to accept are over: where the case still waits, the desk notes that it has come in and says so. The clerk's time is charged with the service to
 * come; the days to study and to reply run from here. Handler of `ACCEPTANCE_DUE`.
 */
export function acceptanceDue(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  if (g.status[id] !== CASE || g.acceptedAt[id] !== Number.POSITIVE_INFINITY) return;
  const desk = state.stations.stationOf(jobOf(id, CASE_JOB));
  g.desk[id] = desk >= 0 ? desk : g.community[id]!;
  g.noted[id] = 1;
  accept(state, id, time, g.desk[id]!);
}

/** The first desk takes the case up: acceptance. From here the days to study and to reply run. */
export function accept(state: GovernanceState, id: number, time: number, station: number): void {
  const g = state.grievances.columns;
  g.acceptedAt[id] = time;
  if (g.unheard[id] !== 0) {
    g.unheard[id] = 0;
    renewPatience(state, time, id);
  }
  const days = (state.parameters.levers.replyDays as number) - state.parameters.uncertainties.explanationLeadDays;
  g.explainAt[id] = time + Math.max(0, days);
  watchReply(state, id, time);
  record(state, id, time, eventCode.received, station, 0, causeCode.none);
}

/** Schedules the explanation if it falls due between `from` and the end of the current epoch; later ones wait for their epoch. */
export function watchReply(state: GovernanceState, id: number, from: number): void {
  const due = state.grievances.columns.explainAt[id]!;
  if (due >= from && due < state.epochEnd) state.queue.schedule(due, EXPLANATION_DUE, id, 0);
}

/** Somebody with a chance to settle it begins: the case has been studied. */
export function beginHandling(state: GovernanceState, id: number, time: number): void {
  const g = state.grievances.columns;
  if (g.handledAt[id] === Number.POSITIVE_INFINITY) g.handledAt[id] = time;
}

/**
 * The reply will soon be due and the case is not settled: the desk that dealt with it last is to explain it to those concerned, a job of its own in that
 * desk's queue; after a partner the desk that is responsible now, since an official reply is not a partner's to give. Handler of `EXPLANATION_DUE`.
 */
export function explanationDue(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  if (g.status[id] !== CASE) return;
  let desk = g.desk[id]!;
  if (isPartner(state.arrangement.map, desk)) {
    stagesOf(state, id, g.level[id]!);
    desk = state.stages[0]!;
  }
  arriveAt(state, time, desk, jobOf(id, EXPLANATION_JOB));
}

/** The explanation has been given. It makes up for one slight; explained is not settled, and the case goes on. */
export function explain(state: GovernanceState, time: number, id: number, station: number): void {
  const g = state.grievances.columns;
  if (g.status[id] !== CASE) return;
  g.explained[id] = 1;
  g.explainedAt[id] = time;
  renewPatience(state, time, id);
  record(
    state,
    id,
    time,
    eventCode.explained,
    station,
    state.parameters.uncertainties.explanationHours,
    causeCode.none,
  );
}
