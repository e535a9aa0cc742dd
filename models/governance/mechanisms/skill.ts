import type { GovernanceState } from '../state.ts';
import { isPartner, isTeam, stationLevel } from '../stationMap.ts';

/** Skill of those who work at a station, relative to 1: their level's as it is now; enforcement teams are generalists. */
export function skillAt(state: GovernanceState, station: number): number {
  const { map } = state.arrangement;
  if (isPartner(map, station)) return partnerSkill(state, station);
  const skill = state.skill[stationLevel(map, station)]!;
  return isTeam(map, station) ? skill * state.parameters.uncertainties.enforcementSkill : skill;
}

function partnerSkill(state: GovernanceState, station: number): number {
  const { map } = state.arrangement;
  const u = state.parameters.uncertainties;
  if (station === map.experts) return u.skillExpert;
  if (station === map.committees) return u.skillCommittee;
  return map.firstSocial >= 0 && station >= map.firstSocial ? u.skillSocial : u.skillProperty;
}
