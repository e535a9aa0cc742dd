import { COMMUNITY, COUNTY } from '../../../models/governance/caseClasses.ts';
import { epochDays } from '../../../models/governance/epoch.ts';
import { falseAlarmsPerDay } from '../means/falseAlarms.ts';
import type { RestingCounty } from '../means/restingCounty.ts';
import { stationShares, wrongDeskShares } from '../means/stationShares.ts';
import type { Visits } from '../means/visit.ts';
import type { Work } from './stationLoad.ts';

/** A level's visits, and which stations they fall to. */
export interface LevelTraffic {
  readonly level: number;
  /** By class. */
  readonly visits: readonly Visits[];
  /** By class: share of its work at each station of the level. */
  readonly shares: readonly Float64Array[];
  /** The same of wrong desks. */
  readonly wrong: Float64Array;
}

export const levelTraffic = (
  { county, classes }: RestingCounty,
  level: number,
  visits: readonly Visits[],
): LevelTraffic => ({
  level,
  visits,
  shares: classes.map((one) => stationShares(county, one, level)),
  wrong: wrongDeskShares(county, level),
});

/** Work a day of the stations of a level, and of what else they do: wrong alerts at communities; receptions, and `petitionHours` for petitions and audits, at the centre. */
export function levelWork(resting: RestingCounty, traffic: LevelTraffic, petitionHours: number): Work {
  const { county } = resting;
  const { map } = county.arrangement;
  const work = { services: new Float64Array(map.count), hours: new Float64Array(map.count) };
  traffic.visits.forEach((visits, k) => {
    spread(work, traffic.shares[k]!, visits.services, visits.hours);
    spread(work, traffic.wrong, visits.hops, visits.hopHours);
    if (traffic.level !== COUNTY || visits.receptionHours <= 0) return;
    give(work, map.centre, visits.count, visits.receptionHours);
  });
  if (traffic.level === COMMUNITY) addFalseAlarms(resting, work);
  if (traffic.level === COUNTY) {
    const { escalationHours } = county.parameters.uncertainties;
    give(work, map.centre, petitionHours / escalationHours, petitionHours);
  }
  return work;
}

/** A community's wrong alerts are one job an epoch. */
function addFalseAlarms({ county, classes }: RestingCounty, work: Work): void {
  const hours = falseAlarmsPerDay(county, classes) * county.parameters.uncertainties.verificationHours;
  const { grids } = county.arrangement.territory;
  if (hours <= 0) return;
  grids.forEach((n, c) => {
    give(work, c, 1 / epochDays, (hours * n) / county.grids);
  });
}

function spread(work: Work, shares: Float64Array, services: number, hours: number): void {
  shares.forEach((share, station) => {
    if (share > 0) give(work, station, share * services, share * hours);
  });
}

function give({ services, hours }: Work, station: number, count: number, worked: number): void {
  services[station]! += count;
  hours[station]! += worked;
}
