import { COMMUNITY, COUNTY, TOWNSHIP } from './caseClasses.ts';
import type { GovernanceParameters } from './parameters/governanceParameters.ts';

/** Yuan that one attempt at a case costs beyond wages, by class: assessments, materials, small works. */
export function fundsPerAttempt(parameters: GovernanceParameters): Float64Array {
  const { fundsPerDispute, fundsPerRequest, fundsPerHazard } = parameters.uncertainties;
  return Float64Array.of(fundsPerDispute, fundsPerRequest, fundsPerHazard);
}

/** Shares of the money for cases by level where it always lay; they sum to 1. */
export function usualFundShares(parameters: GovernanceParameters): Float64Array {
  const { fundsShareCounty, fundsShareTownship } = parameters.constants;
  const shares = new Float64Array(3);
  shares[COUNTY] = fundsShareCounty;
  shares[TOWNSHIP] = fundsShareTownship;
  shares[COMMUNITY] = Math.max(0, 1 - fundsShareCounty - fundsShareTownship);
  return shares;
}
