import { COMMUNITY, COUNTY, TOWNSHIP } from './caseClasses.ts';

/**
 * Numbers of the stations: one a community, `offices` a township, one a county department, and the centre (petition desk and one-stop hall).
 */
export interface StationMap {
  readonly nCommunities: number;
  readonly nTownships: number;
  readonly nOffices: number;
  readonly nDepartments: number;
  readonly firstOffice: number;
  readonly firstDepartment: number;
  readonly centre: number;
  readonly count: number;
}

export function mapStations(
  nCommunities: number,
  nTownships: number,
  nOffices: number,
  nDepartments: number,
): StationMap {
  const firstDepartment = nCommunities + nTownships * nOffices;
  const centre = firstDepartment + nDepartments;
  return {
    nCommunities,
    nTownships,
    nOffices,
    nDepartments,
    firstOffice: nCommunities,
    firstDepartment,
    centre,
    count: centre + 1,
  };
}

/** The township office that a department's matters belong to. */
export const officeStation = (map: StationMap, township: number, department: number): number =>
  map.firstOffice + township * map.nOffices + (department % map.nOffices);

export const departmentStation = (map: StationMap, department: number): number => map.firstDepartment + department;

/** Level a station belongs to; the centre is at county level. */
export const stationLevel = (map: StationMap, station: number): number =>
  station < map.firstOffice ? COMMUNITY : station < map.firstDepartment ? TOWNSHIP : COUNTY;
