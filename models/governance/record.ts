import { DISPUTE } from './caseClasses.ts';
import type { GovernanceState } from './state.ts';

/** Adds a row to the event log, if one is kept for this grievance. Never changes anything else. */
export function record(
  state: GovernanceState,
  id: number,
  time: number,
  event: number,
  actor: number,
  hours: number,
  cause: number,
): void {
  const { log } = state;
  if (log === undefined) return;
  const g = state.grievances.columns;
  if (state.logDisputesOnly && g.caseClass[id] !== DISPUTE) return;
  log.append(id, time, event, actor, g.level[id]!, hours, cause);
}
