import { DISPUTE } from './caseClasses.ts';
import { causeCode, eventCode } from './eventLog.ts';
import { in1, in4 } from './grievanceTable.ts';
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
  if (state.logDisputesOnly && g.caseClass[in1 * id] !== DISPUTE) return;
  log.append(id, time, event, actor, g.level[in1 * id]!, hours, cause);
}

/** Adds the row of a concluded attempt, with the chance it had and the luck it met: it succeeded where luck fell below the chance. */
export function recordAttempt(
  state: GovernanceState,
  id: number,
  time: number,
  actor: number,
  chance: number,
  luck: number,
): void {
  const { log, attemptLog } = state;
  const before = log?.rows;
  const cause = luck < chance ? causeCode.succeeded : causeCode.failed;
  record(state, id, time, eventCode.attempted, actor, state.grievances.columns.hours[in4 * id]!, cause);
  if (log === undefined || log.rows === before) return;
  attemptLog.row.push(log.rows - 1);
  attemptLog.chance.push(chance);
  attemptLog.luck.push(luck);
}
