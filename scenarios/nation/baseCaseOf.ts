import { kindFacts } from './countyKinds.ts';
import type { SyntheticUnit } from './syntheticUnit.ts';

/** Assumption: from this urban share on a unit is taken to be a city through and through. */
const cityShare = 0.7;

/**
 * Id of the built-in case that lends a unit its institutions, staff per resident and conditions. Assumption: districts are urban (`licang`) or mixed (`beihu`); county-level
 * cities of the east are strong (`zhuji`, the most urban `suzhou`), others mixed (`beihu`); all other kinds are counties of modest means (`q-county`).
 */
export function baseCaseOf({ kind, region, residents, urbanResidents }: SyntheticUnit): string {
  const isUrban = urbanResidents >= cityShare * residents;
  const { group } = kindFacts[kind];
  if (group === 'county') return 'q-county';
  if (group === 'district') return isUrban ? 'licang' : 'beihu';
  if (region !== 'east') return 'beihu';
  return isUrban ? 'suzhou' : 'zhuji';
}
