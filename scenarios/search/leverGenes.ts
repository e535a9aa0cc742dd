import type { Levers, LeverValue } from '../../models/governance/parameters/governanceParameters.ts';
import { type LeverKey, levers } from '../../models/governance/parameters/levers.ts';
import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import { allFactors } from '../experiment/allFactors.ts';
import { staffShares } from '../relations.ts';

/**
 * What is searched in place of the levers that cannot move alone. Of the staff below the county, which part is at communities; of the powers of the township, which part communities have as well. Any values of these make a policy
 * whose staff shares sum to 1, and in which nobody may do less than those below.
 */
export const partKeys = ['communityStaffPart', 'communityAuthorityPart'] as const;

/** The least that a level can have of the staff: the lower bound of the shares. */
const least = 0.01;

/** Keys that can be searched: every lever that moves alone, and for the others a share or power and its part. In the order of the levers. */
export const searchableKeys: readonly string[] = [
  ...levers
    .map(({ key }) => key as string)
    .filter((key) => allFactors('levers').includes(key) || key === 'staffShareCounty' || key === 'authorityTownship'),
  ...partKeys,
];

/** The levers that a key moves. */
export const leversOf = (key: string): readonly LeverKey[] =>
  key === 'staffShareCounty' || key === 'communityStaffPart'
    ? staffShares
    : key === 'authorityTownship' || key === 'communityAuthorityPart'
      ? ['authorityTownship', 'authorityCommunity']
      : [key as LeverKey];

/** The value of a key under a policy. */
export function geneOf(levers: Levers, key: string): LeverValue {
  const number = (lever: LeverKey) => levers[lever] as number;
  if (key === 'communityStaffPart') {
    const below = 1 - number('staffShareCounty') - 2 * least;
    return below > 0 ? unit((number('staffShareCommunity') - least) / below) : 0.5;
  }
  if (key === 'communityAuthorityPart') {
    const township = number('authorityTownship');
    return township > 0 ? unit(number('authorityCommunity') / township) : 0;
  }
  return levers[key as LeverKey];
}

/** The levers of a policy with some genes changed. Numbers are rounded to four digits and four decimals, shares of staff to four decimals: no county sets a lever more finely. */
export function withGenes(levers: Levers, genes: ReadonlyMap<string, LeverValue>): Levers {
  const changed: Record<string, LeverValue> = { ...levers };
  const gene = (key: string) => (genes.get(key) ?? geneOf(levers, key)) as number;
  for (const [key, value] of genes) {
    if (parameterOf(key) !== undefined) changed[key] = typeof value === 'number' ? digits(value) : value;
  }
  if (genes.has('staffShareCounty') || genes.has('communityStaffPart')) {
    const county = decimals(gene('staffShareCounty'));
    const community = decimals(least + gene('communityStaffPart') * (1 - county - 2 * least));
    Object.assign(changed, {
      staffShareCounty: county,
      staffShareCommunity: community,
      staffShareTownship: decimals(1 - county - community),
    });
  }
  if (genes.has('authorityTownship') || genes.has('communityAuthorityPart')) {
    const township = digits(gene('authorityTownship'));
    const community = digits(gene('communityAuthorityPart') * township);
    Object.assign(changed, { authorityTownship: township, authorityCommunity: Math.min(township, community) });
  }
  return changed as Levers;
}

const unit = (value: number): number => Math.min(1, Math.max(0, value));
const decimals = (value: number): number => Number(value.toFixed(4));
const digits = (value: number): number => decimals(Number(value.toPrecision(4)));
