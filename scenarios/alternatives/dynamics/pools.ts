import { COUNTY } from '../../../models/governance/caseClasses.ts';
import { stationLevel } from '../../../models/governance/stationMap.ts';
import type { MeanCounty } from '../means/meanCounty.ts';
import { stationHours } from '../means/stationShares.ts';

/** Place of the centre among the pools, after the three levels. */
export const CENTRE = 3;

/** Hours a calendar day for cases at communities, townships, departments and the centre, before the transition dip. */
export function poolHours(county: MeanCounty): Float64Array {
  const { map } = county.arrangement;
  const hours = new Float64Array(4);
  for (let station = 0; station < map.firstPartner; station++) {
    hours[station === map.centre ? CENTRE : stationLevel(map, station)]! += stationHours(county, station);
  }
  return hours;
}

/** Where the centre has a hall, its hours and the departments' are one pool: each helps the other out. */
export const hasHall = ({ rules }: MeanCounty): boolean => rules.integrated > 0;

/** Hours there are for a level's cases. */
export const levelHours = (county: MeanCounty, pools: Float64Array, level: number): number =>
  level === COUNTY && hasHall(county) ? pools[COUNTY]! + pools[CENTRE]! : pools[level]!;
