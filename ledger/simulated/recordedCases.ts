import { factsOf } from '../../models/governance/caseFacts.ts';
import { causeCode, causeNames, eventCode } from '../../models/governance/eventLog.ts';
import { CASE, ESCALATED, LAPSED, REPLIED, SETTLED } from '../../models/governance/grievanceTable.ts';
import type { JourneyRun } from '../../models/governance/journey.ts';
import { ascendingBy } from '../../sim/engine/order.ts';
import type { ResultGroup } from '../mapping/results.ts';

/** A case as a county's register would have it. Times are days of the run. */
export interface RecordedCase {
  readonly id: number;
  readonly received: number;
  /** NaN if it was not by the day the register is read. */
  accepted: number;
  readonly closed: number;
  /** As it was registered: what was closed on paper is called settled. */
  ending: ResultGroup;
  /** Place in `caseTypes`. */
  readonly type: number;
  /** Numbers within the slice. */
  readonly community: number;
  readonly township: number;
  /** One of `causeNames`. */
  readonly cause: string;
  /** The case's own or, of one that came back, of the first it came from: the same number, the same household. */
  readonly household: number;
  /** Whom it was with, in turn, and from when. */
  readonly stations: { readonly station: number; readonly time: number }[];
  /** Who closed it, or, of one that is open, has it; −1 for nobody. */
  desk: number;
}

export interface RecordedDays {
  /** Cases that come in from here on. */
  readonly from: number;
  /** The day the register is read: nothing that happens later is in it. */
  readonly until: number;
  /** Whether cases that came in earlier and were open at `from` are in it too. */
  readonly withOpening: boolean;
}

const endingOf: Readonly<Record<number, ResultGroup>> = {
  [SETTLED]: 'settled',
  [REPLIED]: 'replied',
  [LAPSED]: 'withdrawn',
  [ESCALATED]: 'escalated',
};

/** The cases of a run whose log was kept of everything, by the time they came in. */
export function recordedCases(run: JourneyRun, { from, until, withOpening }: RecordedDays): RecordedCase[] {
  const facts = factsOf(run.log);
  const householdOf = householdsOf(run);
  const cases = new Map<number, RecordedCase>();
  for (let row = 0; row < facts.id.length; row++) {
    const received = facts.surfacedAt[row]!;
    const status = facts.status[row]!;
    if (status < CASE || received >= until) continue;
    const ended = status > CASE && facts.endedAt[row]! < until;
    const closed = ended ? facts.endedAt[row]! : Number.NaN;
    if (received < from && !(withOpening && !(closed < from))) continue;
    const id = facts.id[row]!;
    cases.set(id, {
      id,
      received,
      accepted: Number.NaN,
      closed,
      ending: ended ? endingOf[status]! : 'open',
      type: facts.type[row]!,
      community: facts.community[row]!,
      township: facts.township[row]!,
      cause: causeNames[facts.cause[row]!]!,
      household: householdOf(id, facts.cause[row]!),
      stations: [],
      desk: -1,
    });
  }
  readPaths(run, cases, until);
  return ascendingBy(cases.values(), (one) => one.received);
}

function readPaths({ log }: JourneyRun, cases: ReadonlyMap<number, RecordedCase>, until: number): void {
  const superficial = causeCode.superficial;
  for (let row = 0; row < log.caseId.length; row++) {
    const one = cases.get(log.caseId[row]!);
    const time = log.time[row]!;
    if (one === undefined || time >= until) continue;
    const event = log.event[row]!;
    const station = log.actor[row]!;
    if (event === eventCode.received && Number.isNaN(one.accepted)) one.accepted = time;
    if (event === eventCode.replied && log.cause[row] === superficial) one.ending = 'settled';
    if (event === eventCode.queued) one.stations.push({ station, time });
    if (station >= 0) one.desk = station;
  }
}

/** Who a case comes from: what came back, or was petitioned about again, is of the household it came from. */
function householdsOf({ log: { lineage }, log }: JourneyRun): (id: number, cause: number) => number {
  const facts = factsOf(log);
  const causeOf = new Map<number, number>();
  const from = lineage?.from ?? Number.POSITIVE_INFINITY;
  facts.id.forEach((id, row) => {
    if (id >= from) causeOf.set(id, facts.cause[row]!);
  });
  const isSame = (cause: number | undefined) => cause === causeCode.recurrence || cause === causeCode.repeatPetition;
  return (id, cause) => {
    let [at, why]: [number, number | undefined] = [id, cause];
    while (at >= from && isSame(why)) {
      at = lineage!.parent[at - from]!;
      why = causeOf.get(at);
    }
    return at;
  };
}
