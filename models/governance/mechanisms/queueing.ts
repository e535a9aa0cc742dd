import type { GovernanceState } from '../state.ts';
import { CASE_JOB, kindOfJob, subjectOf } from './jobs.ts';

/** Classes of waiting where residents' ratings count: those who threaten before everybody else. */
export const classesOfWaiting = (rating: number): number => (rating > 0 ? 2 : 1);

/** A job joins a station's queue. Where ratings count, some of those who threaten are served first. */
export function arriveAt(state: GovernanceState, time: number, station: number, job: number): void {
  if (state.rules.rating <= 0) state.stations.arrive(time, station, job);
  else state.stations.arrive(time, station, job, isServedFirst(state, job) ? 0 : 1);
}

/** A case under so much strain that it threatens to escalate, with a chance of the ratings' weight. Stream `case.threat`. */
function isServedFirst(state: GovernanceState, job: number): boolean {
  if (kindOfJob(job) !== CASE_JOB) return false;
  const g = state.grievances.columns;
  const id = subjectOf(job);
  if (!(g.strain[id]! >= state.parameters.uncertainties.threatenFrom)) return false;
  return state.streams.threat.uniform(g.entity[id]!, g.index[id]!) < state.rules.rating;
}

/** Those who wait and are served at a station, for each server. */
export const load = (state: GovernanceState, station: number): number =>
  (state.stations.waiting(station) + state.stations.busy(station)) / state.stations.servers(station);
