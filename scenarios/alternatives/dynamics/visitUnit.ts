import { visitShares } from '../courseRates.ts';
import type { RestingClass, RestingCounty } from '../means/restingCounty.ts';
import { stationHours, stationShares } from '../means/stationShares.ts';
import { visitsAt } from '../means/visit.ts';

/** What one visit of a class at a level takes and how it ends. */
export interface VisitUnit {
  /** Days where nobody waits: work at the pace of one server, and delays. */
  readonly days: number;
  readonly attempts: number;
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

/** Shares of attempts that money suffices for at which units are worked out; between two of them they are taken along a line. */
const fundSteps = [0, 0.25, 0.5, 0.75, 1];

/** A visit by the share of attempts that money suffices for. */
export type VisitTable = readonly VisitUnit[];

/** By level, of what comes there in the county at rest. */
export const visitTables = (resting: RestingCounty, one: RestingClass): VisitTable[] =>
  one.visits.map((_, level) => fundSteps.map((funds) => visitUnit(resting, one, level, funds)));

function visitUnit({ county }: RestingCounty, one: RestingClass, level: number, funds: number): VisitUnit {
  const coming = one.comings[level]!;
  const visits = visitsAt(county, one, level, { coming, s: one.severity, funds });
  const { count, tries, hours, hopHours, receptionHours, coordination, delayDays } = visits;
  const each = (all: number) => (count > 0 ? all / count : 0);
  const daysAnHour = stationShares(county, one, level).reduce((sum, share, station) => {
    const servers = county.arrangement.servers[station]!;
    return share > 0 ? sum + (share * servers) / stationHours(county, station) : sum;
  }, 0);
  const { centre } = county.arrangement.map;
  const atReception = receptionHours > 0 ? county.arrangement.servers[centre]! / stationHours(county, centre) : 0;
  const { settled, passedUp, replied, recurring } = visitShares([visits]);
  return {
    days: each((hours + hopHours) * daysAnHour + receptionHours * atReception + delayDays),
    attempts: each(tries.attempts + tries.inVain),
    hours: each(hours + hopHours),
    receptionHours: each(receptionHours),
    coordination: each(coordination),
    settled: settled[0]!,
    passedUp: passedUp[0]!,
    replied: replied[0]!,
    recurring: recurring[0]!,
  };
}

const unitKeys = [
  'days',
  'attempts',
  'hours',
  'receptionHours',
  'coordination',
  'settled',
  'passedUp',
  'replied',
  'recurring',
] as const satisfies readonly (keyof VisitUnit)[];

/** The unit where money suffices for the share `funds` of attempts. */
export function unitAt(table: VisitTable, funds: number): VisitUnit {
  const at = Math.min(1, Math.max(0, funds)) * (fundSteps.length - 1);
  const below = Math.min(fundSteps.length - 2, Math.floor(at));
  const [low, high] = [table[below]!, table[below + 1]!];
  const unit: Record<(typeof unitKeys)[number], number> = { ...low };
  for (const key of unitKeys) unit[key] += (high[key] - low[key]) * (at - below);
  return unit;
}
