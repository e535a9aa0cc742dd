import { Series } from '../../sim/engine/recorders/series.ts';
import { DISPUTE } from './caseClasses.ts';
import { at1 } from './caseTable.ts';
import { SETTLED } from './grievanceTable.ts';
import type { GovernanceState } from './state.ts';

/** Days a cell of the curves stands for. */
export const curveStepDays = 7;

/** What the curves are made of, counted as it happens: a pass over a county's grievances takes too long for a run that is watched. */
export interface Curves {
  readonly disputesSurfaced: Series;
  readonly disputesSettled: Series;
  /** Cases of all classes that surfaced, less those that ended. */
  readonly casesOpened: Series;
}

export function makeCurves(horizon: number): Curves {
  const series = () => new Series(Math.ceil(horizon / curveStepDays), curveStepDays);
  return { disputesSurfaced: series(), disputesSettled: series(), casesOpened: series() };
}

/** A case surfaces. */
export function countSurfaced({ curves, cases }: GovernanceState, time: number, row: number): void {
  curves.casesOpened.add(time, 1);
  if (cases.columns.caseClass[at1 * row] === DISPUTE) curves.disputesSurfaced.add(time, 1);
}

/** A case has ended with the status it has now. */
export function countEnded({ curves, cases }: GovernanceState, time: number, row: number): void {
  const { caseClass, status } = cases.columns;
  curves.casesOpened.add(time, -1);
  if (caseClass[at1 * row] === DISPUTE && status[at1 * row] === SETTLED) curves.disputesSettled.add(time, 1);
}
