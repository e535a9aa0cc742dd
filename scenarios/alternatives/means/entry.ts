import { COMMUNITY, COUNTY, HAZARD, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { type Way, ways } from './latentGroups.ts';
import type { MeanCounty } from './meanCounty.ts';
import { requiredShares } from './powers.ts';

/** Share of what surfaces in a way that comes in at community, township and county. */
function entryShares(county: MeanCounty, caseClass: number, way: Way): number[] {
  const { rules, parameters, arrangement } = county;
  const { entryAtCommunity, entryAtCounty } = parameters.uncertainties;
  if (way === 'overHeads') return [0, 0, 1];
  if (way === 'patrol' && caseClass === HAZARD && arrangement.map.firstTeam >= 0) {
    const closable = requiredShares(county, caseClass)[COMMUNITY]!;
    return [closable, 1 - closable, 0];
  }
  if (way !== 'claim' || rules.screening) return [1, 0, 0];
  return [entryAtCommunity, 1 - entryAtCommunity - entryAtCounty, entryAtCounty];
}

/** Levels at which cases come in, and with what, by way. */
export const entryTable = (county: MeanCounty, caseClass: number): number[][] =>
  ways.map((way) => entryShares(county, caseClass, way));

/** Cases a day by level for cases a day by way. */
export function entering(table: readonly (readonly number[])[], byWay: ArrayLike<number>): number[] {
  return [COMMUNITY, TOWNSHIP, COUNTY].map((level) =>
    table.reduce((sum, shares, way) => sum + shares[level]! * byWay[way]!, 0),
  );
}
