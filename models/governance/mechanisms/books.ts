import { DISPUTE } from '../caseClasses.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { in1, in4, REPLIED } from '../grievanceTable.ts';
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
export function maybeKeepOffTheBooks(state: GovernanceState, time: number, id: number): void {
  const { offTheBooks } = state.rules;
  if (offTheBooks <= 0) return;
  const g = state.grievances.columns;
  if (state.streams.register.uniform(g.entity[in4 * id]!, g.index[in4 * id]!) >= offTheBooks) return;
  g.books[in1 * id]! |= UNREGISTERED;
  g.slights[in1 * id]!++;
  renewPatience(state, time, id);
}

/** Trial of an attempt: its level and which attempt of that level it was. Attempts are counted on before this is asked. */
const trialOf = (level: number, attemptsHere: number): number => 64 * level + attemptsHere - 1;

/**
 * Whether a closing is among those checked before they are registered; the check is a job of the centre's. Inspectors with more than `auditBacklog` jobs a clerk
 * before them let it pass unseen. Stream `case.audit`.
 */
export function isAudited(state: GovernanceState, time: number, id: number): boolean {
  const { audit } = state.rules;
  if (audit <= 0) return false;
  const g = state.grievances.columns;
  const trial = trialOf(g.level[in1 * id]!, g.attemptsHere[in1 * id]!);
  if (state.streams.audit.uniform(g.entity[in4 * id]!, g.index[in4 * id]!, trial) >= audit) return false;
  if (load(state, state.arrangement.map.centre) > state.parameters.uncertainties.auditBacklog) return false;
  const job = jobOf(id, AUDIT_JOB);
  // A second closing of the same case that comes while the first is being checked is checked with it.
  if (state.stations.stationOf(job) < 0) arriveAt(state, time, state.arrangement.map.centre, job);
  return true;
}

/** A failed attempt may be closed on paper; a check finds it out, and the case goes on with one slight more. True if it was closed. Stream `case.gaming`. */
export function closesOnPaper(state: GovernanceState, time: number, id: number, station: number): boolean {
  const { gaming } = state.rules;
  if (gaming <= 0) return false;
  const g = state.grievances.columns;
  const trial = trialOf(g.level[in1 * id]!, g.attemptsHere[in1 * id]!);
  if (state.streams.gaming.uniform(g.entity[in4 * id]!, g.index[in4 * id]!, trial) >= gaming) return false;
  if (isAudited(state, time, id)) {
    g.slights[in1 * id]!++;
    return false;
  }
  g.books[in1 * id]! |= SUPERFICIAL;
  close(state, time, id, REPLIED);
  record(state, id, time, eventCode.replied, station, 0, causeCode.superficial);
  return true;
}

/** Hours to ask residents for their rating at an attempt: of disputes and requests, by the weight it has. */
export const ratingHoursOf = (state: GovernanceState, caseClass: number): number =>
  caseClass <= DISPUTE + 1 ? state.parameters.uncertainties.ratingHours * state.rules.rating : 0;
