import type { GovernanceState } from '../state.ts';
import { cancelPatience } from './patience.ts';

/** A case ends with `status`: it leaves every queue it stands in. The only place where a case ends. */
export function close(state: GovernanceState, time: number, id: number, status: number): void {
  const g = state.grievances.columns;
  cancelPatience(state, id);
  g.status[id] = status;
  g.endedAt[id] = time;
  if (state.stations.remove(time, id) || state.assembly.withdraw(time, id)) g.waitedDays[id]! += time - g.queuedAt[id]!;
}
