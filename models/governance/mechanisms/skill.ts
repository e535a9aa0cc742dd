import { caseTypes } from '../caseTypes.ts';
import type { GovernanceState } from '../state.ts';
import { isPartner, isTeam, stationLevel } from '../stationMap.ts';

/** How far the desks of a level are generalists: communities wholly, townships half, county departments not at all. */
const generalists = [1, 0.5, 0];

/**
 * Skill of those who work at a station with a type of case, relative to 1: their level's as it is now, more for types that take little special knowledge and less for
 * those that take much, as far as they are generalists: S·(1 + specialism·generalist·(1/2 - expertise)). Teams and partners are there for their types.
 */
export function skillAt(state: GovernanceState, station: number, type: number): number {
  const { map } = state.arrangement;
  if (isPartner(map, station)) return partnerSkill(state, station);
  const level = stationLevel(map, station);
  const { enforcementSkill, specialism } = state.parameters.uncertainties;
  if (isTeam(map, station)) return state.skill[level]! * enforcementSkill;
  return state.skill[level]! * (1 + specialism * generalists[level]! * (0.5 - caseTypes[type]!.expertise));
}

function partnerSkill(state: GovernanceState, station: number): number {
  const { map } = state.arrangement;
  const u = state.parameters.uncertainties;
  if (station === map.experts) return u.skillExpert;
  if (station === map.committees) return u.skillCommittee;
  return map.firstSocial >= 0 && station >= map.firstSocial ? u.skillSocial : u.skillProperty;
}
