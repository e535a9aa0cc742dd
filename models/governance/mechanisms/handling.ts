import { COMMUNITY, COUNTY, TOWNSHIP } from '../caseClasses.ts';
import { at1, at4 } from '../caseTable.ts';
import { ARRIVE } from '../eventKinds.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, SETTLED } from '../grievanceTable.ts';
import { ATTEMPT, PASS_UP, RECEPTION, WRONG_DESK } from '../phases.ts';
import { record, recordAttempt } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { isPartner } from '../stationMap.ts';
import { closesOnPaper, isAudited } from './books.ts';
import { endWord, replyFinally } from './deadlines.ts';
import { close } from './endings.ts';
import { CASE_JOB, kindOfJob, subjectOf, WORD_JOB } from './jobs.ts';
import { leave } from './leaving.ts';
import { stagesOf } from './matters.ts';
import { renewPatience } from './patience.ts';
import { queueAt } from './queueing.ts';
import { hop, leaveReception, passUp } from './routing.ts';
import { successChance } from './success.ts';
import { visit } from './visits.ts';

/** A server is done with a job. Handler of `SERVICE_END`: subject = job, detail = station. */
export function endService(state: GovernanceState, time: number, job: number, station: number): void {
  state.stations.finish(time, station, job);
  const kind = kindOfJob(job);
  const row = subjectOf(job);
  if (kind === WORD_JOB) endWord(state, time, row, station);
  if (kind !== CASE_JOB) return;
  const c = state.cases.columns;
  if (c.status[at1 * row] !== CASE) return;
  c.served[at1 * row] = 0;
  const phase = c.phase[at1 * row]!;
  if (c.impatient[at1 * row] !== 0 && phase !== ATTEMPT) {
    leave(state, time, row);
    return;
  }
  if (phase === RECEPTION) leaveReception(state, time, row);
  else if (phase === WRONG_DESK) hop(state, time, row, station);
  else if (phase === PASS_UP) passUp(state, time, row, station, causeCode.noAuthority);
  else if (phase === ATTEMPT) endStage(state, time, row, station);
  if (c.impatient[at1 * row] !== 0 && c.served[at1 * row] === 0 && c.status[at1 * row] === CASE)
    leave(state, time, row);
}

/** A panel rises. Handler of `PANEL_END`. */
export function endPanel(state: GovernanceState, time: number, row: number): void {
  state.assembly.finish(time, row);
  const c = state.cases.columns;
  c.served[at1 * row] = 0;
  visit(state, row, c.level[at1 * row]!);
  const parties = stagesOf(state, row, c.level[at1 * row]!);
  conclude(state, time, row, state.stages[0]!, parties, state.rules.lead);
  if (c.impatient[at1 * row] !== 0 && c.status[at1 * row] === CASE) leave(state, time, row);
}

/** One department has done its part; the next takes over, or the attempt as a whole is concluded. */
function endStage(state: GovernanceState, time: number, row: number, station: number): void {
  const c = state.cases.columns;
  // Behind one window the papers go round, not the resident.
  const comesAgain =
    c.level[at1 * row] !== COMMUNITY &&
    !(state.rules.window && c.level[at1 * row] === TOWNSHIP && c.matter[at1 * row]! > 0);
  if (comesAgain) visit(state, row, c.level[at1 * row]!);
  const stages = stagesOf(state, row, c.level[at1 * row]!);
  if (c.matter[at1 * row]! + 1 < stages) {
    c.matter[at1 * row]!++;
    queueAt(state, time, row, state.stages[c.matter[at1 * row]!]!);
    return;
  }
  c.matter[at1 * row] = 0;
  conclude(state, time, row, station, stages, false);
}

/** Decides an attempt: settled if it succeeds and the level may close; else again, up a level, or answered with an explanation. */
function conclude(
  state: GovernanceState,
  time: number,
  row: number,
  station: number,
  parties: number,
  leadDecides: boolean,
): void {
  const c = state.cases.columns;
  const u = state.parameters.uncertainties;
  let chance = successChance(state, row, station, parties, leadDecides);
  if (state.own !== undefined) chance = state.own.successChance(row, time, chance);
  const luck = state.streams.success.uniform(
    c.entity[at4 * row]!,
    c.index[at4 * row]!,
    64 * c.level[at1 * row]! + c.attemptsHere[at1 * row]!,
  );
  state.settlementChance = chance;
  const succeeds = luck < chance;
  c.attempts[at1 * row]!++;
  c.attemptsHere[at1 * row]!++;
  const mayClose = c.level[at1 * row]! >= c.required[at1 * row]!;
  if (time >= state.windowStart && time < state.windowEnd) {
    state.fundAttempts++;
    state.fundedAttempts += state.fundsShare[c.level[at1 * row]!]!;
  }
  if (mayClose && time >= state.windowStart && time < state.windowEnd) {
    state.attempts++;
    if (succeeds) state.successes++;
  }
  if (mayClose && c.level[at1 * row] === TOWNSHIP && !isPartner(state.arrangement.map, station)) {
    state.townshipTried[c.caseClass[at1 * row]!]!++;
    if (succeeds) state.townshipDone[c.caseClass[at1 * row]!]!++;
  }
  recordAttempt(state, row, time, station, chance, luck);
  if (!mayClose) {
    if (c.impatient[at1 * row] !== 0) return;
    passUp(state, time, row, station, causeCode.noAuthority);
    return;
  }
  if (succeeds) {
    isAudited(state, time, row);
    close(state, time, row, SETTLED);
    record(state, row, time, eventCode.settled, station, 0, causeCode.succeeded);
    return;
  }
  if (c.impatient[at1 * row] === 0 && closesOnPaper(state, time, row, station)) return;
  c.slights[at1 * row]!++;
  renewPatience(state, time, row);
  if (c.impatient[at1 * row] !== 0) return;
  if (mayTryAgain(state, time, row)) {
    state.queue.schedule(time + u.reattemptDays, ARRIVE, row, 0);
  } else if (c.level[at1 * row]! < COUNTY) {
    passUp(state, time, row, station, causeCode.failed);
  } else {
    replyFinally(state, time, row, station);
  }
}

/** Each level has so many attempts; a community that screens has, besides, only so many days before it must pass the case on. */
function mayTryAgain(state: GovernanceState, time: number, row: number): boolean {
  const c = state.cases.columns;
  const { uncertainties: u, levers } = state.parameters;
  if (c.attemptsHere[at1 * row]! >= u.maxAttempts) return false;
  if (c.level[at1 * row] !== COMMUNITY || !state.rules.screening) return true;
  return time + u.reattemptDays - c.enteredLevelAt[at4 * row]! <= (levers.screeningDays as number);
}
