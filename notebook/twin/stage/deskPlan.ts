import { type StationMap, stationName } from '../../../models/governance/stationMap.ts';

export type DeskKind = 'community' | 'township' | 'department' | 'centre' | 'committees' | 'experts' | 'panel';

/** Where cases queue, as it is drawn: a community with its property company, a township with all its offices, a county department, the centre, a panel. */
export interface Desk {
  readonly kind: DeskKind;
  /** Which of its kind, from 0. */
  readonly number: number;
}

/** The same desks for both sides, and which of them every station of either is drawn at; panels are one station more. */
export interface DeskPlan {
  readonly desks: readonly Desk[];
  readonly ofStation: readonly [Int16Array, Int16Array];
}

export function deskPlan(maps: readonly [StationMap, StationMap]): DeskPlan {
  const [map] = maps;
  const desks: Desk[] = [];
  const add = (kind: DeskKind, count: number) => {
    for (let number = 0; number < count; number++) desks.push({ kind, number });
  };
  add('community', map.nCommunities);
  add('township', map.nTownships);
  add('centre', 1);
  add('department', map.nDepartments);
  add('committees', maps.some(({ committees }) => committees >= 0) ? 1 : 0);
  add('experts', maps.some(({ experts }) => experts >= 0) ? 1 : 0);
  add('panel', 1);
  const place = (kind: DeskKind, number: number) =>
    desks.findIndex((desk) => desk.kind === kind && desk.number === number);
  const placesOf = (one: StationMap) =>
    Int16Array.from({ length: one.count + 1 }, (_, station) => {
      if (station === one.count) return place('panel', 0);
      const [kind, first = '0'] = stationName(one, station).split('-');
      return place(kindOf[kind!]!, Number(first));
    });
  return { desks, ofStation: [placesOf(maps[0]), placesOf(maps[1])] };
}

const kindOf: Readonly<Record<string, DeskKind>> = {
  community: 'community',
  property: 'community',
  office: 'township',
  team: 'township',
  social: 'township',
  department: 'department',
  centre: 'centre',
  committees: 'committees',
  experts: 'experts',
};
