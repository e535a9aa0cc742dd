import type { Budget } from './budget.ts';
import { COMMUNITY, COUNTY, TOWNSHIP } from './caseClasses.ts';
import { dutyShares, expectedGrievances } from './duties.ts';
import type { GovernanceParameters } from './parameters/governanceParameters.ts';

/** Share of latent grievances that is budgeted for as cases: planning figure for funds, an assumption. */
const plannedSurfacing = 0.5;

/**
 * By level, the share of its cases that its funds can pay for, in [0, 1]: handling money lies where it always lay, or follows the duties,
 * as far as the lever says. A level with duties and without funds cannot close all it is asked to.
 */
export function fundsSufficiency(parameters: GovernanceParameters, budget: Budget): Float64Array {
  const { constants: c, uncertainties: u, levers } = parameters;
  const expected = expectedGrievances(parameters);
  const cost = [u.fundsPerDispute, u.fundsPerRequest, u.fundsPerHazard];
  const need = expected.map((n, k) => n * plannedSurfacing * cost[k]!);
  const total = need.reduce((a, b) => a + b, 0);
  const duties = dutyShares(parameters, need);
  const follow = levers.fundsFollowDuties as number;
  const usual = new Float64Array(3);
  usual[COUNTY] = c.fundsShareCounty;
  usual[TOWNSHIP] = c.fundsShareTownship;
  usual[COMMUNITY] = Math.max(0, 1 - c.fundsShareCounty - c.fundsShareTownship);
  return duties.map((duty, level) => {
    const share = (1 - follow) * usual[level]! + follow * duty;
    return duty > 0 ? Math.min(1, (share * budget.handling) / (duty * total)) : 1;
  });
}
