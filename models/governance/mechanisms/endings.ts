import { HAZARD } from '../caseClasses.ts';
import { countEnded } from '../curves.ts';
import { in1, in4, in8 } from '../grievanceTable.ts';
import { JOINED } from '../phases.ts';
import { setStatus } from '../process/move.ts';
import type { GovernanceState } from '../state.ts';
import { endTogether } from './collective.ts';
import { CASE_JOB, jobOf, WORD_JOB } from './jobs.ts';
import { cancelPatience } from './patience.ts';
import { comeBack } from './recurrence.ts';
import { satisfactionOf } from './satisfaction.ts';
import { severityAt } from './severity.ts';
import { learnFrom } from './trust.ts';

/** A case ends with `status`, and with it every case that it stands for: it leaves every queue it stands in. The only place where a case ends. */
export function close(state: GovernanceState, time: number, id: number, status: number): void {
  endOne(state, time, id, status);
  if (state.grievances.columns.firstMember[in4 * id]! > 0) {
    endTogether(state, time, id, (member) => endOne(state, time, member, status));
  }
}

function endOne(state: GovernanceState, time: number, id: number, status: number): void {
  const g = state.grievances.columns;
  cancelPatience(state, id);
  setStatus(state, id, status);
  g.endedAt[in8 * id] = time;
  countEnded(state, time, id);
  g.endSeverity[in4 * id] = severityAt(g.severity[in4 * id]!, g.growth[in4 * id]!, time - g.birth[in8 * id]!);
  const queued = g.phase[in1 * id] !== JOINED && state.stations.remove(time, jobOf(id, CASE_JOB));
  if (!queued) state.assembly.withdraw(time, id);
  // Nobody has to be told of what is over.
  state.stations.remove(time, jobOf(id, WORD_JOB));
  const satisfaction = g.caseClass[in1 * id] === HAZARD ? 0 : satisfactionOf(state, id);
  g.satisfaction[in4 * id] = satisfaction;
  learnFrom(state, id, satisfaction);
  comeBack(state, time, id, satisfaction);
}
