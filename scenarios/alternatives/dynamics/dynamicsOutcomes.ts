import { COMMUNITY, caseClasses, levels } from '../../../models/governance/caseClasses.ts';
import { capacityShare } from '../../../models/governance/mechanisms/transition.ts';
import type { CourseRates } from '../courseRates.ts';
import type { RestingCounty } from '../means/restingCounty.ts';
import type { AlternativeOutcomes } from '../outcomes/alternativeOutcome.ts';
import { cohortOutcomes, type FollowedClass } from '../outcomes/cohortOutcomes.ts';
import { workOutcomes } from '../outcomes/workOutcomes.ts';
import type { Solver } from '../solver.ts';
import { climateOf } from './climateFlows.ts';
import * as place from './places.ts';
import { CENTRE, hasHall } from './pools.ts';
import type { SystemDynamics } from './systemDynamics.ts';
import { unitAt } from './visitUnit.ts';

/** What the dynamics say under the outcomes' keys: rates of the window's mean day, and climate at its end. They have pools, not stations. */
export function dynamicsOutcomes(resting: RestingCounty, run: SystemDynamics, solve: Solver): AlternativeOutcomes {
  const { county } = resting;
  const { before, after, setting } = run;
  const { period } = county.parameters;
  const perDay = (at: number) => (after[at]! - before[at]!) / period.windowDays;
  const hours = Array.from({ length: CENTRE + 1 }, (_, pool) => perDay(place.HOURS + pool));
  const there = [...setting.pools].map((all) => all * meanCapacity(resting));
  const settlements = caseClasses.reduce(
    (sum, _, k) => sum + levels.reduce((so, __, level) => so + perDay(place.SETTLED + place.at(k, level)), 0),
    0,
  );
  const day = {
    coordination: perDay(place.COORDINATION),
    settlements,
    attempts: perDay(place.ATTEMPTS),
    funded: perDay(place.FUNDED_ATTEMPTS),
    severity: perDay(place.HARM),
    there,
    used: hasHall(county) ? pooled(hours, there) : hours,
  };
  const climate = climateOf(
    resting,
    before.map((value, i) => (value + after[i]!) / 2),
    meanCapacity(resting),
  );
  return {
    ...cohortOutcomes(county, climate, followedOf(resting, run), solve),
    ...workOutcomes(resting, day),
    overloadedStationsShare: null,
    trust: county.meanTrust + after[place.TRUST_OWN]! + after[place.TRUST_HEARD]!,
    autonomyMean: after[place.AUTONOMY]!,
  };
}

/** Departments and centre as busy as both together. */
function pooled(hours: readonly number[], there: readonly number[]): number[] {
  const both = (hours[2]! + hours[CENTRE]!) / (there[2]! + there[CENTRE]!);
  return hours.map((own, pool) => (pool < 2 ? own : there[pool]! * both));
}

/** Share of hours that the transition leaves, over the window. */
function meanCapacity({ county }: RestingCounty): number {
  const { period, uncertainties: u } = county.parameters;
  const dipped = Math.min(period.windowDays, Math.max(0, u.transitionDays - period.warmupDays)) / period.windowDays;
  return 1 - dipped * (1 - capacityShare(0, county.arrangement.reform, u.transitionDip, 1));
}

/** Cases as the window's mean day moves them. */
function followedOf(resting: RestingCounty, { before, after, setting }: SystemDynamics): FollowedClass[] {
  const during = (at: number) => after[at]! - before[at]!;
  const { lapsePerDay } = resting.county.parameters.uncertainties;
  const { windowDays } = resting.county.parameters.period;
  return resting.classes.map((one, k) => {
    const byLevel = (of: (level: number) => number) => levels.map((_, level) => of(level));
    const at = (first: number) => byLevel((level) => during(first + place.at(k, level)));
    const open = at(place.OPEN_DAYS);
    const visits = at(place.VISITED).map((attended, level) =>
      level === COMMUNITY ? attended + during(place.UNATTENDED + k) : attended,
    );
    const shares = (of: readonly number[]) => of.map((part, level) => (visits[level]! > 0 ? part / visits[level]! : 0));
    const [settled, replied] = [shares(at(place.SETTLED)), shares(at(place.REPLIED))];
    const openDays = open.reduce((sum, days) => sum + days, 0);
    const rates: CourseRates = {
      days: shares(open),
      stuck: [0, 0, 0],
      settled,
      replied,
      passedUp: visits.map((all, level) => (all > 0 ? 1 - settled[level]! - replied[level]! : 0)),
      recurring: setting.tables[k]!.map((table, level) => unitAt(table, after[place.FUNDED + level]!).recurring),
      escalation: openDays > 0 ? during(place.ESCALATED + k) / openDays : 0,
      lapse: lapsePerDay,
    };
    return {
      resting: one,
      rates,
      coming: byLevel((level) => during(place.ENTERED + place.at(k, level)) / windowDays),
      petitions: during(place.PETITIONS + k) / windowDays,
    };
  });
}
