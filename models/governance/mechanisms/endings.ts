import type { GovernanceState } from '../state.ts';
import { CASE_JOB, jobOf } from './jobs.ts';
import { cancelPatience } from './patience.ts';
import { severityAt } from './severity.ts';

/** A case ends with `status`: it leaves every queue it stands in. The only place where a case ends. */
export function close(state: GovernanceState, time: number, id: number, status: number): void {
  const g = state.grievances.columns;
  cancelPatience(state, id);
  g.status[id] = status;
  g.endedAt[id] = time;
  g.endSeverity[id] = severityAt(g.severity[id]!, g.growth[id]!, time - g.birth[id]!);
  if (!state.stations.remove(time, jobOf(id, CASE_JOB))) state.assembly.withdraw(time, id);
}
