import type { RandomStreams } from '../../sim/engine/random/streams.ts';
import { budget } from './budget.ts';
import { workdaysPerYear } from './calendar.ts';
import { COMMUNITY, COUNTY, TOWNSHIP } from './caseClasses.ts';
import { type Authority, authority, departmentLoads } from './duties.ts';
import { usualFundShares } from './funds.ts';
import { visitsPerHouseholdDay } from './mechanisms/patrol.ts';
import { isReform } from './mechanisms/transition.ts';
import type { GovernanceParameters } from './parameters/governanceParameters.ts';
import { checkDay, checkStation, type DayShares, staff } from './staffing.ts';
import { mapStations, type StationMap, stationLevel } from './stationMap.ts';
import { makeTerritory, type Territory } from './territory.ts';

/** A policy worked out for a territory: who sits where, for how many hours, with what skill, authority and funds. */
export interface Arrangement {
  readonly territory: Territory;
  readonly map: StationMap;
  readonly servers: Int32Array;
  /** Staff hours a workday of a whole station, everything included. */
  readonly staffHours: Float64Array;
  /** Hours a workday that one server of a station has for cases, before the transition dip. */
  readonly serverHours: Float64Array;
  /** By level. */
  readonly dayShares: readonly DayShares[];
  /** By level, relative to 1. */
  readonly skill: Float64Array;
  readonly authority: Authority;
  /** Yuan a year of the whole county for handling cases, and where they lie unless they follow the cases. */
  readonly handlingFunds: number;
  readonly usualFundShares: Float64Array;
  /** By community, patrol visits per household and calendar day. */
  readonly visitRate: Float64Array;
  readonly reform: boolean;
}

/** Works a policy out. Throws when it cannot be staffed or paid (`sharesMustSumToOne`, `cannotStaff`, `overBudget`). */
export function arrange(parameters: GovernanceParameters, streams: RandomStreams): Arrangement {
  const { constants: c, uncertainties: u, levers } = parameters;
  const staffing = staff(c, levers, u.hallStaffShare);
  const money = budget(parameters, staffing);
  const territory = makeTerritory(c, parameters.slice.denominator, streams);
  const lever = (key: keyof typeof levers) => levers[key] as number;
  // More offices than departments would leave some without duties or staff.
  const nOffices = Math.min(lever('townshipOffices'), c.departments);
  const map = mapStations(territory.nCommunities, territory.nTownships, nOffices, c.departments);

  const fte = stationFte(parameters, territory, map, staffing);
  const training = u.trainingHoursShare * lever('skillsFollowDuties');
  const workdaysPerMonth = workdaysPerYear / 12;
  const outreachFte = (lever('outreachDaysPerMonth') / workdaysPerMonth) * c.communities;
  const protocolFte =
    (u.protocolHoursPerDepartmentYear * lever('mechanismForward') * c.departments) / (c.hoursPerDay * workdaysPerYear);
  const accountingFte =
    (u.fundsAccountingHours * lever('fundsFollowDuties') * c.communities) / (c.hoursPerDay * workdaysPerYear);
  const ranked = u.rankingReporting * lever('rankingPressure');
  const appraised = lever('cooperationAppraisal');
  const dayShares: DayShares[] = [];
  dayShares[COMMUNITY] = {
    reporting: u.reportingShare + ranked + accountingFte / staffing.community,
    training,
    patrol: lever('patrolHoursShare'),
    outreach: outreachFte / staffing.community,
  };
  dayShares[TOWNSHIP] = { reporting: u.reportingShare + ranked, training, patrol: 0, outreach: 0 };
  // Writing the protocols, keeping them up and appraising one another is paperwork of the county's officers.
  const appraisalFte = (u.appraisalHours * appraised * c.departments) / (c.hoursPerDay * workdaysPerYear);
  const writing = ranked + (protocolFte + appraisalFte) / (staffing.departments + staffing.centre);
  dayShares[COUNTY] = { reporting: u.reportingShare + writing, training: 0, patrol: 0, outreach: 0 };
  const forCases = dayShares.map((shares, level) => checkDay(level, shares));

  const servers = new Int32Array(map.count);
  const staffHours = new Float64Array(map.count);
  const serverHours = new Float64Array(map.count);
  for (let station = 0; station < map.count; station++) {
    servers[station] = Math.max(1, Math.round(fte[station]! / u.ftePerServer));
    staffHours[station] = fte[station]! * c.hoursPerDay;
    serverHours[station] = (staffHours[station]! * forCases[stationLevel(map, station)]!) / servers[station]!;
  }
  // Permanently stationed officers keep their windows open, also when nobody comes.
  if (levers.stationing === 'permanent') {
    const integrated = Math.round(lever('oneStopShare') * c.departments);
    for (let d = 0; d < integrated; d++) serverHours[map.firstDepartment + d]! *= 1 - u.stationIdleShare;
  }
  for (let station = 0; station < map.count; station++) checkStation(station, fte[station]!, serverHours[station]!);

  return {
    territory,
    map,
    servers,
    staffHours,
    serverHours,
    dayShares,
    skill: skills(parameters, staffing.posted / staffing.township),
    authority: authority(parameters),
    handlingFunds: money.handling,
    usualFundShares: usualFundShares(parameters),
    visitRate: visitsPerHouseholdDay(parameters, territory, staffHours),
    reform: isReform(levers, parameters.statusQuo),
  };
}

/** Full-time equivalents of every station of the slice: communities and townships by residents, offices and departments by load. */
function stationFte(
  parameters: GovernanceParameters,
  territory: Territory,
  map: StationMap,
  staffing: ReturnType<typeof staff>,
): Float64Array {
  const fte = new Float64Array(map.count);
  const loads = departmentLoads(parameters, map.nDepartments);
  for (let i = 0; i < territory.nCommunities; i++) {
    const share = territory.residents[i]! / parameters.constants.residents;
    fte[i]! += staffing.community * share;
    const first = map.firstOffice + territory.townshipOf[i]! * map.nOffices;
    for (let d = 0; d < map.nDepartments; d++) {
      fte[first + (d % map.nOffices)]! += staffing.township * share * loads[d]!;
    }
  }
  for (let d = 0; d < map.nDepartments; d++) {
    fte[map.firstDepartment + d] = staffing.departments * loads[d]! * territory.residentShare;
  }
  fte[map.centre] = staffing.centre * territory.residentShare;
  return fte;
}

/** Skill by level: training lifts those below towards the county's; posted officers bring theirs along. */
function skills(parameters: GovernanceParameters, postedShare: number): Float64Array {
  const { uncertainties: u, levers } = parameters;
  const lift = u.trainability * (levers.skillsFollowDuties as number);
  const skill = new Float64Array(3);
  const towards = (own: number) => own + lift * Math.max(0, u.skillCounty - own);
  skill[COMMUNITY] = towards(u.skillCommunity);
  skill[TOWNSHIP] = (1 - postedShare) * towards(u.skillTownship) + postedShare * u.skillCounty;
  skill[COUNTY] = u.skillCounty;
  return skill;
}
