import { in1 } from '../grievanceTable.ts';
import { NOTE_ASKED } from '../phases.ts';
import type { GovernanceState } from '../state.ts';
import { isPartner } from '../stationMap.ts';
import { CASE_JOB, jobOf, WORD_JOB } from './jobs.ts';
import { stagesOf } from './matters.ts';
import { arriveAt } from './queueing.ts';

/** A clerk of a desk is to enter a case and tell its resident that it has come in: a short job, done before others. */
export function askForNote(state: GovernanceState, time: number, id: number, desk: number): void {
  state.grievances.columns.note[in1 * id] = NOTE_ASKED;
  arriveAt(state, time, desk, jobOf(id, WORD_JOB));
}

/** The desk where a case stands in line; otherwise the one that is responsible at its level, since to enter a case is not a partner's to do. */
export function deskFor(state: GovernanceState, id: number): number {
  const desk = state.stations.stationOf(jobOf(id, CASE_JOB));
  return desk >= 0 && !isPartner(state.arrangement.map, desk) ? desk : responsibleDesk(state, id);
}

/** The first of the desks that a case belongs to at its level. */
export function responsibleDesk(state: GovernanceState, id: number): number {
  stagesOf(state, id, state.grievances.columns.level[in1 * id]!);
  return state.stages[0]!;
}
