import { COMMUNITY, COUNTY, TOWNSHIP } from '../caseClasses.ts';
import { ARRIVE } from '../eventKinds.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, in1, in2, in4, SETTLED } from '../grievanceTable.ts';
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
  const id = subjectOf(job);
  if (kind === WORD_JOB) endWord(state, time, id, station);
  if (kind !== CASE_JOB) return;
  const g = state.grievances.columns;
  if (g.status[in1 * id] !== CASE) return;
  g.served[in1 * id] = 0;
  const phase = g.phase[in1 * id]!;
  if (g.impatient[in1 * id] !== 0 && phase !== ATTEMPT) {
    leave(state, time, id);
    return;
  }
  if (phase === RECEPTION) leaveReception(state, time, id);
  else if (phase === WRONG_DESK) hop(state, time, id, station);
  else if (phase === PASS_UP) passUp(state, time, id, station, causeCode.noAuthority);
  else if (phase === ATTEMPT) endStage(state, time, id, station);
  if (g.impatient[in1 * id] !== 0 && g.served[in1 * id] === 0 && g.status[in1 * id] === CASE) leave(state, time, id);
}

/** A panel rises. Handler of `PANEL_END`. */
export function endPanel(state: GovernanceState, time: number, id: number): void {
  state.assembly.finish(time, id);
  const g = state.grievances.columns;
  g.served[in1 * id] = 0;
  visit(state, id, g.level[in1 * id]!);
  const parties = stagesOf(state, id, g.level[in1 * id]!);
  conclude(state, time, id, state.stages[0]!, parties, state.rules.lead);
  if (g.impatient[in1 * id] !== 0 && g.status[in1 * id] === CASE) leave(state, time, id);
}

/** One department has done its part; the next takes over, or the attempt as a whole is concluded. */
function endStage(state: GovernanceState, time: number, id: number, station: number): void {
  const g = state.grievances.columns;
  // Behind one window the papers go round, not the resident.
  const comesAgain =
    g.level[in1 * id] !== COMMUNITY &&
    !(state.rules.window && g.level[in1 * id] === TOWNSHIP && g.matter[in1 * id]! > 0);
  if (comesAgain) visit(state, id, g.level[in1 * id]!);
  const stages = stagesOf(state, id, g.level[in1 * id]!);
  if (g.matter[in1 * id]! + 1 < stages) {
    g.matter[in1 * id]!++;
    queueAt(state, time, id, state.stages[g.matter[in1 * id]!]!);
    return;
  }
  g.matter[in1 * id] = 0;
  conclude(state, time, id, station, stages, false);
}

/** Decides an attempt: settled if it succeeds and the level may close; else again, up a level, or answered with an explanation. */
function conclude(
  state: GovernanceState,
  time: number,
  id: number,
  station: number,
  parties: number,
  leadDecides: boolean,
): void {
  const g = state.grievances.columns;
  const u = state.parameters.uncertainties;
  let chance = successChance(state, id, station, parties, leadDecides);
  if (state.own !== undefined) chance = state.own.successChance(id, time, chance);
  const luck = state.streams.success.uniform(
    g.entity[in4 * id]!,
    g.index[in4 * id]!,
    64 * g.level[in1 * id]! + g.attemptsHere[in1 * id]!,
  );
  state.settlementChance = chance;
  const succeeds = luck < chance;
  g.attempts[in2 * id]!++;
  g.attemptsHere[in1 * id]!++;
  const mayClose = g.level[in1 * id]! >= g.required[in1 * id]!;
  if (time >= state.windowStart && time < state.windowEnd) {
    state.fundAttempts++;
    state.fundedAttempts += state.fundsShare[g.level[in1 * id]!]!;
  }
  if (mayClose && time >= state.windowStart && time < state.windowEnd) {
    state.attempts++;
    if (succeeds) state.successes++;
  }
  if (mayClose && g.level[in1 * id] === TOWNSHIP && !isPartner(state.arrangement.map, station)) {
    state.townshipTried[g.caseClass[in1 * id]!]!++;
    if (succeeds) state.townshipDone[g.caseClass[in1 * id]!]!++;
  }
  recordAttempt(state, id, time, station, chance, luck);
  if (!mayClose) {
    if (g.impatient[in1 * id] !== 0) return;
    passUp(state, time, id, station, causeCode.noAuthority);
    return;
  }
  if (succeeds) {
    isAudited(state, time, id);
    close(state, time, id, SETTLED);
    record(state, id, time, eventCode.settled, station, 0, causeCode.succeeded);
    return;
  }
  if (g.impatient[in1 * id] === 0 && closesOnPaper(state, time, id, station)) return;
  g.slights[in1 * id]!++;
  renewPatience(state, time, id);
  if (g.impatient[in1 * id] !== 0) return;
  if (mayTryAgain(state, time, id)) {
    state.queue.schedule(time + u.reattemptDays, ARRIVE, id, 0);
  } else if (g.level[in1 * id]! < COUNTY) {
    passUp(state, time, id, station, causeCode.failed);
  } else {
    replyFinally(state, time, id, station);
  }
}

/** Each level has so many attempts; a community that screens has, besides, only so many days before it must pass the case on. */
function mayTryAgain(state: GovernanceState, time: number, id: number): boolean {
  const g = state.grievances.columns;
  const { uncertainties: u, levers } = state.parameters;
  if (g.attemptsHere[in1 * id]! >= u.maxAttempts) return false;
  if (g.level[in1 * id] !== COMMUNITY || !state.rules.screening) return true;
  return time + u.reattemptDays - g.enteredLevelAt[in4 * id]! <= (levers.screeningDays as number);
}
