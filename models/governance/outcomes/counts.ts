import { DISPUTE, HAZARD, nClasses, REQUEST } from '../caseClasses.ts';
import { at1, at2, at4, at8 } from '../caseTable.ts';
import { causeCode } from '../eventLog.ts';
import { CASE, ESCALATED, REPLIED, SETTLED } from '../grievanceTable.ts';
import { SUPERFICIAL, UNREGISTERED } from '../mechanisms/books.ts';
import { dueBy } from '../mechanisms/deadlines.ts';
import { isPetition } from '../mechanisms/petition.ts';
import type { GovernanceState } from '../state.ts';
import { type CaseOrder, sumInOrder } from './caseOrder.ts';

/** What the cases that surfaced in the window amount to, each followed for H days. */
export interface Counts {
  /** By class. */
  readonly surfaced: Float64Array;
  readonly settled: Float64Array;
  readonly found: Float64Array;
  readonly settledAtLevel: Float64Array;
  /** Days from surfacing, of the cases settled within H, not in order. */
  readonly settlementDays: Float64Array;
  /** The same of requests alone. */
  readonly requestDays: Float64Array;
  readonly escalated: number;
  readonly visits: number;
  readonly hops: number;
  /** Days open, from surfacing to the end or to H. */
  readonly openDays: number;
  readonly acceptedOnTime: number;
  readonly studiedOnTime: number;
  readonly repliedOnTime: number;
  /** By community: cases that surfaced in the window, and those settled within H. */
  readonly communityCases: Float64Array;
  readonly communitySettled: Float64Array;
  /** Disputes that surfaced in the window as the books have them, and those of them the books call settled within H. */
  readonly registered: number;
  readonly registeredSettled: number;
  /** Of these, the ones that officials closed within H, whether settled or answered. */
  readonly registeredClosed: number;
  /** Disputes that officials or partners attempted to settle. */
  readonly mediated: number;
  /** Cases that came back or were petitioned about again, that others caused, and that several households stand behind. */
  readonly repeats: number;
  readonly caused: number;
  readonly collective: number;
  /** Mean satisfaction with disputes and requests that ended within H, and as residents are made to report it. */
  readonly satisfaction: number;
  readonly rating: number;
  /** Settlements in the window, whenever the case surfaced: what the hours of the window bought. */
  readonly settlementsInWindow: number;
}

/** One pass over all cases. */
export function countCases(state: GovernanceState, order: CaseOrder): Counts {
  const c = state.cases.columns;
  const { rows } = state.cases;
  const { windowStart, windowEnd, parameters } = state;
  const { followUpDays } = parameters.period;
  const { acceptDays, studyDays, replyDays } = parameters.levers;
  const surfaced = new Float64Array(nClasses);
  const settled = new Float64Array(nClasses);
  const found = new Float64Array(nClasses);
  const settledAtLevel = new Float64Array(3);
  const communityCases = new Float64Array(state.communities.autonomy.length);
  const communitySettled = communityCases.slice();
  const days: number[] = [];
  const requestDays: number[] = [];
  // By row, 0 for what does not count.
  const openDays = new Float64Array(rows);
  const satisfaction = new Float64Array(rows);
  const rating = new Float64Array(rows);
  let escalated = 0;
  let visits = 0;
  let hops = 0;
  let acceptedOnTime = 0;
  let studiedOnTime = 0;
  let repliedOnTime = 0;
  let registered = 0;
  let registeredSettled = 0;
  let registeredClosed = 0;
  let mediated = 0;
  let repeats = 0;
  let caused = 0;
  let collective = 0;
  let endedCount = 0;
  let settlementsInWindow = 0;

  for (let row = 0; row < rows; row++) {
    const status = c.status[at1 * row]!;
    const ended = order.ended[row]!;
    if (status === SETTLED && ended >= windowStart && ended < windowEnd) settlementsInWindow++;
    const from = c.surfacedAt[at8 * row]!;
    if (from < windowStart || from >= windowEnd) continue;
    const caseClass = c.caseClass[at1 * row]!;
    const community = c.community[at2 * row]!;
    surfaced[caseClass]!++;
    const cause = c.cause[at1 * row]!;
    if (cause === causeCode.recurrence || cause === causeCode.repeatPetition) repeats++;
    if (c.grievance[at4 * row]! >= state.bornRows) caused++;
    if (caseClass === DISPUTE && c.attempts[at1 * row]! > 0) mediated++;
    if (c.members[at2 * row]! > 0) collective++;
    const inTime = status !== CASE && ended - from <= followUpDays;
    if (caseClass !== HAZARD && inTime) {
      endedCount++;
      satisfaction[row] = c.satisfaction[at4 * row]!;
      rating[row] = ratingGiven(state, satisfaction[row]!);
    }
    communityCases[community]!++;
    if (cause === causeCode.patrol || cause === causeCode.alert) found[caseClass]!++;
    visits += c.visits[at1 * row]!;
    hops += c.hops[at1 * row]!;
    openDays[row] = status === CASE ? followUpDays : Math.min(followUpDays, ended - from);
    const accepted = c.acceptedAt[at8 * row]!;
    if (accepted <= dueBy(state, from, acceptDays as number)) acceptedOnTime++;
    const taken = accepted !== Number.POSITIVE_INFINITY;
    if (taken && c.handledAt[at8 * row]! <= dueBy(state, accepted, studyDays as number)) studiedOnTime++;
    const answered =
      status === SETTLED || status === REPLIED ? Math.min(ended, c.explainedAt[at8 * row]!) : c.explainedAt[at8 * row]!;
    if (taken && answered <= dueBy(state, accepted, replyDays as number)) repliedOnTime++;
    if ((inTime && status === ESCALATED) || isPetition(cause)) escalated++;
    if (caseClass === DISPUTE) {
      const closed = inTime && (status === SETTLED || status === REPLIED);
      const good = closed && (status === SETTLED || (c.books[at1 * row]! & SUPERFICIAL) !== 0);
      if (good || (c.books[at1 * row]! & UNREGISTERED) === 0) {
        registered++;
        if (good) registeredSettled++;
        if (closed) registeredClosed++;
      }
    }
    if (inTime && status === SETTLED) {
      settled[caseClass]!++;
      communitySettled[community]!++;
      settledAtLevel[c.level[at1 * row]!]!++;
      days.push(ended - from);
      if (caseClass === REQUEST) requestDays.push(ended - from);
    }
  }
  return {
    surfaced,
    settled,
    found,
    settledAtLevel,
    settlementDays: Float64Array.from(days),
    escalated,
    visits,
    hops,
    openDays: sumInOrder(order, openDays),
    acceptedOnTime,
    studiedOnTime,
    repliedOnTime,
    communityCases,
    communitySettled,
    registered,
    registeredSettled,
    registeredClosed,
    mediated,
    requestDays: Float64Array.from(requestDays),
    repeats,
    caused,
    collective,
    satisfaction: sumInOrder(order, satisfaction) / endedCount,
    rating: sumInOrder(order, rating) / endedCount,
    settlementsInWindow,
  };
}

/** The rating that is reported: anonymous for the weight mass rating has; otherwise officials talk the dissatisfied round as far as they game. */
const ratingGiven = ({ rules }: GovernanceState, satisfaction: number): number =>
  satisfaction + (1 - rules.rating) * rules.gaming * (1 - satisfaction);
