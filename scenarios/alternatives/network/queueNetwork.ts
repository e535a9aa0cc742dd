import { COMMUNITY, COUNTY, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { stationLevel } from '../../../models/governance/stationMap.ts';
import { type CourseRates, escalationHazard, visitShares } from '../courseRates.ts';
import { type Coming, together } from '../means/coming.ts';
import type { RestingClass, RestingCounty } from '../means/restingCounty.ts';
import { withUnattended } from '../means/unattended.ts';
import { type Visits, visitsAt } from '../means/visit.ts';
import { type LevelDelays, levelDelays } from './levelDelays.ts';
import { levelTraffic, levelWork } from './levelWork.ts';
import { type StationLoad, stationLoad } from './stationLoad.ts';

/** A class in the network: its traffic by level, and how its cases move. */
export interface NetworkClass {
  readonly resting: RestingClass;
  readonly visits: readonly Visits[];
  readonly rates: CourseRates;
  /** Mean days a case that is served is open, if nobody loses patience. */
  readonly openDays: number;
}

export interface QueueNetwork {
  /** By station; partners, who are not staff, have no place here. */
  readonly stations: readonly StationLoad[];
  readonly classes: readonly NetworkClass[];
}

const passes = 4;

/**
 * The county as an open network of M/M/c stations in its steady state, level by level from the ground up. A station asked for more than it has passes on what it
 * can; who comes to it is not served within any time, since its queue has grown without end. Petitions and audits, which depend on the whole, are those of the
 * pass before; four passes.
 */
export function queueNetwork(resting: RestingCounty): QueueNetwork {
  let found = onePass(resting, 0);
  for (let pass = 1; pass < passes; pass++) found = onePass(resting, petitionHours(resting, found));
  return found;
}

function onePass(resting: RestingCounty, petitions: number): QueueNetwork {
  const { county, classes, funds } = resting;
  const stations: StationLoad[] = [];
  const visits: Visits[][] = classes.map(() => []);
  const delays: LevelDelays[][] = classes.map(() => []);
  for (const level of [COMMUNITY, TOWNSHIP, COUNTY]) {
    const coming = classes.map((one, k) =>
      level === COMMUNITY
        ? one.arriving[level]!
        : together([one.arriving[level]!, thinned(visits[k]![level - 1]!.passedUp, delays[k]![level - 1]!.through)]),
    );
    const here = classes.map((one, k) =>
      visitsAt(county, one, level, { coming: coming[k]!, s: one.severity, funds: funds[level]! }),
    );
    const traffic = levelTraffic(resting, level, here);
    const work = levelWork(resting, traffic, petitions);
    for (const station of stationsOf(resting, level)) stations[station] = stationLoad(county, work, station);
    classes.forEach((_, k) => {
      const met = levelDelays(county, traffic, stations, k);
      delays[k]!.push(met);
      visits[k]!.push(withUnattended(here[k]!, coming[k]!, met.unattended));
    });
  }
  return {
    stations,
    classes: classes.map((one, k) => networkClass(resting, one, visits[k]!, delays[k]!)),
  };
}

/** Stations of staff at a level; the centre is the county's. */
function stationsOf({ county }: RestingCounty, level: number): number[] {
  const { map } = county.arrangement;
  return Array.from({ length: map.firstPartner }, (_, station) => station).filter(
    (station) => stationLevel(map, station) === level,
  );
}

/** What gets through of what is passed up. */
const thinned = (coming: Coming, through: number): Coming => ({
  ...coming,
  mass: coming.mass.map((mass) => mass * through),
  handedOver: coming.handedOver * through,
});

function networkClass(
  { county }: RestingCounty,
  resting: RestingClass,
  visits: readonly Visits[],
  delays: readonly LevelDelays[],
): NetworkClass {
  const { cases } = resting;
  const { followUpDays } = county.parameters.period;
  const open = visits.reduce((sum, { count }, level) => sum + count * delays[level]!.days, 0);
  const openDays = cases > 0 ? open / cases : 0;
  // Who is never served waits as long as cases are followed.
  const waited = delays.some(({ stuck }) => stuck > 0) ? followUpDays : openDays;
  return {
    resting,
    visits,
    openDays,
    rates: {
      days: delays.map(({ days }) => days),
      stuck: delays.map(({ stuck }) => stuck),
      ...visitShares(visits),
      escalation: escalationHazard(county, resting, waited),
      lapse: county.parameters.uncertainties.lapsePerDay,
    },
  };
}

/** Hours a day at the centre: hearings of those who escalate while their case is open, and audits of what is closed. */
function petitionHours({ county }: RestingCounty, { classes }: QueueNetwork): number {
  const { escalationHours, auditHours } = county.parameters.uncertainties;
  return classes.reduce((sum, { resting, rates, openDays, visits }) => {
    const stay = openDays > 0 ? 1 / (1 / openDays + rates.lapse + rates.escalation) : 0;
    const settled = visits.reduce((so, { tries }) => so + tries.settled, 0);
    return sum + resting.cases * rates.escalation * stay * escalationHours + settled * county.rules.audit * auditHours;
  }, 0);
}
