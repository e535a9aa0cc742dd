import type { Ledger } from '../ledger.ts';
import { meaningOf } from '../mapping/meaningOf.ts';
import { type Arrivals, arrivalsBy, type WeeklyArrivals, weeklyArrivals } from './arrivals.ts';
import { type CaseTimes, caseTimes } from './caseTimes.ts';
import { type Concentration, concentrationOf } from './concentration.ts';
import { type DepartmentGraph, departmentGraph } from './departmentGraph.ts';
import { type DepartmentPaths, departmentPaths } from './departmentPaths.ts';
import { scaled } from './estimate.ts';
import type { LedgerReading } from './ledgerReading.ts';
import { type Deadlines, type OnTime, onTimeShares } from './onTime.ts';
import { type OpenCases, openByWeek, openCasesAt } from './openCases.ts';
import { type Repeats, repeatsOf } from './repeats.ts';
import { type Season, seasonOf } from './season.ts';
import { type Settlement, settlementOf } from './settlement.ts';
import { type WeekdayPattern, weekdayPattern } from './weekdays.ts';
import { daysOfYear, wholeWeeks } from './weeks.ts';

export interface DescribeOptions {
  readonly deadlines?: Deadlines;
  /** When the backlog is counted, in days since 1970-01-01; the first whole week's Monday where nothing is said. */
  readonly backlogAt?: number;
  /** How many places there are, those without a case included. */
  readonly places?: number;
  readonly level?: number;
}

/** All that a ledger says by itself: plain data, counts as they are. */
export interface LedgerDescription {
  readonly cases: number;
  readonly span: readonly [from: number, until: number];
  readonly byType: Arrivals;
  readonly byPlace: Arrivals;
  readonly byChannel: Arrivals;
  readonly weekly: WeeklyArrivals;
  readonly season: Season;
  readonly weekdays: WeekdayPattern;
  readonly onTime: readonly OnTime[];
  readonly times: CaseTimes;
  readonly settlement: Settlement;
  readonly departments: DepartmentGraph;
  readonly paths: DepartmentPaths;
  readonly places: Concentration;
  readonly persons: Repeats;
  readonly households: Repeats;
  readonly backlog: OpenCases;
  readonly openByWeek: Float64Array;
}

/** Reads nothing but the ledger, and draws from streams of its own: the same ledger gives the same description. */
export function describeLedger(
  ledger: Ledger,
  reading: Pick<LedgerReading, 'results'>,
  { deadlines, backlogAt, places, level = 0.95 }: DescribeOptions = {},
): LedgerDescription {
  const groupOf = meaningOf(ledger.result, reading.results);
  const weeks = wholeWeeks(ledger);
  const byType = arrivalsBy(ledger, ledger.type, level);
  const times = caseTimes(ledger, groupOf);
  const settlement = settlementOf(times);
  const at = backlogAt ?? (weeks.count > 0 ? weeks.from : ledger.span[0]);
  return {
    cases: ledger.cases,
    span: ledger.span,
    byType,
    byPlace: arrivalsBy(ledger, ledger.place, level),
    byChannel: arrivalsBy(ledger, ledger.channel, level),
    weekly: weeklyArrivals(ledger, undefined, level),
    season: seasonOf(ledger, undefined, level),
    weekdays: weekdayPattern(ledger, undefined, level),
    onTime: onTimeShares(ledger, groupOf, { ...(deadlines === undefined ? {} : { deadlines }), level }),
    times,
    settlement,
    departments: departmentGraph(ledger, undefined, level),
    paths: departmentPaths(ledger, { level }),
    places: concentrationOf(ledger.place, { ...(places === undefined ? {} : { places }), level }),
    persons: repeatsOf(ledger.person, { level }),
    households: repeatsOf(ledger.household, { level }),
    backlog: openCasesAt(ledger, at, scaled(byType.perYear, 1 / daysOfYear), settlement.lasting, level),
    openByWeek: openByWeek(ledger, weeks),
  };
}
