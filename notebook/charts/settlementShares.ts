import { type MeanInterval, meanInterval } from '../../sim/analysis/interval.ts';
import type { ShownPolicy } from '../view/comparisonView.ts';

/** Shares of one policy's settlements, each a mean over its worlds with its interval, in [0, 1]. */
export interface SettlementShares {
  readonly policy: ShownPolicy;
  readonly community: MeanInterval;
  readonly township: MeanInterval;
  /** Community or township: the second boundary. */
  readonly byTownship: MeanInterval;
  readonly county: MeanInterval;
  /** The same of disputes alone. */
  readonly disputes: Readonly<Record<'community' | 'township' | 'county', MeanInterval>>;
}

/** Where cases are settled under a policy; the county has what neither community nor township settled. */
export function settlementShares(policy: ShownPolicy): SettlementShares {
  const { outcomes } = policy.runs;
  const column = (key: string) => outcomes[key] ?? new Float64Array(0);
  const community = column('settledAtCommunityShare');
  const byTownship = column('settledByTownshipShare');
  return {
    policy,
    community: meanInterval(community),
    township: meanInterval(byTownship.map((share, world) => share - community[world]!)),
    byTownship: meanInterval(byTownship),
    county: meanInterval(byTownship.map((share) => 1 - share)),
    disputes: {
      community: meanInterval(column('disputesSettledAtCommunityShare')),
      township: meanInterval(column('disputesSettledAtTownshipShare')),
      county: meanInterval(column('disputesSettledAtCountyShare')),
    },
  };
}
