import { accountIndex as at } from '../accounts.ts';
import { at1, at2, at8, isExplained } from '../caseTable.ts';
import { ACCEPTANCE_DUE, EXPLANATION_DUE } from '../eventKinds.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, REPLIED } from '../grievanceTable.ts';
import { JOINED, NOTE_ASKED, NOTE_GIVEN, REPLYING } from '../phases.ts';
import { setPhase } from '../process/move.ts';
import { record } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { isPartner } from '../stationMap.ts';
import { forEachMember, leadOf } from './collective.ts';
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
export function awaitAcceptance(state: GovernanceState, row: number, time: number): void {
  const c = state.cases.columns;
  if (c.acceptedAt[at8 * row] !== Number.POSITIVE_INFINITY) return;
  c.unheard[at1 * row] = 1;
  renewPatience(state, time, row);
  state.queue.schedule(time + (state.parameters.levers.acceptDays as number) / 2, ACCEPTANCE_DUE, row, 0);
}

/** Half the days to accept are over: where the case still waits, its desk is to note that it has come in. Handler of `ACCEPTANCE_DUE`. */
export function acceptanceDue(state: GovernanceState, time: number, row: number): void {
  const c = state.cases.columns;
  if (c.status[at1 * row] !== CASE || c.acceptedAt[at8 * row] !== Number.POSITIVE_INFINITY) return;
  askForNote(state, time, row, deskFor(state, row));
}

/**
 * Hours of a word to a resident, into `parts`: the entry of a case that joined another, a note of one that waits, or an explanation; none for a note that has been
 * overtaken.
 */
export function giveWord(state: GovernanceState, row: number): void {
  const c = state.cases.columns;
  const u = state.parameters.uncertainties;
  const { parts } = state;
  if (c.note[at1 * row] !== NOTE_ASKED) parts[at.reporting] = u.explanationHours;
  else if (c.phase[at1 * row] === JOINED) {
    parts[at.intake] = isPetition(c.cause[at1 * row]!) ? u.escalationHours : u.intakeHours;
    parts[at.dataEntry] = state.rules.entryHours;
  } else if (c.acceptedAt[at8 * row] === Number.POSITIVE_INFINITY) parts[at.intake] = u.noteHours;
}

/** A word has been given at a desk. A note takes the case up if nobody else has meanwhile; if an explanation fell due while it was written, that follows. */
export function endWord(state: GovernanceState, time: number, row: number, station: number): void {
  const c = state.cases.columns;
  if (c.status[at1 * row] !== CASE) return;
  if (c.note[at1 * row] !== NOTE_ASKED) {
    explain(state, time, row, station);
    return;
  }
  const overtaken = c.acceptedAt[at8 * row] !== Number.POSITIVE_INFINITY;
  c.note[at1 * row] = overtaken ? 0 : NOTE_GIVEN;
  if (!overtaken) accept(state, row, time, station);
  else if (c.explainAt[at8 * row]! <= time || c.phase[at1 * row] === REPLYING) explanationDue(state, time, row);
}

/** A desk takes the case up: acceptance. From here the days to study and to reply run; who joined another case is replied to with it. */
export function accept(state: GovernanceState, row: number, time: number, station: number): void {
  const c = state.cases.columns;
  c.acceptedAt[at8 * row] = time;
  if (c.unheard[at1 * row] !== 0) {
    c.unheard[at1 * row] = 0;
    renewPatience(state, time, row);
  }
  record(state, row, time, eventCode.received, station, 0, causeCode.none);
  if (c.phase[at1 * row] === JOINED) {
    // Who comes late is told at once what the others have been told.
    if (!isExplained(state, row) && isExplained(state, leadOf(state, row))) tell(state, time, row, station, 0);
    return;
  }
  const days = (state.parameters.levers.replyDays as number) - state.parameters.uncertainties.explanationLeadDays;
  c.explainAt[at8 * row] = time + Math.max(0, days);
  watchReply(state, row, time);
}

/** Schedules the explanation if it falls due between `from` and the end of the current epoch; later ones wait for their epoch. */
export function watchReply(state: GovernanceState, row: number, from: number): void {
  const due = state.cases.columns.explainAt[at8 * row]!;
  if (due >= from && due < state.epochEnd) state.queue.schedule(due, EXPLANATION_DUE, row, 0);
}

/** Somebody with a chance to settle it begins: the case has been studied, and so have those it stands for. */
export function beginHandling(state: GovernanceState, row: number, time: number): void {
  const c = state.cases.columns;
  if (c.handledAt[at8 * row] !== Number.POSITIVE_INFINITY) return;
  c.handledAt[at8 * row] = time;
  if (c.members[at2 * row] !== 0) beginHandlingMembers(state, row, time);
}

/** Apart, since a function that hands its variables to another puts them into an object first, for every case. */
function beginHandlingMembers(state: GovernanceState, row: number, time: number): void {
  const { handledAt } = state.cases.columns;
  forEachMember(state, row, (member) => {
    handledAt[at8 * member] = time;
  });
}

/**
 * The reply will soon be due and the case is not settled: the desk that dealt with it last is to explain it to those concerned, a job of its own in that
 * desk's queue; after a partner the desk that is responsible now, since an official reply is not a partner's to give. Handler of `EXPLANATION_DUE`.
 */
export function explanationDue(state: GovernanceState, time: number, row: number): void {
  const c = state.cases.columns;
  if (c.status[at1 * row] !== CASE || isExplained(state, row)) return;
  // A note that is being written comes first: `endWord`.
  if (state.stations.stationOf(jobOf(row, WORD_JOB)) >= 0) return;
  const dealt = c.received[at1 * row] !== 0 && !isPartner(state.arrangement.map, c.desk[at2 * row]!);
  arriveAt(state, time, dealt ? c.desk[at2 * row]! : responsibleDesk(state, row), jobOf(row, WORD_JOB));
}

/** The explanation has been given, to everyone the case stands for. It makes up for one slight; explained is not settled, and the case goes on, unless nothing more is to come. */
function explain(state: GovernanceState, time: number, row: number, station: number): void {
  tell(state, time, row, station, state.parameters.uncertainties.explanationHours);
  forEachMember(state, row, (member) => tell(state, time, member, station, 0));
  renewPatience(state, time, row);
  if (state.cases.columns.phase[at1 * row] === REPLYING) closeReplied(state, time, row, station);
}

function tell(state: GovernanceState, time: number, row: number, station: number, hours: number): void {
  const c = state.cases.columns;
  c.explainedAt[at8 * row] = time;
  c.explainAt[at8 * row] = Math.min(c.explainAt[at8 * row]!, time);
  record(state, row, time, eventCode.explained, station, hours, causeCode.none);
}

/** Nothing more can be done for a case: it ends as answered, once it has been explained. */
export function replyFinally(state: GovernanceState, time: number, row: number, station: number): void {
  if (isExplained(state, row)) {
    closeReplied(state, time, row, station);
    return;
  }
  setPhase(state, row, REPLYING);
  explanationDue(state, time, row);
}

function closeReplied(state: GovernanceState, time: number, row: number, station: number): void {
  close(state, time, row, REPLIED);
  record(state, row, time, eventCode.replied, station, 0, causeCode.failed);
}
