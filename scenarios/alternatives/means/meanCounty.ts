import { type Arrangement, arrange } from '../../../models/governance/arrangement.ts';
import { makeCalendar } from '../../../models/governance/calendar.ts';
import { DISPUTE, HAZARD, nClasses, REQUEST } from '../../../models/governance/caseClasses.ts';
import { liftAtStart, skillsWith } from '../../../models/governance/mechanisms/turnover.ts';
import type { GovernanceParameters } from '../../../models/governance/parameters/governanceParameters.ts';
import { makeRules, type Rules } from '../../../models/governance/rules.ts';
import { ln, logistic, normalQuantile } from '../../../sim/engine/arithmetic.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';

/** A county under a policy as a simple model sees it: the stations the agent model would staff, and means over everything else. */
export interface MeanCounty {
  readonly parameters: GovernanceParameters;
  /** Of replicate 0: who sits where, for how many hours. */
  readonly arrangement: Arrangement;
  readonly rules: Rules;
  /** Workdays in a calendar day, over a year. */
  readonly workShare: number;
  readonly residents: number;
  readonly households: number;
  readonly grids: number;
  /** Grievances a day by class, without seasons and shocks. */
  readonly births: Float64Array;
  /** Patrol visits per household and calendar day. */
  readonly visitRate: number;
  /** By level, once training has done what the policy's turnover lets it do. */
  readonly skill: Float64Array;
  /** Trust in the administration of a household at each of many quantiles, as it is spread at the start. */
  readonly trusts: Float64Array;
  readonly meanTrust: number;
  /** Means over residents. */
  readonly autonomy: number;
  readonly resources: number;
  readonly cohesion: number;
  readonly norms: number;
  /** Kilometres from a resident's community to the office of each level. */
  readonly km: Float64Array;
}

const quantiles = 200;

/** Works a policy out for replicate 0 of `seed`. No draw besides the county's map. Throws what `arrange` throws. */
export function meanCounty(parameters: GovernanceParameters, seed: number): MeanCounty {
  const { uncertainties: u, constants } = parameters;
  const arrangement = arrange(parameters, new RandomStreams(seed, 0));
  const { territory, map } = arrangement;
  const { residents, households, grids, conditions } = territory;
  const people = residents.reduce((sum, n) => sum + n, 0);
  const mean = (values: Float64Array) => values.reduce((sum, value, c) => sum + value * residents[c]!, 0) / people;
  const nGrids = grids.reduce((sum, n) => sum + n, 0);
  const nHouseholds = households.reduce((sum, n) => sum + n, 0);
  const births = new Float64Array(nClasses);
  const bearing = (nHouseholds * constants.householdSize) / 10_000 / 365;
  births[DISPUTE] = u.latentDisputesPer10kYear * bearing;
  births[REQUEST] = u.latentRequestsPer10kYear * bearing;
  births[HAZARD] = (u.hazardsPerGridYear * nGrids) / 365;
  const centre = ln(u.trustMean / (1 - u.trustMean));
  const trusts = Float64Array.from({ length: quantiles }, (_, i) =>
    logistic(centre + u.trustSpread * normalQuantile((i + 0.5) / quantiles)),
  );
  const trained = { ...parameters, statusQuo: parameters.levers };
  return {
    parameters,
    arrangement,
    rules: makeRules(parameters),
    workShare: makeCalendar().workDays(365) / 365,
    residents: people,
    households: nHouseholds,
    grids: nGrids,
    births,
    visitRate: arrangement.visitRate.reduce((sum, rate, c) => sum + rate * households[c]!, 0) / nHouseholds,
    skill: skillsWith(parameters, liftAtStart(trained, map.nOffices), map.nOffices, arrangement.postedShare),
    trusts,
    meanTrust: trusts.reduce((sum, trust) => sum + trust, 0) / trusts.length,
    autonomy: mean(conditions.autonomy),
    resources: mean(conditions.resources),
    cohesion: mean(conditions.cohesion),
    norms: mean(conditions.norms),
    km: Float64Array.of(0, mean(territory.kmToTownship), mean(territory.kmToCounty)),
  };
}
