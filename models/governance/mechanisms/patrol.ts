import { normalCdf, normalQuantile } from '../../../sim/engine/arithmetic.ts';
import { workdaysPerYear } from '../calendar.ts';
import type { GovernanceParameters } from '../parameters/governanceParameters.ts';
import type { Staffing } from '../staffing.ts';
import type { Territory } from '../territory.ts';
import { separation } from './earlyWarning.ts';

/** Minutes a visit takes: more when the households to be seen lie scattered instead of along a round. */
const minutesPerVisit = ({ uncertainties: u, levers }: GovernanceParameters): number =>
  u.patrolMinutesPerVisit * (1 + u.scatter * (levers.patrolTargeting as number));

/** Visits per household and calendar day on average over the county. */
export function meanVisits(parameters: GovernanceParameters, staffing: Staffing): number {
  const { constants: c, levers } = parameters;
  const minutesPerWorkday = staffing.community * c.hoursPerDay * (levers.patrolHoursShare as number) * 60;
  const households = c.residents / c.householdSize;
  return ((minutesPerWorkday / minutesPerVisit(parameters)) * workdaysPerYear) / 365 / households;
}

/**
 * Visits per household and calendar day in each community: the share of frontline hours that is patrol, in visits of so many
 * minutes, over the community's households. `staffHours` are a workday's hours by station; communities come first.
 */
export function visitsPerHouseholdDay(
  parameters: GovernanceParameters,
  territory: Territory,
  staffHours: Float64Array,
): Float64Array {
  const share = parameters.levers.patrolHoursShare as number;
  const minutes = minutesPerVisit(parameters);
  return territory.residents.map((_, i) => {
    const visitsPerWorkday = (staffHours[i]! * share * 60) / minutes;
    return (visitsPerWorkday * workdaysPerYear) / 365 / territory.households[i]!;
  });
}

/**
 * How much more often a household is visited than the average one, when a share `targeting` of all visits goes to the `targetShare` of
 * households with the highest risk scores. The two factors, weighted by who is in and who is out, average 1 over all households.
 */
export function visitFactors(targeting: number, targetShare: number): { targeted: number; other: number } {
  return { targeted: 1 - targeting + targeting / targetShare, other: 1 - targeting };
}

/** Score above which a household is among the `targetShare` at highest risk; scores of households without a grievance are N(0, 1). */
export const targetThreshold = (targetShare: number): number => normalQuantile(1 - targetShare);

/** Chance that a household with a grievance is among those targeted: 1 - Φ(threshold - d'); equals `targetShare` at AUC .5. */
export const targetedChance = (targetShare: number, auc: number): number =>
  1 - normalCdf(targetThreshold(targetShare) - separation(auc));
