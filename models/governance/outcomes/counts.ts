import { DISPUTE, HAZARD, nClasses, REQUEST } from '../caseClasses.ts';
import { at1, at2, at4, at8 } from '../caseTable.ts';
import { causeCode } from '../eventLog.ts';
import { CASE, ESCALATED, in1, in2, in4, in8, LATENT, NEIGHBOURS, REPLIED, SETTLED } from '../grievanceTable.ts';
import { endSeverityOf, recursAt } from '../mechanisms/aftermath.ts';
import { SUPERFICIAL, UNREGISTERED } from '../mechanisms/books.ts';
import { dueBy } from '../mechanisms/deadlines.ts';
import { isPetition } from '../mechanisms/petition.ts';
import type { GovernanceState } from '../state.ts';

/** What the cohorts of the window amount to: grievances born in it, cases that surfaced in it, each followed for H days. */
export interface Counts {
  /** By class. */
  readonly surfaced: Float64Array;
  readonly settled: Float64Array;
  readonly found: Float64Array;
  readonly bornCount: number;
  readonly bornResolved: number;
  /** Of these, the ones that never became severe. */
  readonly bornPrevented: number;
  /** Of the grievances born in the window, by ending, in the order of `endings`; those still open at H days last. */
  readonly bornEndings: Float64Array;
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

/** Severity from which a grievance counts as severe: the middle of its logistic course. */
const severeFrom = 0.5;

/** One pass over all grievances. */
export function countCohorts(state: GovernanceState): Counts {
  const g = state.grievances.columns;
  const c = state.cases.columns;
  const { windowStart, windowEnd, parameters } = state;
  const { followUpDays } = parameters.period;
  const { acceptDays, studyDays, replyDays } = parameters.levers;
  const surfaced = new Float64Array(nClasses);
  const settled = new Float64Array(nClasses);
  const found = new Float64Array(nClasses);
  const bornEndings = new Float64Array(7);
  const settledAtLevel = new Float64Array(3);
  const communityCases = new Float64Array(state.communities.autonomy.length);
  const communitySettled = communityCases.slice();
  const days: number[] = [];
  let bornCount = 0;
  let bornResolved = 0;
  let bornPrevented = 0;
  let escalated = 0;
  let visits = 0;
  let hops = 0;
  let openDays = 0;
  let acceptedOnTime = 0;
  let studiedOnTime = 0;
  let repliedOnTime = 0;
  let registered = 0;
  let registeredSettled = 0;
  let registeredClosed = 0;
  let mediated = 0;
  const requestDays: number[] = [];
  let repeats = 0;
  let caused = 0;
  let collective = 0;
  let endedCount = 0;
  let satisfaction = 0;
  let rated = 0;
  let settlementsInWindow = 0;

  for (let id = 0; id < state.grievances.rows; id++) {
    const status = g.status[in1 * id]!;
    const ended = g.endedAt[in8 * id]!;
    // What others caused is no part of the exogenous stream: the denominator is the same under every policy.
    if (id < state.bornRows && g.birth[in8 * id]! >= windowStart && g.birth[in8 * id]! < windowEnd) {
      bornCount++;
      const open = status === LATENT || status === CASE || ended - g.birth[in8 * id]! > followUpDays;
      if (open) bornEndings[6]!++;
      else {
        bornEndings[endingOf(status)]!++;
        const recurs = recursAt(g, id);
        const holds = recurs === 0 || recurs - g.birth[in8 * id]! > followUpDays;
        if (holds && (status === SETTLED || status === NEIGHBOURS)) {
          bornResolved++;
          if (endSeverityOf(g, id) < severeFrom) bornPrevented++;
        }
      }
    }
    if (status < CASE) continue;
    if (status === SETTLED && ended >= windowStart && ended < windowEnd) settlementsInWindow++;
    const row = g.caseRow[in4 * id]! - 1;
    const from = c.surfacedAt[at8 * row]!;
    if (from < windowStart || from >= windowEnd) continue;
    const caseClass = g.caseClass[in1 * id]!;
    const community = g.community[in2 * id]!;
    surfaced[caseClass]!++;
    const cause = g.cause[in1 * id]!;
    if (cause === causeCode.recurrence || cause === causeCode.repeatPetition) repeats++;
    if (g.parent[in4 * id]! > 0) caused++;
    if (caseClass === DISPUTE && c.attempts[at1 * row]! > 0) mediated++;
    if (c.members[at2 * row]! > 0) collective++;
    if (caseClass !== HAZARD && status !== CASE && ended - from <= followUpDays) {
      endedCount++;
      satisfaction += c.satisfaction[at4 * row]!;
      rated += ratingGiven(state, row);
    }
    communityCases[community]!++;
    if (cause === causeCode.patrol || cause === causeCode.alert) found[caseClass]!++;
    visits += c.visits[at1 * row]!;
    hops += c.hops[at1 * row]!;
    openDays += status === CASE ? followUpDays : Math.min(followUpDays, ended - from);
    const accepted = c.acceptedAt[at8 * row]!;
    if (accepted <= dueBy(state, from, acceptDays as number)) acceptedOnTime++;
    const taken = accepted !== Number.POSITIVE_INFINITY;
    if (taken && c.handledAt[at8 * row]! <= dueBy(state, accepted, studyDays as number)) studiedOnTime++;
    const inTime = status !== CASE && ended - from <= followUpDays;
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
    bornCount,
    bornResolved,
    bornPrevented,
    bornEndings,
    settledAtLevel,
    settlementDays: Float64Array.from(days),
    escalated,
    visits,
    hops,
    openDays,
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
    satisfaction: satisfaction / endedCount,
    rating: rated / endedCount,
    settlementsInWindow,
  };
}

/** Position of a status in `endings`: faded, neighbours, settled, replied, lapsed, escalated. */
const endingOf = (status: number): number => (status < CASE ? status - 1 : status - 2);

/** The rating that is reported: anonymous for the weight mass rating has; otherwise officials talk the dissatisfied round as far as they game. */
function ratingGiven(state: GovernanceState, row: number): number {
  const satisfaction = state.cases.columns.satisfaction[at4 * row]!;
  return satisfaction + (1 - state.rules.rating) * state.rules.gaming * (1 - satisfaction);
}
