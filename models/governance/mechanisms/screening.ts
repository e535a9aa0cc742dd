import { COMMUNITY } from '../caseClasses.ts';
import { SCREENING_END } from '../eventKinds.ts';
import { causeCode } from '../eventLog.ts';
import { CASE } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';
import { CASE_JOB, jobOf } from './jobs.ts';
import { passUp } from './routing.ts';

/** Under screening a community has so many days for a case: from its arrival they run. */
export function beginScreening(state: GovernanceState, time: number, id: number): void {
  state.queue.schedule(time + (state.parameters.levers.screeningDays as number), SCREENING_END, id, 0);
}

/** The days are over: a case that still waits in the community's queue goes up; one that is being dealt with stays. Handler of `SCREENING_END`. */
export function endScreening(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  if (g.status[id] !== CASE || g.level[id] !== COMMUNITY) return;
  if (state.stations.remove(time, jobOf(id, CASE_JOB))) passUp(state, time, id, g.community[id]!, causeCode.none);
}
