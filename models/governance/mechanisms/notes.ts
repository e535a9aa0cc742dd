import { at1 } from '../caseTable.ts';
import { NOTE_ASKED } from '../phases.ts';
import type { GovernanceState } from '../state.ts';
import { isPartner } from '../stationMap.ts';
import { CASE_JOB, jobOf, WORD_JOB } from './jobs.ts';
import { stagesOf } from './matters.ts';
import { arriveAt } from './queueing.ts';

/** A clerk of a desk is to enter a case and tell its resident that it has come in: a short job, done before others. */
export function askForNote(state: GovernanceState, time: number, row: number, desk: number): void {
  state.cases.columns.note[at1 * row] = NOTE_ASKED;
  arriveAt(state, time, desk, jobOf(row, WORD_JOB));
}

/** The desk where a case stands in line; otherwise the one that is responsible at its level, since to enter a case is not a partner's to do. */
export function deskFor(state: GovernanceState, row: number): number {
  const desk = state.stations.stationOf(jobOf(row, CASE_JOB));
  return desk >= 0 && !isPartner(state.arrangement.map, desk) ? desk : responsibleDesk(state, row);
}

/** The first of the desks that a case belongs to at its level. */
export function responsibleDesk(state: GovernanceState, row: number): number {
  stagesOf(state, row, state.cases.columns.level[at1 * row]!);
  return state.stages[0]!;
}
