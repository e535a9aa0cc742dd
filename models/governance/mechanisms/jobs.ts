import type { GovernanceState } from '../state.ts';

/*
 * Job ids at the stations: a case is its grievance's row; then come the explanations, one a grievance, then the verifications of false
 * alarms, one a community and epoch.
 */

/** Job that explains a case to those concerned. */
export const explanationJob = (state: GovernanceState, id: number): number => state.grievances.rows + id;

/** Job that verifies the false alarms of one screening. */
export const verificationJob = (state: GovernanceState, position: number): number =>
  2 * state.grievances.rows + position;

/** Whether a job is a case, and not one of the other two kinds. */
export const isCase = (state: GovernanceState, job: number): boolean => job < state.grievances.rows;

/** Whether a job is an explanation. */
export const isExplanation = (state: GovernanceState, job: number): boolean => job < 2 * state.grievances.rows;
