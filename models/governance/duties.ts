import { DISPUTE, HAZARD, nClasses, REQUEST } from './caseClasses.ts';
import { communityDelegation } from './mechanisms/differentiation.ts';
import type { GovernanceParameters } from './parameters/governanceParameters.ts';

/** Who may close what: matters that need no delegated power at all (persuasion, a word on the spot), and shares of the others that are delegated. */
export interface Authority {
  /** By class: share that anyone may close. */
  readonly open: Float64Array;
  /** By class: share of the others delegated to townships. */
  readonly township: Float64Array;
  /** By community: share of the others delegated to it, never more than the township's. */
  readonly community: Float64Array;
}

/** Share of a class's matters that may be closed with so much delegated. */
export const covering = (open: number, delegated: number): number => open + (1 - open) * delegated;

/**
 * Authority as a policy begins. Where access to duties is controlled by lists, those below no longer take what is not on the list. Officers posted to townships bring part of their line's along, enforcement teams more of it over
 * hazards.
 */
export function authority(parameters: GovernanceParameters, frontWeight: Float64Array): Authority {
  const { levers, uncertainties: u } = parameters;
  const own = levers.authorityCommunity as number;
  const least = Math.max(own, levers.authorityTownship as number);
  const delegated = covering(least, u.postedAuthority * (levers.resourceForward as number));
  const township = new Float64Array(nClasses).fill(delegated);
  if (levers.unifiedEnforcement === true) township[HAZARD] = covering(delegated, u.enforcementAuthority);
  return {
    open: Float64Array.of(u.disputeOpenShare, u.requestOpenShare, u.hazardOpenShare).map(
      (share) => share * (1 - u.accessRigidity * (levers.dutyAccessControl as number)),
    ),
    township,
    community: frontWeight.map((weight) => communityDelegation(own, weight, delegated)),
  };
}

/** Expected grievances of the county in a year, by class. */
export function expectedGrievances(parameters: GovernanceParameters): Float64Array {
  const { constants: c, uncertainties: u } = parameters;
  const expected = new Float64Array(nClasses);
  expected[DISPUTE] = (u.latentDisputesPer10kYear * c.residents) / 10_000;
  expected[REQUEST] = (u.latentRequestsPer10kYear * c.residents) / 10_000;
  expected[HAZARD] = u.hazardsPerGridYear * c.grids;
  return expected;
}
