import { COMMUNITY, COUNTY, HAZARD, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { byTeam, integratedShare } from './attempt.ts';
import type { MeanClass } from './meanClass.ts';
import type { MeanCounty } from './meanCounty.ts';
import { mattersChances } from './typicalCase.ts';

/** Hours a calendar day that a station's servers have for cases. */
export const stationHours = ({ arrangement, workShare }: MeanCounty, station: number): number =>
  arrangement.servers[station]! * arrangement.serverHours[station]! * workShare;

/** Share of a class's work at a level that falls to each station; sums to 1. Empty at stations of other levels. */
export function stationShares(county: MeanCounty, meant: MeanClass, level: number): Float64Array {
  const { map, territory } = county.arrangement;
  const { caseClass, typical } = meant;
  const shares = new Float64Array(map.count);
  if (level === COUNTY) {
    const hall = hallShare(county, meant);
    typical.departments.forEach((share, d) => {
      const kept = d < county.rules.integrated ? 1 - hall : 1;
      shares[map.firstDepartment + d]! += share * kept;
      shares[map.centre]! += share * (1 - kept);
    });
    return shares;
  }
  const { residents, grids, townshipOf } = territory;
  for (let c = 0; c < territory.nCommunities; c++) {
    const here = caseClass === HAZARD ? grids[c]! / county.grids : residents[c]! / county.residents;
    if (level === COMMUNITY) shares[c] = here;
    else if (byTeam(county, caseClass, TOWNSHIP)) shares[map.firstTeam + townshipOf[c]!]! += here;
    else {
      const first = map.firstOffice + townshipOf[c]! * map.nOffices;
      typical.departments.forEach((share, d) => {
        shares[first + (d % map.nOffices)]! += share * here;
      });
    }
  }
  return shares;
}

/** Share of an integrated department's cases that its clerks in the hall deal with: cases of one party, split as the hours are. Nobody is on call in a hall. */
function hallShare(county: MeanCounty, { caseClass, typical }: MeanClass): number {
  const { rules, parameters, arrangement } = county;
  if (rules.integrated === 0 || caseClass === HAZARD || parameters.levers.stationing === 'onCall') return 0;
  if (!(integratedShare(county, typical) > 0)) return 0;
  const { map } = arrangement;
  const hall = stationHours(county, map.centre);
  let departments = 0;
  for (let d = 0; d < rules.integrated; d++) departments += stationHours(county, map.firstDepartment + d);
  return (mattersChances(parameters.uncertainties)[0]! * hall) / (hall + departments);
}

/** Stations of a level that a wrong desk may be, with their shares: any office of the township, any department. */
export function wrongDeskShares({ arrangement, residents }: MeanCounty, level: number): Float64Array {
  const { map, territory } = arrangement;
  const shares = new Float64Array(map.count);
  if (level === COUNTY) shares.fill(1 / map.nDepartments, map.firstDepartment, map.firstDepartment + map.nDepartments);
  if (level === TOWNSHIP) {
    for (let c = 0; c < territory.nCommunities; c++) {
      const first = map.firstOffice + territory.townshipOf[c]! * map.nOffices;
      for (let office = 0; office < map.nOffices; office++) {
        shares[first + office]! += territory.residents[c]! / residents / map.nOffices;
      }
    }
  }
  return shares;
}
