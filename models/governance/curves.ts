import { Series } from '../../sim/engine/recorders/series.ts';
import { DISPUTE } from './caseClasses.ts';
import { in1, SETTLED } from './grievanceTable.ts';
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
export function countSurfaced({ curves, grievances }: GovernanceState, time: number, id: number): void {
  curves.casesOpened.add(time, 1);
  if (grievances.columns.caseClass[in1 * id] === DISPUTE) curves.disputesSurfaced.add(time, 1);
}

/** A case has ended with the status it has now. */
export function countEnded({ curves, grievances }: GovernanceState, time: number, id: number): void {
  const { caseClass, status } = grievances.columns;
  curves.casesOpened.add(time, -1);
  if (caseClass[in1 * id] === DISPUTE && status[in1 * id] === SETTLED) curves.disputesSettled.add(time, 1);
}
