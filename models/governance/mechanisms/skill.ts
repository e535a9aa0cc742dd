import type { GovernanceState } from '../state.ts';
import { stationLevel } from '../stationMap.ts';

/** Skill of those who work at a station, relative to 1. */
export const skillAt = (state: GovernanceState, station: number): number =>
  state.arrangement.skill[stationLevel(state.arrangement.map, station)]!;
