import { COUNTY } from '../../../models/governance/caseClasses.ts';
import { visitShares } from '../courseRates.ts';
import type { RestingClass, RestingCounty } from '../means/restingCounty.ts';
import { stationHours, stationShares } from '../means/stationShares.ts';

/** What one visit of a class at a level takes and how it ends: that of the county at rest. */
export interface VisitUnit {
  /** Days where nobody waits: work at the pace of one server, and delays. */
  readonly days: number;
  /** Staff hours at the level; at the centre's reception; and of both, coordination. */
  readonly hours: number;
  readonly receptionHours: number;
  readonly coordination: number;
  readonly settled: number;
  readonly passedUp: number;
  readonly replied: number;
  /** Share of the settlements that come back. */
  readonly recurring: number;
}

/** By level. */
export function visitUnits({ county }: RestingCounty, one: RestingClass): VisitUnit[] {
  const { settled, passedUp, replied, recurring } = visitShares(one.visits);
  return one.visits.map(({ count, hours, hopHours, receptionHours, coordination, delayDays }, level) => {
    const each = (all: number) => (count > 0 ? all / count : 0);
    const daysAnHour = stationShares(county, one, level).reduce((sum, share, station) => {
      const servers = county.arrangement.servers[station]!;
      return share > 0 ? sum + (share * servers) / stationHours(county, station) : sum;
    }, 0);
    const { centre } = county.arrangement.map;
    const atReception = receptionHours > 0 ? county.arrangement.servers[centre]! / stationHours(county, centre) : 0;
    return {
      days: each((hours + hopHours) * daysAnHour + receptionHours * atReception + delayDays),
      hours: each(hours + hopHours),
      receptionHours: each(level === COUNTY ? receptionHours : 0),
      coordination: each(coordination),
      settled: settled[level]!,
      passedUp: passedUp[level]!,
      replied: replied[level]!,
      recurring: recurring[level]!,
    };
  });
}
