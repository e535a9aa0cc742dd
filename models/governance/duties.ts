import { DISPUTE, HAZARD, nClasses, REQUEST } from './caseClasses.ts';
import { caseTypes, departmentWeights } from './caseTypes.ts';
import type { GovernanceParameters } from './parameters/governanceParameters.ts';

/** Chance that a matter of a class may be closed at community and at township; nested, so the second is never less. */
export interface Authority {
  readonly community: Float64Array;
  readonly township: Float64Array;
}

/**
 * Authority by class: a delegated share, on top of matters that need no delegated power at all (persuasion, a word on the spot).
 * Officers posted to the township bring part of their line's authority with them.
 */
export function authority(parameters: GovernanceParameters): Authority {
  const { levers, uncertainties: u } = parameters;
  const open = [u.disputeOpenShare, u.requestOpenShare, u.hazardOpenShare];
  const community = levers.authorityCommunity as number;
  const delegated = Math.max(community, levers.authorityTownship as number);
  const township = delegated + (1 - delegated) * u.postedAuthority * (levers.resourceForward as number);
  const covering = (a: number) => Float64Array.from(open, (o) => o + (1 - o) * a);
  return { community: covering(community), township: covering(township) };
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

/** Share of one department that no expected load gives it: so that every department has somebody. */
const evenShare = 0.2;

/** Share of the matters' hours that each of `nDepartments` departments is responsible for; sums to 1. */
export function departmentLoads(parameters: GovernanceParameters, nDepartments: number): Float64Array {
  const { uncertainties: u } = parameters;
  const hours = [u.hoursDispute, u.hoursRequest, u.hoursHazard];
  const expected = expectedGrievances(parameters);
  const loads = new Float64Array(nDepartments);
  let total = 0;
  for (const type of caseTypes) {
    const work = expected[type.caseClass]! * type.share * hours[type.caseClass]!;
    type.departments.forEach((department, rank) => {
      loads[department % nDepartments]! += work * departmentWeights[rank]!;
    });
    total += work;
  }
  return loads.map((load) => (1 - evenShare) * (load / total) + evenShare / nDepartments);
}
