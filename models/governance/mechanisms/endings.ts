import { HAZARD } from '../caseClasses.ts';
import { at1, at4 } from '../caseTable.ts';
import { countEnded } from '../curves.ts';
import { in8 } from '../grievanceTable.ts';
import { JOINED } from '../phases.ts';
import { setStatus } from '../process/move.ts';
import type { GovernanceState } from '../state.ts';
import { endTogether } from './collective.ts';
import { CASE_JOB, jobOf, WORD_JOB } from './jobs.ts';
import { cancelPatience } from './patience.ts';
import { comeBack } from './recurrence.ts';
import { satisfactionOf } from './satisfaction.ts';
import { learnFrom } from './trust.ts';

/** A case ends with `status`, and with it every case that it stands for: it leaves every queue it stands in. The only place where a case ends. */
export function close(state: GovernanceState, time: number, row: number, status: number): void {
  endOne(state, time, row, status);
  if (state.cases.columns.firstMember[at4 * row]! > 0) {
    endTogether(state, time, row, (member) => endOne(state, time, member, status));
  }
}

function endOne(state: GovernanceState, time: number, row: number, status: number): void {
  const c = state.cases.columns;
  cancelPatience(state, row);
  setStatus(state, row, status);
  state.grievances.columns.endedAt[in8 * c.grievance[at4 * row]!] = time;
  countEnded(state, time, row);
  const queued = c.phase[at1 * row] !== JOINED && state.stations.remove(time, jobOf(row, CASE_JOB));
  if (!queued) state.assembly.withdraw(time, row);
  // Nobody has to be told of what is over.
  state.stations.remove(time, jobOf(row, WORD_JOB));
  const satisfaction = c.caseClass[at1 * row] === HAZARD ? 0 : satisfactionOf(state, row, time);
  c.satisfaction[at4 * row] = satisfaction;
  learnFrom(state, row, satisfaction);
  comeBack(state, time, row, satisfaction);
}
