import { COUNTY } from '../caseClasses.ts';
import type { GovernanceState } from '../state.ts';
import { stagesOf } from './matters.ts';

/**
 * Who sits on a case's panel (written to `state.stages`) and when servers begin to be held for it. A lead official calls it together within the study
 * days and, at the county, takes a place from the centre; without one, members come when all happen to be free, and only after `conveneDays` are kept free.
 */
export function conveneFrom(
  state: GovernanceState,
  time: number,
  row: number,
  level: number,
): { members: number; reserveFrom: number } {
  const { uncertainties: u, levers } = state.parameters;
  let members = stagesOf(state, row, level);
  if (state.rules.lead && level === COUNTY) state.stages[members++] = state.arrangement.map.centre;
  const patience = state.rules.lead ? Math.min(levers.studyDays as number, u.conveneDays) : u.conveneDays;
  return { members, reserveFrom: time + patience };
}

/**
 * Meeting hours of all parties together when k of them coordinate in pairs: c₁·k + c₂·k(k - 1)/2·(1 - integration)·latency. 0 for one party.
 */
export function pairwiseMeetingHours(
  parties: number,
  perMember: number,
  perPair: number,
  integration: number,
  latency: number,
): number {
  if (parties < 2) return 0;
  return perMember * parties + ((perPair * parties * (parties - 1)) / 2) * (1 - integration) * latency;
}

/** Chance that all parties beyond the owner of the case agree, each with chance `each`: ∏pᵢ. A lead official decides alone. */
export function agreementChance(parties: number, each: number, leadDecides: boolean): number {
  if (leadDecides) return 1;
  let chance = 1;
  for (let i = 1; i < parties; i++) chance *= each;
  return chance;
}
