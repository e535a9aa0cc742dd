import { exp } from '../../../sim/engine/arithmetic.ts';
import { HAZARD } from '../caseClasses.ts';
import { at1, at2, at4 } from '../caseTable.ts';
import { epochDays } from '../epoch.ts';
import type { GovernanceState } from '../state.ts';

/** How trust moves with satisfaction s: up by gain·(2s - 1)·(1 - T), or down by loss·(1 - 2s)·T. */
export function trustMove(satisfaction: number, trust: number, gain: number, loss: number): number {
  return satisfaction > 0.5 ? gain * (2 * satisfaction - 1) * (1 - trust) : -loss * (1 - 2 * satisfaction) * trust;
}

/** Position of a household among all of the slice: its community's first one, and its number there. */
export const householdOf = (state: GovernanceState, community: number, entity: number): number =>
  state.firstHousehold[community]! + (entity & 0xffff);

/** Experience within its bounds: nobody's is better or worse than two wholly good or bad ones. */
const bounded = (experience: number): number => Math.min(1, Math.max(-1, experience));

/** Trust within its bounds. */
export const clipped = (trust: number): number => Math.min(1, Math.max(0, trust));

/**
 * A household has had an experience with the administration: its trust and its readiness to report move, and those tied to it hear of it. What a community has
 * heard counts from the next epoch on, so that the order of events within one does not matter.
 */
export function learnFrom(state: GovernanceState, row: number, satisfaction: number): void {
  const c = state.cases.columns;
  if (c.caseClass[at1 * row] === HAZARD) return;
  const { trustGain, trustLoss, hearsay, tiesPerHousehold } = state.parameters.uncertainties;
  const community = c.community[at2 * row]!;
  const household = householdOf(state, community, c.entity[at4 * row]!);
  // The case carries what its household had come to when the grievance was born.
  const trust = clipped(c.trust[at4 * row]! + state.communities.trust[community]!);
  const moved = trustMove(satisfaction, trust, trustGain, trustLoss);
  const experience = satisfaction - 0.5;
  state.trustShift[household]! += moved;
  state.experience[household] = bounded(state.experience[household]! + experience);
  const heard = (hearsay * tiesPerHousehold) / state.arrangement.territory.households[community]!;
  state.communities.trustHeard[community]! += heard * moved;
  state.communities.experienceHeard[community]! += heard * experience;
}

/** What the communities have heard in the last epoch becomes part of what they think; older things fade. */
export function updateTrust(state: GovernanceState): void {
  const { trust, trustHeard, experience, experienceHeard } = state.communities;
  const kept = exp(-epochDays / (365 * state.parameters.uncertainties.memoryYears));
  for (let c = 0; c < trust.length; c++) {
    trust[c] = kept * trust[c]! + trustHeard[c]!;
    experience[c] = bounded(kept * experience[c]! + experienceHeard[c]!);
    trustHeard[c] = 0;
    experienceHeard[c] = 0;
  }
}

/** How readily each community reports in the coming epoch, from what it has heard: e^(feedback·experience). */
export function updateReporting(state: GovernanceState): void {
  const { reporting, experience } = state.communities;
  const { reportingFeedback } = state.parameters.uncertainties;
  for (let c = 0; c < reporting.length; c++) reporting[c] = exp(reportingFeedback * experience[c]!);
}
