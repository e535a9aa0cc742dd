import { DISPUTE, HAZARD, REQUEST } from '../../../models/governance/caseClasses.ts';
import { type Cohort, type CohortSpec, followCohort } from '../cohort.ts';
import type { CourseRates } from '../courseRates.ts';
import { type Climate, hazardsOf, latentGroups } from '../means/latentGroups.ts';
import type { MeanCounty } from '../means/meanCounty.ts';
import type { RestingClass } from '../means/restingCounty.ts';
import type { Solver } from '../solver.ts';
import type { AlternativeOutcomes } from './alternativeOutcome.ts';
import { medianDays } from './medianDays.ts';
import { ratio } from './ratio.ts';

/** A class as its cohorts are followed. */
export interface FollowedClass {
  readonly resting: RestingClass;
  readonly rates: CourseRates;
  /** Cases a day by the level at which they come in, those that came back included; of these, petitions. */
  readonly coming: readonly number[];
  readonly petitions: number;
}

type CohortKeys =
  | 'disputeResolutionRate'
  | 'requestResolutionRate'
  | 'hazardResolutionRate'
  | 'caseResolutionRate'
  | 'grievanceResolutionRate'
  | 'neighbourSettledShare'
  | 'settledAtCommunityShare'
  | 'settledByTownshipShare'
  | 'medianDaysToSettlement'
  | 'escalationRate'
  | 'casesPer10k';

const settled = ({ settled: at }: Cohort): number => at[0]! + at[1]! + at[2]!;
const sum = (values: readonly number[]): number => values.reduce((so, value) => so + value, 0);

/** What became, within the days of the follow-up, of cases since they surfaced and of grievances since they were born. */
export function cohortOutcomes(
  county: MeanCounty,
  climate: Climate,
  classes: readonly FollowedClass[],
  solve: Solver,
): Pick<AlternativeOutcomes, CohortKeys> {
  const { followUpDays: days } = county.parameters.period;
  const cases = classes.map((one) => {
    const all = sum(one.coming);
    const coming = one.coming.map((rate) => (all > 0 ? rate / all : 0));
    return { all, cohort: followCohort({ ...specOf(county, one), coming }, days, solve) };
  });
  const born = classes.map((one) =>
    followCohort({ ...specOf(county, one), latent: latentOf(county, climate, one) }, days, solve),
  );
  const all = sum(cases.map((one) => one.all));
  const overCases = (of: (cohort: Cohort) => number) => sum(cases.map((one) => one.all * of(one.cohort)));
  const overBorn = (of: (cohort: Cohort) => number) =>
    ratio(sum(born.map((cohort, k) => county.births[k]! * of(cohort))), sum([...county.births]));
  const rateOf = (k: number) => (cases[k]!.all > 0 ? settled(cases[k]!.cohort) : null);
  const settledCases = overCases(settled);
  return {
    disputeResolutionRate: rateOf(DISPUTE),
    requestResolutionRate: rateOf(REQUEST),
    hazardResolutionRate: rateOf(HAZARD),
    caseResolutionRate: ratio(settledCases, all),
    grievanceResolutionRate: overBorn((cohort) => settled(cohort) + cohort.neighbours - cohort.broken),
    neighbourSettledShare: overBorn(({ neighbours }) => neighbours),
    settledAtCommunityShare: ratio(
      overCases(({ settled: at }) => at[0]!),
      settledCases,
    ),
    settledByTownshipShare: ratio(
      overCases(({ settled: at }) => at[0]! + at[1]!),
      settledCases,
    ),
    medianDaysToSettlement: medianDays(cases, days),
    escalationRate: ratio(overCases(({ escalated }) => escalated) + sum(classes.map((one) => one.petitions)), all),
    casesPer10k: (all * 365 * 10_000) / county.residents,
  };
}

const specOf = ({ parameters }: MeanCounty, { resting, rates }: FollowedClass): CohortSpec => ({
  rates,
  uncertainties: parameters.uncertainties,
  latent: [],
  initial: resting.initial,
  entry: resting.entry,
  coming: [0, 0, 0],
});

const latentOf = (county: MeanCounty, climate: Climate, { resting }: FollowedClass): CohortSpec['latent'] =>
  latentGroups(county)
    .filter(({ caseClass, share }) => caseClass === resting.caseClass && share > 0)
    .map((group) => ({ share: group.share, hazards: hazardsOf(county, group, climate) }));
