import { quantileSorted } from 'd3';
import type { ShownPolicy } from '../view/comparisonView.ts';

/** Below so many cases a community's share says little. */
export const fewCases = 5;

/** What one world holds of every community under one policy; arrays run over the communities. */
export interface Places {
  /** Kilometres east and north of the county seat. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly township: Float64Array;
  readonly residents: Float64Array;
  readonly cases: Float64Array;
  readonly settled: Float64Array;
}

const keys = ['x', 'y', 'township', 'residents', 'cases', 'settled'] as const;

/** The communities of one world, if it keeps them. */
export function placesOf({ runs }: ShownPolicy, world: number): Places | null {
  const profiles = runs.profiles.get(world);
  if (profiles === undefined || keys.some((key) => profiles[`places.${key}`] === undefined)) return null;
  return Object.fromEntries(keys.map((key) => [key, profiles[`places.${key}`]!])) as unknown as Places;
}

/** The first world that has its communities under every policy; null before there is one. */
export function sharedWorld(policies: readonly ShownPolicy[]): number | null {
  const worlds = [...(policies[0]?.runs.profiles.keys() ?? [])].sort((a, b) => a - b);
  return worlds.find((world) => policies.every((policy) => placesOf(policy, world) !== null)) ?? null;
}

/** Share of a community's cases that were settled; null where they are too few to say. */
export const shareSettled = ({ cases, settled }: Places, community: number): number | null =>
  cases[community]! < fewCases ? null : settled[community]! / cases[community]!;

/** How unlike communities are: quantiles of their shares settled. */
export interface ShareSpread {
  /** Communities of all worlds with enough cases. */
  readonly n: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Over the communities of all worlds of a policy; NaN for n = 0. */
export function shareSpread(policy: ShownPolicy): ShareSpread {
  const shares: number[] = [];
  for (const world of policy.runs.profiles.keys()) {
    const places = placesOf(policy, world);
    for (let community = 0; community < (places?.cases.length ?? 0); community++) {
      const share = shareSettled(places!, community);
      if (share !== null) shares.push(share);
    }
  }
  // Columns sort by value, and faster than lists.
  const sorted = Array.from(Float64Array.from(shares).sort());
  const at = (q: number) => quantileSorted(sorted, q) ?? Number.NaN;
  return { n: sorted.length, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** One policy's map and spread. */
export interface EquityPanel {
  readonly policy: ShownPolicy;
  readonly places: Places;
  readonly spread: ShareSpread;
  readonly gini: Readonly<Record<'mean' | 'lo' | 'hi', number | null>>;
}
