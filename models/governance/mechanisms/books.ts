import { DISPUTE } from '../caseClasses.ts';
import { at1, at4 } from '../caseTable.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { REPLIED } from '../grievanceTable.ts';
import { record } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { close } from './endings.ts';
import { AUDIT_JOB, jobOf } from './jobs.ts';
import { renewPatience } from './patience.ts';
import { arriveAt, load } from './queueing.ts';

/** Kept off the books: never entered, and missing from the statistics unless it is settled. */
export const UNREGISTERED = 1;
/** Closed on paper: registered as settled, in truth answered at most. */
export const SUPERFICIAL = 2;

/** Where a case is first received it may be kept off the books: its resident is slighted. Stream `case.register`. */
export function maybeKeepOffTheBooks(state: GovernanceState, time: number, row: number): void {
  const { offTheBooks } = state.rules;
  if (offTheBooks <= 0) return;
  const c = state.cases.columns;
  if (state.streams.register.uniform(c.entity[at4 * row]!, c.index[at4 * row]!) >= offTheBooks) return;
  c.books[at1 * row]! |= UNREGISTERED;
  c.slights[at1 * row]!++;
  renewPatience(state, time, row);
}

/** Trial of an attempt: its level and which attempt of that level it was. Attempts are counted on before this is asked. */
const trialOf = (level: number, attemptsHere: number): number => 64 * level + attemptsHere - 1;

/**
 * Whether a closing is among those checked before they are registered; the check is a job of the centre's. Inspectors with more than `auditBacklog` jobs a clerk
 * before them let it pass unseen. Stream `case.audit`.
 */
export function isAudited(state: GovernanceState, time: number, row: number): boolean {
  const { audit } = state.rules;
  if (audit <= 0) return false;
  const c = state.cases.columns;
  const trial = trialOf(c.level[at1 * row]!, c.attemptsHere[at1 * row]!);
  if (state.streams.audit.uniform(c.entity[at4 * row]!, c.index[at4 * row]!, trial) >= audit) return false;
  if (load(state, state.arrangement.map.centre) > state.parameters.uncertainties.auditBacklog) return false;
  const job = jobOf(row, AUDIT_JOB);
  // A second closing of the same case that comes while the first is being checked is checked with it.
  if (state.stations.stationOf(job) < 0) arriveAt(state, time, state.arrangement.map.centre, job);
  return true;
}

/** A failed attempt may be closed on paper; a check finds it out, and the case goes on with one slight more. True if it was closed. Stream `case.gaming`. */
export function closesOnPaper(state: GovernanceState, time: number, row: number, station: number): boolean {
  const { gaming } = state.rules;
  if (gaming <= 0) return false;
  const c = state.cases.columns;
  const trial = trialOf(c.level[at1 * row]!, c.attemptsHere[at1 * row]!);
  if (state.streams.gaming.uniform(c.entity[at4 * row]!, c.index[at4 * row]!, trial) >= gaming) return false;
  if (isAudited(state, time, row)) {
    c.slights[at1 * row]!++;
    return false;
  }
  c.books[at1 * row]! |= SUPERFICIAL;
  close(state, time, row, REPLIED);
  record(state, row, time, eventCode.replied, station, 0, causeCode.superficial);
  return true;
}

/** Hours to ask residents for their rating at an attempt: of disputes and requests, by the weight it has. */
export const ratingHoursOf = (state: GovernanceState, caseClass: number): number =>
  caseClass <= DISPUTE + 1 ? state.parameters.uncertainties.ratingHours * state.rules.rating : 0;
