import { HAZARD } from '../caseClasses.ts';
import { countEnded } from '../curves.ts';
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
  if (state.grievances.columns.firstMember[id]! > 0) {
    endTogether(state, time, id, (member) => endOne(state, time, member, status));
  }
}

function endOne(state: GovernanceState, time: number, id: number, status: number): void {
  const g = state.grievances.columns;
  cancelPatience(state, id);
  setStatus(state, id, status);
  g.endedAt[id] = time;
  countEnded(state, time, id);
  g.endSeverity[id] = severityAt(g.severity[id]!, g.growth[id]!, time - g.birth[id]!);
  const queued = g.phase[id] !== JOINED && state.stations.remove(time, jobOf(id, CASE_JOB));
  if (!queued) state.assembly.withdraw(time, id);
  // Nobody has to be told of what is over.
  state.stations.remove(time, jobOf(id, WORD_JOB));
  const satisfaction = g.caseClass[id] === HAZARD ? 0 : satisfactionOf(state, id);
  g.satisfaction[id] = satisfaction;
  learnFrom(state, id, satisfaction);
  comeBack(state, time, id, satisfaction);
}
