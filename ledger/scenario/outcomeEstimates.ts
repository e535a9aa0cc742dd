import { wilsonInterval } from '../../sim/analysis/wilson.ts';
import { type CaseTimes, caseTimes } from '../describe/caseTimes.ts';
import { departmentStays } from '../describe/departmentStays.ts';
import { type Estimate, noEstimate } from '../describe/estimate.ts';
import type { LedgerReading } from '../describe/ledgerReading.ts';
import { type Deadlines, onTimeShares } from '../describe/onTime.ts';
import { returnedShare } from '../describe/repeats.ts';
import { incidenceAt, type Settlement, settlementOf } from '../describe/settlement.ts';
import type { Ledger } from '../ledger.ts';
import { meaningOf } from '../mapping/meaningOf.ts';
import type { CaseClass } from '../mapping/types.ts';
import type { SurfacedRates } from './surfacedRates.ts';

/** A case is followed so long, as in the model's runs. */
const followUpDays = 90;

/** What a ledger says of one of the model's outcomes: an estimate, or, where it cannot tell exactly what the outcome counts, bounds that hold it. */
export interface OutcomeEstimate {
  /** Key of the outcome. */
  readonly outcome: string;
  readonly estimate: Estimate;
  /** Whether `lo` and `hi` are bounds from two ways of counting and not the interval of one. */
  readonly isBounds: boolean;
}

export interface OutcomeSource {
  readonly ledger: Ledger;
  readonly reading: LedgerReading;
  readonly rates: SurfacedRates;
  /** Deadlines of the policy in force. */
  readonly deadlines: Deadlines;
}

/** Everything that a ledger says of the model's outcomes, as registered; what it does not say is left out. */
export function outcomeEstimates(source: OutcomeSource): OutcomeEstimate[] {
  const { ledger, reading, rates } = source;
  const groupOf = meaningOf(ledger.result, reading.results);
  const typeOf = meaningOf(ledger.type, reading.types);
  const timesOf = (caseClass: CaseClass) => caseTimes(ledger, groupOf, (row) => typeOf(row)?.caseClass === caseClass);
  const times = { all: caseTimes(ledger, groupOf), dispute: timesOf('dispute'), request: timesOf('request') };
  const all = settlementOf(times.all);
  const disputes = settlementOf(times.dispute);
  const requests = settlementOf(times.request);
  const hazards = settlementOf(timesOf('hazard'));
  const found: [string, Estimate, boolean?][] = [
    ['casesPer10k', rates.all],
    ['disputesMediatedPer10k', mediated(rates, times.dispute), true],
    ['medianDaysToSettlement', all.halfSettledDays],
    ['medianRequestDays', requests.halfSettledDays],
    ['settledWithin30DaysShare', settledBy(all, 30)],
    ['registeredResolutionRate', settledBy(disputes, followUpDays)],
    ['requestResolutionRate', settledBy(requests, followUpDays)],
    ['hazardResolutionRate', settledBy(hazards, followUpDays)],
    ['reportedSuccess', successOf(times.dispute)],
    ...escalations(source, all),
    ...deadlineShares(source),
    ...levelShares(source, times),
    ...channelShares(source),
    ['repeatRate', repeats(source), ledger.channel.values.length > 0 && ledger.household.n > 0],
  ];
  return found
    .filter(([, { n, lo, hi }]) => n > 0 && Number.isFinite(lo) && Number.isFinite(hi))
    .map(([outcome, estimate, isBounds = false]) => ({ outcome, estimate, isBounds }));
}

const settledBy = ({ incidence }: Settlement, day: number): Estimate =>
  incidence === null ? noEstimate : incidenceAt(incidence, 1, day);

/** Bounds: disputes that were settled or replied to were certainly tried; those that ended otherwise or are open may have been. */
function mediated({ byClass: { dispute } }: SurfacedRates, { ending }: CaseTimes): Estimate {
  const tried = ending.filter((one) => one === 1 || one === 2).length / ending.length;
  return { value: dispute.value * ((1 + tried) / 2), lo: dispute.lo * tried, hi: dispute.hi, n: dispute.n };
}

/** Of disputes that officials closed within the follow-up, those that the register calls settled. */
function successOf({ days, ending }: CaseTimes): Estimate {
  const closed = (cause: number) => ending.filter((one, i) => one === cause && days[i]! <= followUpDays).length;
  return shareOf(closed(1), closed(1) + closed(2));
}

/** Bounds: what went over heads while it waited or came in so; what came back may have come back as a petition. */
function escalations({ ledger, reading }: OutcomeSource, { incidence }: Settlement): [string, Estimate, boolean][] {
  if (incidence === null || ledger.channel.values.length === 0) return [];
  const channelOf = meaningOf(ledger.channel, reading.channels);
  const count = (channel: string) => countRows(ledger, (row) => channelOf(row) === channel);
  const waiting = incidenceAt(incidence, 4, followUpDays);
  const over = shareOf(count('overHeads'), ledger.cases);
  const back = shareOf(count('return'), ledger.cases);
  const lo = waiting.value === 0 ? over.lo : waiting.lo + over.lo;
  const hi = (waiting.value === 0 ? 0 : waiting.hi) + over.hi + (back.value === 0 ? 0 : back.hi);
  return [['escalationRate', { value: (lo + hi) / 2, lo, hi, n: ledger.cases }, true]];
}

function deadlineShares({ ledger, reading, deadlines }: OutcomeSource): [string, Estimate][] {
  // When somebody with a chance to settle it began is in no ledger: `study` has no counterpart.
  const keys = { accept: 'acceptedOnTimeShare', reply: 'repliedOnTimeShare' } as const;
  const found = onTimeShares(ledger, meaningOf(ledger.result, reading.results), { deadlines });
  return found.flatMap(({ deadline, share, unknown, onTime, late }): [string, Estimate][] =>
    // Where most of it is not written down, nothing is said.
    deadline === 'settle' || deadline === 'study' || unknown > onTime + late ? [] : [[keys[deadline], share]],
  );
}

/** By whom the settled ones were settled: the last department that had them. */
function levelShares(
  { ledger, reading }: OutcomeSource,
  times: { readonly all: CaseTimes; readonly dispute: CaseTimes },
): [string, Estimate][] {
  const { starts, department } = departmentStays(ledger);
  const { values } = ledger.department;
  const levelOf = (row: number) => {
    const code = ledger.department.codes[row]! >= 0 ? ledger.department.codes[row]! : department[starts[row + 1]! - 1]!;
    const word = starts[row] === starts[row + 1] ? undefined : values[code];
    const level = word !== undefined && Object.hasOwn(reading.levels, word) ? reading.levels[word] : undefined;
    return level === 'centre' ? 'county' : level;
  };
  const of = ({ row, days, ending }: CaseTimes, levels: readonly string[]): Estimate => {
    let [count, n] = [0, 0];
    for (let i = 0; i < row.length; i++) {
      const level = ending[i] === 1 && days[i]! <= followUpDays ? levelOf(row[i]!) : undefined;
      if (level === undefined || level === null) continue;
      n += 1;
      if (levels.includes(level)) count += 1;
    }
    return shareOf(count, n);
  };
  const below = ['community', 'township'];
  return [
    ['settledAtCommunityShare', of(times.all, ['community'])],
    ['settledByTownshipShare', of(times.all, below)],
    ['disputesSettledAtCommunityShare', of(times.dispute, ['community'])],
    ['disputesSettledAtTownshipShare', of(times.dispute, ['township'])],
    ['disputesSettledAtCountyShare', of(times.dispute, ['county'])],
    ['disputesSettledByTownshipShare', of(times.dispute, below)],
  ];
}

/** Of the cases of a class whose channel is known, those that officials found. */
function channelShares({ ledger, reading }: OutcomeSource): [string, Estimate][] {
  const channelOf = meaningOf(ledger.channel, reading.channels);
  const typeOf = meaningOf(ledger.type, reading.types);
  const of = (caseClass: CaseClass): Estimate => {
    const known = (row: number) => typeOf(row)?.caseClass === caseClass && channelOf(row) !== undefined;
    const found = (row: number) => known(row) && (channelOf(row) === 'patrol' || channelOf(row) === 'alert');
    return shareOf(countRows(ledger, found), countRows(ledger, known));
  };
  return [
    ['disputesFoundByPatrolShare', of('dispute')],
    ['hazardsFoundByPatrolShare', of('hazard')],
  ];
}

/** What the register calls come back, and what comes back of the same household: where there are both, bounds that hold both. */
function repeats({ ledger, reading }: OutcomeSource): Estimate {
  const channelOf = meaningOf(ledger.channel, reading.channels);
  const known = countRows(ledger, (row) => channelOf(row) !== undefined);
  const named = shareOf(
    countRows(ledger, (row) => channelOf(row) === 'return'),
    known,
  );
  const who = ledger.household.n > 0 ? ledger.household : ledger.person;
  const seen = who.n > 0 ? returnedShare(ledger, who) : noEstimate;
  if (named.n === 0 || named.value === 0) return seen;
  if (seen.n === 0) return named;
  const [lo, hi] = [Math.min(named.lo, seen.lo), Math.max(named.hi, seen.hi)];
  return { value: (lo + hi) / 2, lo, hi, n: named.n };
}

function countRows({ cases }: Ledger, accepts: (row: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < cases; row++) if (accepts(row)) count += 1;
  return count;
}

function shareOf(count: number, n: number): Estimate {
  if (n === 0) return noEstimate;
  const { share, lo, hi } = wilsonInterval(count, n);
  return { value: share, lo, hi, n };
}
