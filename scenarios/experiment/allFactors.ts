import { levers } from '../../models/governance/parameters/levers.ts';
import { uncertainties } from '../../models/governance/parameters/uncertainties.ts';
import { staffShares } from '../relations.ts';

export const factorKinds = ['uncertainties', 'levers'] as const;
export type FactorKind = (typeof factorKinds)[number];

/** Powers of which the first may never be less than the second: over their whole ranges half of all points could not be had. */
const powers: readonly string[] = ['authorityTownship', 'authorityCommunity'];

const keys: Readonly<Record<FactorKind, readonly string[]>> = {
  uncertainties: uncertainties.map(({ key }) => key),
  levers: levers
    .map(({ key }) => key)
    .filter((key) => !(staffShares as readonly string[]).includes(key) && !powers.includes(key)),
};

/** Keys of a kind that can be varied each by itself over all it may be, in the order in which they are defined; of levers all but the shares of staff and the powers. */
export const allFactors = (kind: FactorKind): readonly string[] => keys[kind];
