import { COMMUNITY, levels } from '../../../models/governance/caseClasses.ts';
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

/** What the dynamics say under the outcomes' keys: rates of the window's mean day, and climate at its end. They have pools, not stations. */
export function dynamicsOutcomes(resting: RestingCounty, run: SystemDynamics, solve: Solver): AlternativeOutcomes {
  const { county } = resting;
  const { before, after, setting } = run;
  const { period } = county.parameters;
  const perDay = (at: number) => (after[at]! - before[at]!) / period.windowDays;
  const hours = Array.from({ length: CENTRE + 1 }, (_, pool) => perDay(place.HOURS + pool));
  const there = [...setting.pools].map((all) => all * meanCapacity(resting));
  const settlements = setting.units.reduce(
    (sum, units, k) =>
      sum + units.reduce((so, { settled }, level) => so + perDay(place.VISITED + place.at(k, level)) * settled, 0),
    0,
  );
  const day = {
    coordination: perDay(place.COORDINATION),
    settlements,
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
    const open = byLevel((level) => during(place.OPEN_DAYS + place.at(k, level)));
    const unseen = byLevel((level) => (level === COMMUNITY ? during(place.UNATTENDED + k) : 0));
    const attended = byLevel((level) => during(place.VISITED + place.at(k, level)));
    const visited = attended.map((visits, level) => visits + unseen[level]!);
    const share = (part: number, level: number) =>
      visited[level]! > 0 ? (part * attended[level]!) / visited[level]! : part;
    const all = open.reduce((sum, days) => sum + days, 0);
    const units = setting.units[k]!;
    const rates: CourseRates = {
      days: open.map((days, level) => (visited[level]! > 0 ? days / visited[level]! : 0)),
      stuck: [0, 0, 0],
      settled: units.map(({ settled }, level) => share(settled, level)),
      passedUp: units.map(({ settled, replied }, level) => 1 - share(settled, level) - share(replied, level)),
      replied: units.map(({ replied }, level) => share(replied, level)),
      recurring: units.map(({ recurring }) => recurring),
      escalation: all > 0 ? during(place.ESCALATED + k) / all : 0,
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
