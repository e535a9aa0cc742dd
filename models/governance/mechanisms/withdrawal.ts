import { ARRIVE } from '../eventKinds.ts';
import { CASE, in1, in4 } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';
import { CASE_JOB, jobOf } from './jobs.ts';
import { isAbsent } from './partners.ts';

/**
 * Sends the cases that wait for a partner who is there no more to whoever would take them now. As an epoch begins, after fees and experts are up to date; what
 * is being dealt with is brought to an end.
 */
export function leaveAbsentPartners(state: GovernanceState, time: number): void {
  const { stations, queue, arrangement, alive } = state;
  const { firstPartner, count } = arrangement.map;
  let someAbsent = false;
  for (let station = firstPartner; station < count; station++) {
    if (stations.waiting(station) > 0 && isAbsent(state, station)) someAbsent = true;
  }
  if (!someAbsent) return;
  const { status, caseRow } = state.grievances.columns;
  for (let i = 0; i < state.aliveCount; i++) {
    const id = alive[i]!;
    if (status[in1 * id] !== CASE) continue;
    const row = caseRow[in4 * id]! - 1;
    const job = jobOf(row, CASE_JOB);
    const station = stations.stationOf(job);
    if (station < firstPartner || !isAbsent(state, station)) continue;
    if (stations.remove(time, job)) queue.schedule(time, ARRIVE, row, 0);
  }
}
