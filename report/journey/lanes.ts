import { type StationMap, stationName } from '../../models/governance/stationMap.ts';

/** Who a stretch of a path is with: the household itself, its neighbours, a panel of several desks, or a station by the name of `stationName`. */
export type LaneKey = string;

export const HOUSEHOLD: LaneKey = 'household';
export const NEIGHBOURHOOD: LaneKey = 'neighbours';
export const PANEL: LaneKey = 'panel';

/** The lane of a station; of nobody, the household's. */
export const laneOf = (map: StationMap, station: number): LaneKey =>
  station < 0 ? HOUSEHOLD : stationName(map, station);

const kinds = [
  HOUSEHOLD,
  NEIGHBOURHOOD,
  'property',
  'social',
  'community',
  'team',
  'office',
  PANEL,
  'department',
  'experts',
  'committees',
  'centre',
];

const placeOf = (key: LaneKey): readonly number[] => {
  const [kind, ...numbers] = key.split('-');
  return [kinds.indexOf(kind!), ...numbers.map(Number)];
};

/** The lanes, each once, from the household up to the county. */
export function orderedLanes(keys: Iterable<LaneKey>): LaneKey[] {
  return [...new Set(keys)].sort((a, b) => {
    const [x, y] = [placeOf(a), placeOf(b)];
    const at = x.findIndex((number, i) => number !== y[i]);
    return at < 0 ? 0 : x[at]! - (y[at] ?? 0);
  });
}
