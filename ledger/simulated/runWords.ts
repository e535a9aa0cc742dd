import { type StationMap, stationName } from '../../models/governance/stationMap.ts';
import type { ResultGroup } from '../mapping/results.ts';

/** What a county's register calls the things of a run, in one language; numbers count from 0. */
export interface RunWords {
  /** By key of `caseTypes`. */
  readonly types: Readonly<Record<string, string>>;
  readonly results: Readonly<Record<ResultGroup, string>>;
  /** By name of the cause that brought a case up. */
  readonly channels: Readonly<Record<string, string>>;
  readonly township: (township: number) => string;
  readonly community: (township: number, ordinal: number) => string;
  /** Desk of a community, property company of one. */
  readonly desk: (place: string) => string;
  readonly property: (place: string) => string;
  /** Office, enforcement team and social organisations of a township. */
  readonly office: (township: string, office: number) => string;
  readonly team: (township: string) => string;
  readonly social: (township: string) => string;
  readonly department: (department: number) => string;
  readonly centre: string;
  readonly committees: string;
  readonly experts: string;
  /** Headings of a table of the register. */
  readonly headings: Readonly<Record<LedgerHeading, string>>;
}

export const ledgerHeadings = [
  'number',
  'received',
  'accepted',
  'closed',
  'type',
  'place',
  'department',
  'result',
  'channel',
  'household',
  'path',
] as const;
export type LedgerHeading = (typeof ledgerHeadings)[number];

/** Names of the communities of a slice, and of the townships, in their order. */
export interface PlaceNames {
  readonly communities: readonly string[];
  readonly townships: readonly string[];
}

/** `townshipOf`: township of each community, in the order of the communities; both numbered within the slice. */
export function placeNames(words: RunWords, townshipOf: ArrayLike<number>): PlaceNames {
  const met: number[] = [];
  const communities = Array.from(townshipOf, (township) => {
    const ordinal = met[township] ?? 0;
    met[township] = ordinal + 1;
    return words.community(township, ordinal);
  });
  return { communities, townships: met.map((_, township) => words.township(township)) };
}

/** What a station is called; empty for nobody. */
export function stationWord(map: StationMap, station: number, words: RunWords, names: PlaceNames): string {
  const [kind, first, second] = stationName(map, station).split('-');
  const community = names.communities[Number(first)] ?? '';
  const township = names.townships[Number(first)] ?? '';
  switch (kind) {
    case 'community':
      return words.desk(community);
    case 'office':
      return words.office(township, Number(second));
    case 'department':
      return words.department(Number(first));
    case 'team':
      return words.team(township);
    case 'social':
      return words.social(township);
    case 'property':
      return words.property(community);
    case 'centre':
    case 'committees':
    case 'experts':
      return words[kind];
    default:
      return '';
  }
}
