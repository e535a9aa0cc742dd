import type { GovernanceState } from '../state.ts';
import { placesProfile } from './placesProfile.ts';
import { settlementProfile } from './settlementProfile.ts';

/**
 * What a finished run shows beyond numbers and weekly curves. Vectors of one prefix run over the same:
 * `settlement.{settled,replied,lapsed,escalated}` over days since surfacing, 0 … followUpDays; `places.{x,y,township,residents,cases,settled}`
 * over the communities of the slice.
 */
export function profilesOf(state: GovernanceState): Record<string, Float64Array> {
  return { ...prefixed('settlement', settlementProfile(state)), ...prefixed('places', placesProfile(state)) };
}

const prefixed = (prefix: string, profile: Record<string, Float64Array>): Record<string, Float64Array> =>
  Object.fromEntries(Object.entries(profile).map(([key, values]) => [`${prefix}.${key}`, values]));
