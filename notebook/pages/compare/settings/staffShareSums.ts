import type { Levers } from '../../../../models/governance/parameters/governanceParameters.ts';

export const staffShareKeys = ['staffShareCounty', 'staffShareTownship', 'staffShareCommunity'] as const;
export type StaffShareKey = (typeof staffShareKeys)[number];

type Shares = Readonly<Record<StaffShareKey, number>>;

/** Bounds of each share; with two others at the least the third is at the most. */
const least = 0.01;

/** As fine as a reader would write them. */
const steps = 1e4;

export const staffSharesOf = (levers: Levers): Shares => levers as unknown as Shares;

export const sumOfShares = (shares: Shares): number =>
  Math.round(staffShareKeys.reduce((sum, key) => sum + shares[key], 0) * 1e9) / 1e9;

/** The other two in their proportion, so that all sum to 1; `kept` stays as it is. */
export function balanced(shares: Shares, kept: StaffShareKey): Shares {
  const [first, second] = staffShareKeys.filter((key) => key !== kept) as [StaffShareKey, StaffShareKey];
  const rest = 1 - shares[kept];
  const proportion = shares[first] / (shares[first] + shares[second]);
  const share = Math.round(rest * proportion * steps) / steps;
  const clamped = Math.min(rest - least, Math.max(least, share));
  const other = Math.round((rest - clamped) * 1e9) / 1e9;
  return { ...shares, [first]: Math.round(clamped * 1e9) / 1e9, [second]: other };
}
