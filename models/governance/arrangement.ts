import type { RandomStreams } from '../../sim/engine/random/streams.ts';
import { budget } from './budget.ts';
import { workdaysPerYear } from './calendar.ts';
import { COMMUNITY, COUNTY, TOWNSHIP } from './caseClasses.ts';
import { type Authority, authority } from './duties.ts';
import { departmentShares, expectedWork, type LevelWork, levelHours, teamShare } from './expectedWork.ts';
import { usualFundShares } from './funds.ts';
import { frontWeights } from './mechanisms/differentiation.ts';
import { dutiesPushedDown, dutyFte } from './mechanisms/duties.ts';
import { meanVisits, visitsPerHouseholdDay } from './mechanisms/patrol.ts';
import { isReform } from './mechanisms/transition.ts';
import type { GovernanceParameters } from './parameters/governanceParameters.ts';
import { type PartnerKind, partnerStations, weeklyHours, yearlyHours } from './partners.ts';
import { checkDay, checkStation, type DayShares, type Staffing, staff } from './staffing.ts';
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
  /** By station. */
  readonly dayShares: readonly DayShares[];
  /** Posted officers among those at townships. */
  readonly postedShare: number;
  /** By community: front-loading relative to the mean. */
  readonly frontWeight: Float64Array;
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
  const staffing = staff(c, levers, u);
  const money = budget(parameters, staffing);
  const territory = makeTerritory(c, parameters.slice.denominator, streams);
  const lever = (key: keyof typeof levers) => levers[key] as number;
  // More offices than departments would leave some without duties or staff.
  const nOffices = Math.min(lever('townshipOffices'), c.departments);
  const map = mapStations(territory.nCommunities, territory.nTownships, nOffices, c.departments, {
    teams: levers.unifiedEnforcement === true,
    ...partnerStations(parameters),
  });
  const frontWeight = frontWeights(territory, lever('differentiation'), u.frontSlope);

  const powers = authority(parameters, frontWeight);
  const fte = stationFte(parameters, territory, map, staffing, frontWeight, powers);
  const byLevel = dayByLevel(parameters, staffing);
  const dayShares = Array.from({ length: map.count }, (_, station) => byLevel[stationLevel(map, station)]!);
  const forCases = dayShares
    .slice(0, map.firstPartner)
    .map((shares, station) => checkDay(stationLevel(map, station), shares));

  const servers = new Int32Array(map.count);
  const staffHours = new Float64Array(map.count);
  const serverHours = new Float64Array(map.count);
  for (let station = map.firstPartner; station < map.count; station++) {
    const hours = partnerHours(parameters, territory, map, station);
    servers[station] = Math.max(1, Math.round(hours / (u.ftePerServer * c.hoursPerDay)));
    staffHours[station] = hours;
    serverHours[station] = hours / servers[station]!;
  }
  for (let station = 0; station < map.firstPartner; station++) {
    servers[station] = Math.max(1, Math.round(fte[station]! / u.ftePerServer));
    staffHours[station] = fte[station]! * c.hoursPerDay;
    serverHours[station] = (staffHours[station]! * forCases[station]!) / servers[station]!;
  }
  for (let station = 0; station < map.firstPartner; station++)
    checkStation(station, fte[station]!, serverHours[station]!);

  return {
    territory,
    map,
    servers,
    staffHours,
    serverHours,
    dayShares,
    postedShare: staffing.posted / staffing.township,
    frontWeight,
    authority: powers,
    handlingFunds: money.handling,
    usualFundShares: usualFundShares(parameters),
    visitRate: visitsPerHouseholdDay(parameters, territory, staffHours),
    reform: isReform(levers, parameters.statusQuo),
  };
}

/** What a level's day goes on, besides cases. */
function dayByLevel(parameters: GovernanceParameters, staffing: Staffing): DayShares[] {
  const { constants: c, uncertainties: u, levers } = parameters;
  const lever = (key: keyof typeof levers) => levers[key] as number;
  /** Full-time equivalents of so many hours a year. */
  const fteOf = (hours: number) => hours / (c.hoursPerDay * workdaysPerYear);
  /** Of so many people's day; nobody has none of it. */
  const shareOf = (fte: number, people: number) => (people > 0 ? fte / people : 0);
  const workdaysPerMonth = workdaysPerYear / 12;
  const training = u.trainingHoursShare * lever('skillsFollowDuties');
  const ranked = u.reportingShare + u.rankingReporting * lever('rankingPressure');
  const meeting = (u.partyMeetingHours * lever('partyLedCoordination')) / workdaysPerMonth / c.hoursPerDay;
  const above = staffing.departments + staffing.centre;
  const below = staffing.community + staffing.township;
  const pushed = dutyFte(u, dutiesPushedDown(u, lever('unfundedDuties'), lever('dutyAccessControl')), above);
  const duties = shareOf(pushed * u.dutyWaste, below);
  const accounting = fteOf(u.fundsAccountingHours * lever('fundsFollowDuties') * c.communities);
  const assessment = fteOf(u.assessmentHours * lever('differentiation') * c.communities);
  // Whoever is not staff must be organised and supervised by those who are.
  const organising = u.volunteerOrganising * lever('volunteerHours');
  const partnersBelow = weeklyHours(parameters, 'property') + weeklyHours(parameters, 'social');
  const partnersAbove = weeklyHours(parameters, 'committees') + weeklyHours(parameters, 'experts');
  const helpers = fteOf(yearlyHours(parameters, organising + u.partnerSupervision * partnersBelow));
  const supervision = fteOf(yearlyHours(parameters, u.partnerSupervision * partnersAbove));
  const review = fteOf(u.reviewHours * lever('authorityReturn') * c.townships);
  // Protocols, appraisals and vetting are paperwork of the county's officers.
  const paperwork =
    u.protocolHoursPerDepartmentYear * lever('mechanismForward') +
    u.appraisalHours * lever('cooperationAppraisal') +
    u.vettingHours * lever('dutyAccessControl');
  const shares: DayShares[] = [];
  shares[COMMUNITY] = {
    reporting: ranked + duties + shareOf(accounting + assessment + helpers, staffing.community),
    training,
    patrol: lever('patrolHoursShare'),
    outreach: shareOf((lever('outreachDaysPerMonth') / workdaysPerMonth) * c.communities, staffing.community),
    meeting: meeting / 2,
  };
  shares[TOWNSHIP] = {
    reporting: ranked + duties + shareOf(review, staffing.township),
    training,
    patrol: 0,
    outreach: 0,
    meeting,
  };
  shares[COUNTY] = {
    reporting: ranked + shareOf(fteOf(paperwork * c.departments) + supervision - pushed, above),
    training: 0,
    patrol: 0,
    outreach: 0,
    meeting,
  };
  return shares;
}

/** Hours a workday of a partner's station: its weekly hours for the residents it is there for. */
function partnerHours(
  parameters: GovernanceParameters,
  territory: Territory,
  map: StationMap,
  station: number,
): number {
  const daily = (kind: PartnerKind, residents: number) => (weeklyHours(parameters, kind) * residents) / 1000 / 5;
  const { residents, townshipOf } = territory;
  const all = residents.reduce((sum, n) => sum + n, 0);
  if (station === map.experts) return daily('experts', all);
  if (station === map.committees) return daily('committees', all);
  if (map.firstSocial < 0 || station < map.firstSocial)
    return daily('property', residents[station - map.firstProperty]!);
  const township = station - map.firstSocial;
  return daily(
    'social',
    residents.reduce((sum, n, c) => (townshipOf[c] === township ? sum + n : sum), 0),
  );
}

/**
 * Full-time equivalents of every station of the slice: communities and townships by residents, offices and departments by the work that is expected of them. An
 * enforcement team is made of those who did its work at the township's offices, and of the department officers whose work it takes down.
 */
function stationFte(
  parameters: GovernanceParameters,
  territory: Territory,
  map: StationMap,
  staffing: Staffing,
  frontWeight: Float64Array,
  powers: Authority,
): Float64Array {
  const fte = new Float64Array(map.count);
  const visits = meanVisits(parameters, staffing);
  const work = expectedWork(parameters, powers, visits);
  const [offices, departments] = [departmentShares(work[TOWNSHIP]!), departmentShares(work[COUNTY]!)];
  const team = teamShare(work[TOWNSHIP]!);
  const broughtDown = map.firstTeam >= 0 ? takenDown(parameters, frontWeight, visits, work) : 0;
  const teams = team * staffing.township + broughtDown * staffing.departments;
  for (let i = 0; i < territory.nCommunities; i++) {
    const share = territory.residents[i]! / parameters.constants.residents;
    fte[i]! += staffing.community * share * frontWeight[i]!;
    if (map.firstTeam >= 0) fte[map.firstTeam + territory.townshipOf[i]!]! += teams * share;
    const first = map.firstOffice + territory.townshipOf[i]! * map.nOffices;
    for (let d = 0; d < map.nDepartments; d++) {
      fte[first + (d % map.nOffices)]! += (1 - team) * staffing.township * share * offices[d]!;
    }
  }
  for (let d = 0; d < map.nDepartments; d++) {
    fte[map.firstDepartment + d] = (1 - broughtDown) * staffing.departments * departments[d]! * territory.residentShare;
  }
  fte[map.centre] = staffing.centre * territory.residentShare;
  return fte;
}

/** Share of the county's work that enforcement teams, with the powers they bring, do at townships instead. */
function takenDown(
  parameters: GovernanceParameters,
  frontWeight: Float64Array,
  visits: number,
  withTeams: readonly LevelWork[],
): number {
  const levers = { ...parameters.levers, unifiedEnforcement: false };
  const without = { ...parameters, levers };
  const before = levelHours(expectedWork(without, authority(without, frontWeight), visits)[COUNTY]!);
  return before > 0 ? Math.max(0, 1 - levelHours(withTeams[COUNTY]!) / before) : 0;
}
