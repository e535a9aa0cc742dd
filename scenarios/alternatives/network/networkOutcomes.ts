import { overloadedFrom } from '../../../models/governance/outcomes/hours.ts';
import { stationLevel } from '../../../models/governance/stationMap.ts';
import { CENTRE } from '../dynamics/pools.ts';
import { total } from '../means/coming.ts';
import type { RestingCounty } from '../means/restingCounty.ts';
import { stationHours } from '../means/stationShares.ts';
import type { AlternativeOutcomes } from '../outcomes/alternativeOutcome.ts';
import { cohortOutcomes } from '../outcomes/cohortOutcomes.ts';
import { workOutcomes } from '../outcomes/workOutcomes.ts';
import type { Solver } from '../solver.ts';
import { attemptsIn } from './fundedNetwork.ts';
import type { NetworkClass, QueueNetwork } from './queueNetwork.ts';

/** What the network says under the outcomes' keys. It knows no trust and no autonomy that move. */
export function networkOutcomes(resting: RestingCounty, network: QueueNetwork, solve: Solver): AlternativeOutcomes {
  const { county, climate } = resting;
  const { map } = county.arrangement;
  const there = [0, 0, 0, 0];
  const used = [0, 0, 0, 0];
  let overloaded = 0;
  network.stations.forEach(({ utilisation }, station) => {
    const pool = station === map.centre ? CENTRE : stationLevel(map, station);
    const hours = stationHours(county, station);
    there[pool]! += hours;
    // Nobody works more than all hours there are.
    used[pool]! += hours * Math.min(1, utilisation);
    if (utilisation > overloadedFrom) overloaded++;
  });
  const all = (of: (one: NetworkClass) => number) => network.classes.reduce((sum, one) => sum + of(one), 0);
  const served = (one: NetworkClass, level: number) => 1 - one.rates.stuck[level]!;
  const attempts = attemptsIn(network).map((one) => one.attempts);
  const made = (weights: readonly number[]) =>
    attempts.reduce((sum, own) => sum + own.reduce((so, rate, level) => so + rate * weights[level]!, 0), 0);
  const day = {
    attempts: made([1, 1, 1]),
    funded: made(resting.funds),
    coordination: all((one) =>
      one.visits.reduce((sum, { coordination }, level) => sum + coordination * served(one, level), 0),
    ),
    settlements: all((one) =>
      one.visits.reduce((sum, { tries }, level) => sum + tries.settled * served(one, level), 0),
    ),
    severity: all((one) => severityOf(resting, one)),
    there,
    used,
  };
  const followed = network.classes.map(({ resting: one, rates }) => ({
    resting: one,
    rates,
    coming: one.arriving.map(total),
    petitions: one.arriving.reduce((sum, { petitioning }) => sum + petitioning, 0),
  }));
  return {
    ...cohortOutcomes(county, climate, followed, solve),
    ...workOutcomes(resting, day),
    overloadedStationsShare: overloaded / network.stations.length,
    trust: null,
    autonomyMean: null,
  };
}

/** Severity that residents live with at any moment: latent grievances, open cases, and what ended unsettled until it fades. Cases grow no further. */
function severityOf({ county }: RestingCounty, { resting, visits, rates }: NetworkClass): number {
  const { severity: s, courses, caseClass } = resting;
  const { fadePerDay, lapsePerDay } = county.parameters.uncertainties;
  const latent =
    county.births[caseClass]! * courses.reduce((sum, { share, course }) => sum + share * course.severityDays, 0);
  const impatient = rates.escalation + lapsePerDay;
  let [open, unsettled] = [0, 0];
  visits.forEach(({ count, tries }, level) => {
    const stuck = rates.stuck[level]!;
    const stay = count * (1 - stuck) * rates.days[level]! + (count * stuck) / impatient;
    open += stay;
    unsettled += tries.replied * (1 - stuck) + stay * impatient;
  });
  return latent + s * (open + unsettled / (fadePerDay * (1 - s)));
}
