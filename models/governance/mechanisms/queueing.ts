import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, in1, in4, in8 } from '../grievanceTable.ts';
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
export function queueAt(state: GovernanceState, time: number, id: number, station: number): void {
  record(state, id, time, eventCode.queued, station, 0, causeCode.none);
  arriveAt(state, time, station, jobOf(id, CASE_JOB));
}

/** A note or a reception; or a case under so much strain that it threatens to escalate, with a chance of the ratings' weight. Stream `case.threat`. */
function isServedFirst(state: GovernanceState, job: number): boolean {
  const g = state.grievances.columns;
  const id = subjectOf(job);
  const kind = kindOfJob(job);
  if (kind === WORD_JOB) return g.note[in1 * id] === NOTE_ASKED;
  if (kind !== CASE_JOB) return false;
  if (g.phase[in1 * id] === RECEPTION && g.status[in1 * id] === CASE) return true;
  if (state.rules.rating <= 0) return false;
  if (!(g.strain[in8 * id]! >= state.parameters.uncertainties.threatenFrom)) return false;
  return state.streams.threat.uniform(g.entity[in4 * id]!, g.index[in4 * id]!) < state.rules.rating;
}

/** Those who wait and are served at a station, for each server. */
export const load = (state: GovernanceState, station: number): number =>
  (state.stations.waiting(station) + state.stations.busy(station)) / state.stations.servers(station);
