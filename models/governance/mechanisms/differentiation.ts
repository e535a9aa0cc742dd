import type { Territory } from '../territory.ts';

/** Strength of a community: the mean of its autonomy, resources, cohesion and norms at the start, in [0, 1]. */
export function strengthOf(
  { conditions: { autonomy, resources, cohesion, norms } }: Territory,
  community: number,
): number {
  return (autonomy[community]! + resources[community]! + cohesion[community]! + norms[community]!) / 4;
}

/** Nobody is left without anyone: the least share of the mean that a strong community keeps. */
const least = 0.2;

/**
 * How many hands, and with them visits and outreach days, each community gets for its residents, relative to the mean: max(least, 1 + δ·slope·(S̄ - S)), scaled so that the mean over residents is 1 and no hour is
 * won or lost. All 1 at δ = 0.
 */
export function frontWeights(territory: Territory, differentiation: number, slope: number): Float64Array {
  const { residents, nCommunities } = territory;
  const weights = new Float64Array(nCommunities).fill(1);
  if (differentiation <= 0) return weights;
  let people = 0;
  let mean = 0;
  for (let c = 0; c < nCommunities; c++) {
    people += residents[c]!;
    mean += residents[c]! * strengthOf(territory, c);
  }
  mean /= people;
  let total = 0;
  for (let c = 0; c < nCommunities; c++) {
    weights[c] = Math.max(least, 1 + differentiation * slope * (mean - strengthOf(territory, c)));
    total += residents[c]! * weights[c]!;
  }
  for (let c = 0; c < nCommunities; c++) weights[c]! *= people / total;
  return weights;
}

/** Delegated authority of a community: more where it is strong, less where it gets the visits; never above the township's. */
export const communityDelegation = (delegated: number, weight: number, township: number): number =>
  Math.min(township, Math.max(0, delegated * (2 - weight)));
