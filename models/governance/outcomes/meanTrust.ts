import { ln, logistic, normalQuantile } from '../../../sim/engine/arithmetic.ts';
import type { GovernanceState } from '../state.ts';

/** Points of the midpoint rule over the households' born trust. */
const points = 32;

/**
 * Mean trust of all households at the end of the window: what they were born with (the mean of the logit-normal, by the midpoint rule) plus what
 * they have lived through and heard.
 */
export function meanTrust(state: GovernanceState): number {
  const { trustMean, trustSpread } = state.parameters.uncertainties;
  let born = 0;
  for (let i = 0; i < points; i++) {
    born += logistic(ln(trustMean / (1 - trustMean)) + trustSpread * normalQuantile((i + 0.5) / points)) / points;
  }
  return born + state.trustMovedAtEnd;
}

/** Mean movement of the households' trust so far. */
export function trustMoved(state: GovernanceState): number {
  const { households } = state.arrangement.territory;
  let total = 0;
  for (let household = 0; household < state.trustShift.length; household++) total += state.trustShift[household]!;
  for (let c = 0; c < households.length; c++) total += state.communities.trust[c]! * households[c]!;
  return total / state.trustShift.length;
}
