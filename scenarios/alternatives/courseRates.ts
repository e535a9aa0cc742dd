import { exp } from '../../sim/engine/arithmetic.ts';
import type { MeanCounty } from './means/meanCounty.ts';
import type { RestingClass } from './means/restingCounty.ts';
import type { Visits } from './means/visit.ts';

/** How the cases of a class move: a Markov chain over levels. By level unless said otherwise. */
export interface CourseRates {
  /** Mean days of a visit. */
  readonly days: readonly number[];
  /** Share of those who come that are never served: their station has no steady state. */
  readonly stuck: readonly number[];
  /** Shares of visits by how they end; they sum to 1. */
  readonly settled: readonly number[];
  readonly passedUp: readonly number[];
  readonly replied: readonly number[];
  /** Share of settlements that come back. */
  readonly recurring: readonly number[];
  /** A day, of an open case at any level. */
  readonly escalation: number;
  readonly lapse: number;
}

/** Shares of visits by how they end, and of settlements that come back, by level. */
export function visitShares(
  visits: readonly Visits[],
): Pick<CourseRates, 'settled' | 'passedUp' | 'replied' | 'recurring'> {
  const share = (part: number, all: number) => (all > 0 ? part / all : 0);
  const settled = visits.map(({ tries, count }) => share(tries.settled, count));
  const replied = visits.map(({ tries, count }) => share(tries.replied, count));
  return {
    settled,
    replied,
    passedUp: settled.map((so, level) => (visits[level]!.count > 0 ? 1 - so - replied[level]! : 0)),
    recurring: visits.map(({ tries }) => share(tries.recurring, tries.settled)),
  };
}

/** Mean hazard of escalation over an open time of `days`, at most the follow-up, of the typical case with its mean number of wrong desks; slights are not counted. */
export function escalationHazard(
  { parameters, rules }: MeanCounty,
  { caseClass, visits, cases }: RestingClass,
  days: number,
) {
  const { escalationWait: slope, escalationHops, escalationTies } = parameters.uncertainties;
  const hops = cases > 0 ? visits.reduce((sum, one) => sum + one.hops, 0) / cases : 0;
  // Ties are uniform on (0, 1).
  const ties = escalationTies > 0 ? (1 - exp(-escalationTies)) / escalationTies : 1;
  const open = slope * Math.min(days, parameters.period.followUpDays);
  const waiting = open > 1e-9 ? (exp(open) - 1) / open : 1;
  return rules.escalation[caseClass]! * exp(escalationHops * hops) * ties * waiting;
}
