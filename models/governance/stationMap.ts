import { COMMUNITY, COUNTY, TOWNSHIP } from './caseClasses.ts';

/** Which stations a policy has besides the usual desks. */
export interface ExtraStations {
  /** An enforcement team a township. */
  readonly teams?: boolean;
  /** A property company a community. */
  readonly property?: boolean;
  /** Social organisations, one station a township. */
  readonly social?: boolean;
  /** Industry committees of the county, one station. */
  readonly committees?: boolean;
  /** Experts of the county, one station. */
  readonly experts?: boolean;
}

/**
 * Numbers of the stations: one a community, `offices` a township, one a county department, and the centre (petition desk and one-stop hall); then, where the
 * policy has them, enforcement teams, and from `firstPartner` on those who are not staff. A first number is -1 where there are none of its kind.
 */
export interface StationMap {
  readonly nCommunities: number;
  readonly nTownships: number;
  readonly nOffices: number;
  readonly nDepartments: number;
  readonly firstOffice: number;
  readonly firstDepartment: number;
  readonly centre: number;
  readonly firstTeam: number;
  readonly firstPartner: number;
  readonly firstProperty: number;
  readonly firstSocial: number;
  readonly committees: number;
  readonly experts: number;
  readonly count: number;
}

const none = -1;

export function mapStations(
  nCommunities: number,
  nTownships: number,
  nOffices: number,
  nDepartments: number,
  extra: ExtraStations = {},
): StationMap {
  const firstDepartment = nCommunities + nTownships * nOffices;
  const centre = firstDepartment + nDepartments;
  let count = centre + 1;
  const take = (present: boolean | undefined, stations: number): number => {
    if (present !== true) return none;
    const first = count;
    count += stations;
    return first;
  };
  const firstTeam = take(extra.teams, nTownships);
  const firstPartner = count;
  const firstProperty = take(extra.property, nCommunities);
  const firstSocial = take(extra.social, nTownships);
  const committees = take(extra.committees, 1);
  const experts = take(extra.experts, 1);
  return {
    nCommunities,
    nTownships,
    nOffices,
    nDepartments,
    firstOffice: nCommunities,
    firstDepartment,
    centre,
    firstTeam,
    firstPartner,
    firstProperty,
    firstSocial,
    committees,
    experts,
    count,
  };
}

/** The township office that a department's matters belong to. */
export const officeStation = (map: StationMap, township: number, department: number): number =>
  map.firstOffice + township * map.nOffices + (department % map.nOffices);

export const departmentStation = (map: StationMap, department: number): number => map.firstDepartment + department;

/** Whether a station is an enforcement team. */
export const isTeam = (map: StationMap, station: number): boolean => station > map.centre && station < map.firstPartner;

/** Whether those at a station are not staff: their hours are no part of the county's staff hours. */
export const isPartner = (map: StationMap, station: number): boolean => station >= map.firstPartner;

/** Level a station works at; the centre, committees and experts are at county level, teams at their township's. */
export function stationLevel(map: StationMap, station: number): number {
  if (station < map.firstOffice) return COMMUNITY;
  if (station < map.firstDepartment) return TOWNSHIP;
  if (station <= map.centre) return COUNTY;
  if (station < map.firstPartner) return TOWNSHIP;
  return station === map.committees || station === map.experts ? COUNTY : COMMUNITY;
}

/**
 * A station by its place, the same in every language: `community-3`, `office-2-1` (township 2, office 1), `department-5`, `centre`, `team-2`, `social-2`,
 * `property-3`, `committees`, `experts`; all count from 0. Nobody is empty.
 */
export function stationName(map: StationMap, station: number): string {
  const { nCommunities, nOffices, firstOffice, firstDepartment, centre } = map;
  if (station < 0 || station >= map.count) return '';
  if (station > centre) return extraName(map, station);
  if (station < nCommunities) return `community-${station}`;
  if (station < firstDepartment) {
    const office = station - firstOffice;
    return `office-${Math.floor(office / nOffices)}-${office % nOffices}`;
  }
  return station === centre ? 'centre' : `department-${station - firstDepartment}`;
}

/** Teams and social organisations by township, property companies by community; one station each of committees and experts. */
function extraName(map: StationMap, station: number): string {
  if (station < map.firstPartner) return `team-${station - map.firstTeam}`;
  if (station === map.experts) return 'experts';
  if (station === map.committees) return 'committees';
  const social = map.firstSocial >= 0 && station >= map.firstSocial;
  return social ? `social-${station - map.firstSocial}` : `property-${station - map.firstProperty}`;
}
