import { CASE } from '../../../models/governance/grievanceTable.ts';
import { CASE_JOB, jobOf } from '../../../models/governance/mechanisms/jobs.ts';
import { beginService } from '../../../models/governance/mechanisms/service.ts';
import type {
  GovernanceParameters,
  Uncertainties,
} from '../../../models/governance/parameters/governanceParameters.ts';
import { ATTEMPT } from '../../../models/governance/phases.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { columnsById } from '../support/columnsById.ts';

/** Nine o'clock of a Monday that is no holiday. */
export const monday9 = 7 + 9 / 24;

/** Puts a grievance into a state. */
export function put(state: GovernanceState, id: number, values: Record<string, number>): void {
  const columns = columnsById(state) as unknown as Record<string, Float64Array>;
  for (const [key, value] of Object.entries(values)) columns[key]![id] = value;
}

/** An open case of one department that has just come to a desk, and has been received and entered before. */
export const openCase = {
  status: CASE,
  phase: ATTEMPT,
  birth: 0,
  severity: 0.5,
  growth: 1e-6,
  matters: 1,
  attempts: 0,
  attemptsHere: 0,
  matter: 0,
  received: 2,
  handedOver: 0,
  books: 0,
  locality: 0,
  acceptedAt: 1,
  forwarded: 1,
} as const;

/** Hours by account of a case's service at a station that begins now. */
export function workOn(
  state: GovernanceState,
  id: number,
  station: number,
  values: Record<string, number> = {},
  time = monday9,
): Float64Array {
  put(state, id, { ...openCase, ...values });
  beginService(state, station, jobOf(id, CASE_JOB), time);
  return state.parts.slice();
}

/** First grievance that fits. */
export function idWhere(state: GovernanceState, fits: (id: number) => boolean): number {
  for (let id = 0; id < state.grievances.rows; id++) if (fits(id)) return id;
  throw new Error('none fits');
}

/** Parameters with uncertainties set beyond the ranges that a run would be checked for. */
export const withUncertainties = (
  parameters: GovernanceParameters,
  uncertainties: Partial<Uncertainties>,
): GovernanceParameters => ({ ...parameters, uncertainties: { ...parameters.uncertainties, ...uncertainties } });
