import { caseTypes } from '../../models/governance/caseTypes.ts';
import { horizonOf, type JourneyRun } from '../../models/governance/journey.ts';
import type { Handlings, Ledger, Pseudonyms, Words } from '../ledger.ts';
import { wordColumn } from '../wordColumn.ts';
import { type RecordedCase, recordedCases } from './recordedCases.ts';
import { placeNames, type RunWords, stationWord } from './runWords.ts';

/** Day 0 of a run where nothing else is said: Monday, 1 January 2018, as in exported event logs. */
export const dayZero = 17_532;

export interface RunLedgerOptions {
  readonly words: RunWords;
  /** Township of each community of the slice, as its territory has it. */
  readonly townshipOf: ArrayLike<number>;
  /** Days of the run: cases that come in from `from` on and before `until`; nothing that happens from `until` on is known. Default: from the start of the window to the end of the run. */
  readonly from?: number;
  readonly until?: number;
  /** Whether cases that came in before `from` and were open then are listed too. Default: false. */
  readonly withOpening?: boolean;
  /** Whether only dates are written, without times of day. Default: false. */
  readonly wholeDays?: boolean;
  /** Day 0 of the run in days since 1970-01-01. */
  readonly dayZero?: number;
}

/**
 * The ledger that a county's register would give of a run whose log was kept of everything (`log: 'all'`): surfaced cases alone, as they were registered; a case that was closed on paper
 * counts as settled. Households are known again where a settlement did not hold or somebody petitioned again; all other cases are of households of their own.
 */
export function ledgerOfRun(run: JourneyRun, options: RunLedgerOptions): Ledger {
  const { from = run.parameters.period.warmupDays, until = horizonOf(run), withOpening = false } = options;
  const cases = recordedCases(run, { from, until, withOpening });
  const { words, townshipOf, wholeDays = false } = options;
  const names = placeNames(words, townshipOf);
  const zero = options.dayZero ?? dayZero;
  const clock = (day: number) => zero + (wholeDays ? Math.floor(day) : day);
  const times = (of: (one: RecordedCase) => number) => Float64Array.from(cases, (one) => clock(of(one)));
  const column = (of: (one: RecordedCase) => string | undefined) => wordColumn(cases.map(of));
  const station = (number: number) => stationWord(run.map, number, words, names);
  const handlings = handlingsOf(cases, station, clock);
  const household = pseudonymsOf(cases);
  return {
    cases: cases.length,
    sourceRow: Int32Array.from(cases, (_, row) => row + 1),
    received: times((one) => one.received),
    accepted: times((one) => one.accepted),
    closed: times((one) => one.closed),
    type: column((one) => words.types[caseTypes[one.type]!.key]),
    place: column((one) => names.communities[one.community]),
    department: handlings.final,
    result: column((one) => words.results[one.ending]),
    channel: column((one) => words.channels[one.cause]),
    person: household,
    household,
    handlings: handlings.handlings,
    span: [clock(cases.length === 0 ? from : cases[0]!.received), clock(Math.min(until, horizonOf(run)))],
  };
}

/** What the cases passed through, and who had each last. */
function handlingsOf(
  cases: readonly RecordedCase[],
  wordOf: (station: number) => string,
  clock: (day: number) => number,
): { readonly handlings: Handlings; readonly final: Words } {
  const cells: string[] = [];
  const time: number[] = [];
  const starts = new Int32Array(cases.length + 1);
  for (const [row, { stations }] of cases.entries()) {
    for (const one of stations) {
      cells.push(wordOf(one.station));
      time.push(clock(one.time));
    }
    starts[row + 1] = cells.length;
  }
  const last = cases.map(({ desk }) => wordOf(desk));
  const all = wordColumn([...cells, ...last]);
  return {
    handlings: { starts, department: all.codes.slice(0, cells.length), time: Float64Array.from(time) },
    final: { values: all.values, codes: all.codes.slice(cells.length) },
  };
}

function pseudonymsOf(cases: readonly RecordedCase[]): Pseudonyms {
  const places = new Map<number, number>();
  const codes = Int32Array.from(cases, ({ household }) => {
    const known = places.get(household) ?? places.size;
    places.set(household, known);
    return known;
  });
  return { n: places.size, codes };
}
