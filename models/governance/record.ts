import { DISPUTE } from './caseClasses.ts';
import { at1, at4 } from './caseTable.ts';
import { causeCode, eventCode } from './eventLog.ts';
import { in1 } from './grievanceTable.ts';
import type { GovernanceState } from './state.ts';

/** Adds a row to the event log for a case, if one is kept for its grievance. Never changes anything else. */
export function record(
  state: GovernanceState,
  row: number,
  time: number,
  event: number,
  actor: number,
  hours: number,
  cause: number,
): void {
  const { log } = state;
  if (log === undefined) return;
  const c = state.cases.columns;
  if (state.logDisputesOnly && c.caseClass[at1 * row] !== DISPUTE) return;
  log.append(c.grievance[at4 * row]!, time, event, actor, c.level[at1 * row]!, hours, cause);
}

/** The same for a grievance that ends without ever being a case. */
export function recordQuiet(state: GovernanceState, id: number, time: number, event: number, cause: number): void {
  const { log } = state;
  if (log === undefined) return;
  if (state.logDisputesOnly && state.grievances.columns.caseClass[in1 * id] !== DISPUTE) return;
  log.append(id, time, event, -1, 0, 0, cause);
}

/** Adds the row of a concluded attempt, with the chance it had and the luck it met: it succeeded where luck fell below the chance. */
export function recordAttempt(
  state: GovernanceState,
  row: number,
  time: number,
  actor: number,
  chance: number,
  luck: number,
): void {
  const { log, attemptLog } = state;
  const before = log?.rows;
  const cause = luck < chance ? causeCode.succeeded : causeCode.failed;
  record(state, row, time, eventCode.attempted, actor, state.cases.columns.hours[at4 * row]!, cause);
  if (log === undefined || log.rows === before) return;
  attemptLog.row.push(log.rows - 1);
  attemptLog.chance.push(chance);
  attemptLog.luck.push(luck);
}
