import { accountIndex as at } from '../accounts.ts';
import { ACCEPTANCE_DUE, EXPLANATION_DUE } from '../eventKinds.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, in1, in2, in4, in8, REPLIED } from '../grievanceTable.ts';
import { JOINED, NOTE_ASKED, NOTE_GIVEN, REPLYING } from '../phases.ts';
import { setPhase } from '../process/move.ts';
import { record } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { isPartner } from '../stationMap.ts';
import { forEachMember } from './collective.ts';
import { close } from './endings.ts';
import { jobOf, WORD_JOB } from './jobs.ts';
import { askForNote, deskFor, responsibleDesk } from './notes.ts';
import { renewPatience } from './patience.ts';
import { isPetition } from './petition.ts';
import { arriveAt } from './queueing.ts';

/**
 * The moment by which something due `days` calendar days after `from` must be done: the end of the workday on which they are over; of the next one, where that day
 * is none or its work is done.
 */
export const dueBy = (state: GovernanceState, from: number, days: number): number =>
  state.calendar.atWorkDays(Math.floor(state.calendar.workDays(from + days)) + 1);

/** A case has come in, and nobody has begun with it at once: it waits to be taken up. When half its days to accept are over, a clerk is asked to say at least that it has come in. */
export function awaitAcceptance(state: GovernanceState, id: number, time: number): void {
  const g = state.grievances.columns;
  if (g.acceptedAt[in8 * id] !== Number.POSITIVE_INFINITY) return;
  g.unheard[in1 * id] = 1;
  renewPatience(state, time, id);
  state.queue.schedule(time + (state.parameters.levers.acceptDays as number) / 2, ACCEPTANCE_DUE, id, 0);
}

/** Half the days to accept are over: where the case still waits, its desk is to note that it has come in. Handler of `ACCEPTANCE_DUE`. */
export function acceptanceDue(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  if (g.status[in1 * id] !== CASE || g.acceptedAt[in8 * id] !== Number.POSITIVE_INFINITY) return;
  askForNote(state, time, id, deskFor(state, id));
}

/**
 * Hours of a word to a resident, into `parts`: the entry of a case that joined another, a note of one that waits, or an explanation; none for a note that has been
 * overtaken.
 */
export function giveWord(state: GovernanceState, id: number): void {
  const g = state.grievances.columns;
  const u = state.parameters.uncertainties;
  const { parts } = state;
  if (g.note[in1 * id] !== NOTE_ASKED) parts[at.reporting] = u.explanationHours;
  else if (g.phase[in1 * id] === JOINED) {
    parts[at.intake] = isPetition(g.cause[in1 * id]!) ? u.escalationHours : u.intakeHours;
    parts[at.dataEntry] = state.rules.entryHours;
  } else if (g.acceptedAt[in8 * id] === Number.POSITIVE_INFINITY) parts[at.intake] = u.noteHours;
}

/** A word has been given at a desk. A note takes the case up if nobody else has meanwhile; if an explanation fell due while it was written, that follows. */
export function endWord(state: GovernanceState, time: number, id: number, station: number): void {
  const g = state.grievances.columns;
  if (g.status[in1 * id] !== CASE) return;
  if (g.note[in1 * id] !== NOTE_ASKED) {
    explain(state, time, id, station);
    return;
  }
  const overtaken = g.acceptedAt[in8 * id] !== Number.POSITIVE_INFINITY;
  g.note[in1 * id] = overtaken ? 0 : NOTE_GIVEN;
  if (!overtaken) accept(state, id, time, station);
  else if (g.explainAt[in8 * id]! <= time || g.phase[in1 * id] === REPLYING) explanationDue(state, time, id);
}

/** A desk takes the case up: acceptance. From here the days to study and to reply run; who joined another case is replied to with it. */
export function accept(state: GovernanceState, id: number, time: number, station: number): void {
  const g = state.grievances.columns;
  g.acceptedAt[in8 * id] = time;
  if (g.unheard[in1 * id] !== 0) {
    g.unheard[in1 * id] = 0;
    renewPatience(state, time, id);
  }
  record(state, id, time, eventCode.received, station, 0, causeCode.none);
  if (g.phase[in1 * id] === JOINED) {
    // Who comes late is told at once what the others have been told.
    if (g.explained[in1 * id] === 0 && g.explained[in1 * (g.lead[in4 * id]! - 1)] !== 0)
      tell(state, time, id, station, 0);
    return;
  }
  const days = (state.parameters.levers.replyDays as number) - state.parameters.uncertainties.explanationLeadDays;
  g.explainAt[in8 * id] = time + Math.max(0, days);
  watchReply(state, id, time);
}

/** Schedules the explanation if it falls due between `from` and the end of the current epoch; later ones wait for their epoch. */
export function watchReply(state: GovernanceState, id: number, from: number): void {
  const due = state.grievances.columns.explainAt[in8 * id]!;
  if (due >= from && due < state.epochEnd) state.queue.schedule(due, EXPLANATION_DUE, id, 0);
}

/** Somebody with a chance to settle it begins: the case has been studied, and so have those it stands for. */
export function beginHandling(state: GovernanceState, id: number, time: number): void {
  const g = state.grievances.columns;
  if (g.handledAt[in8 * id] !== Number.POSITIVE_INFINITY) return;
  g.handledAt[in8 * id] = time;
  forEachMember(state, id, (member) => {
    g.handledAt[in8 * member] = time;
  });
}

/**
 * The reply will soon be due and the case is not settled: the desk that dealt with it last is to explain it to those concerned, a job of its own in that
 * desk's queue; after a partner the desk that is responsible now, since an official reply is not a partner's to give. Handler of `EXPLANATION_DUE`.
 */
export function explanationDue(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  if (g.status[in1 * id] !== CASE || g.explained[in1 * id] !== 0) return;
  // A note that is being written comes first: `endWord`.
  if (state.stations.stationOf(jobOf(id, WORD_JOB)) >= 0) return;
  const dealt = g.received[in1 * id] !== 0 && !isPartner(state.arrangement.map, g.desk[in2 * id]!);
  arriveAt(state, time, dealt ? g.desk[in2 * id]! : responsibleDesk(state, id), jobOf(id, WORD_JOB));
}

/** The explanation has been given, to everyone the case stands for. It makes up for one slight; explained is not settled, and the case goes on, unless nothing more is to come. */
function explain(state: GovernanceState, time: number, id: number, station: number): void {
  tell(state, time, id, station, state.parameters.uncertainties.explanationHours);
  forEachMember(state, id, (member) => tell(state, time, member, station, 0));
  renewPatience(state, time, id);
  if (state.grievances.columns.phase[in1 * id] === REPLYING) closeReplied(state, time, id, station);
}

function tell(state: GovernanceState, time: number, id: number, station: number, hours: number): void {
  const g = state.grievances.columns;
  g.explained[in1 * id] = 1;
  g.explainedAt[in8 * id] = time;
  g.explainAt[in8 * id] = Math.min(g.explainAt[in8 * id]!, time);
  record(state, id, time, eventCode.explained, station, hours, causeCode.none);
}

/** Nothing more can be done for a case: it ends as answered, once it has been explained. */
export function replyFinally(state: GovernanceState, time: number, id: number, station: number): void {
  const g = state.grievances.columns;
  if (g.explained[in1 * id] !== 0) {
    closeReplied(state, time, id, station);
    return;
  }
  setPhase(state, id, REPLYING);
  explanationDue(state, time, id);
}

function closeReplied(state: GovernanceState, time: number, id: number, station: number): void {
  close(state, time, id, REPLIED);
  record(state, id, time, eventCode.replied, station, 0, causeCode.failed);
}
