import { COMMUNITY, DISPUTE } from '../caseClasses.ts';
import { at1, at2 } from '../caseTable.ts';
import { epochDays } from '../epoch.ts';
import type { GovernanceState } from '../state.ts';

/**
 * Share of the wished-for settling among neighbours that volunteers and elders have hours for: their hours over the hours
 * asked, at most 1. Volunteers are more where a community has resources and runs its own affairs; elders are heard where norms are strong.
 */
export const neighbourLimit = (capacityHours: number, demandHours: number): number =>
  demandHours > capacityHours ? capacityHours / demandHours : 1;

/** Elders who sit in on a community's attempt at a dispute have those hours no longer for their neighbours. */
export function hearElders(state: GovernanceState, row: number): void {
  const c = state.cases.columns;
  if (state.rules.elderWord <= 0 || c.level[at1 * row] !== COMMUNITY || c.caseClass[at1 * row] !== DISPUTE) return;
  state.communities.neighbourDemandHours[c.community[at2 * row]!]! += state.parameters.uncertainties.elderSittingHours;
}

/** Sets each community's limit for the coming epoch from the demand of the last one, and begins to count anew. */
export function limitNeighbours(state: GovernanceState): void {
  const { communities, arrangement, parameters } = state;
  const { residents, conditions } = arrangement.territory;
  const weeks = epochDays / 7;
  const volunteers = parameters.levers.volunteerHours as number;
  const elders = parameters.levers.elderHours as number;
  for (let c = 0; c < residents.length; c++) {
    const willing = volunteers * (0.5 + conditions.resources[c]!) * (0.5 + communities.autonomy[c]!);
    const heard = elders * (0.5 + conditions.norms[c]!);
    const capacity = (weeks * (willing + heard) * residents[c]!) / 1000;
    communities.neighbourLimit[c] = neighbourLimit(capacity, communities.neighbourDemandHours[c]!);
    communities.neighbourDemandHours[c] = 0;
  }
}
