import { at1, at4, at8 } from '../caseTable.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE } from '../grievanceTable.ts';
import { NOTE_ASKED, RECEPTION } from '../phases.ts';
import { record } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { CASE_JOB, jobOf, kindOfJob, subjectOf, WORD_JOB } from './jobs.ts';

/** Classes of waiting: what takes minutes (notes, receptions in the hall) and, where residents' ratings count, those who threaten; then everybody else. */
export const classesOfWaiting = 2;

/** A job joins a station's queue. */
export function arriveAt(state: GovernanceState, time: number, station: number, job: number): void {
  state.stations.arrive(time, station, job, isServedFirst(state, job) ? 0 : 1);
}

/** A case itself joins a station's queue to be dealt with there. */
export function queueAt(state: GovernanceState, time: number, row: number, station: number): void {
  record(state, row, time, eventCode.queued, station, 0, causeCode.none);
  arriveAt(state, time, station, jobOf(row, CASE_JOB));
}

/** A note or a reception; or a case under so much strain that it threatens to escalate, with a chance of the ratings' weight. Stream `case.threat`. */
function isServedFirst(state: GovernanceState, job: number): boolean {
  const c = state.cases.columns;
  const row = subjectOf(job);
  const kind = kindOfJob(job);
  if (kind === WORD_JOB) return c.note[at1 * row] === NOTE_ASKED;
  if (kind !== CASE_JOB) return false;
  if (c.phase[at1 * row] === RECEPTION && c.status[at1 * row] === CASE) return true;
  if (state.rules.rating <= 0) return false;
  if (!(c.strain[at8 * row]! >= state.parameters.uncertainties.threatenFrom)) return false;
  return state.streams.threat.uniform(c.entity[at4 * row]!, c.index[at4 * row]!) < state.rules.rating;
}

/** Those who wait and are served at a station, for each server. */
export const load = (state: GovernanceState, station: number): number =>
  (state.stations.waiting(station) + state.stations.busy(station)) / state.stations.servers(station);
