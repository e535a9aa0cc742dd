import { exp, ln } from '../../../sim/engine/arithmetic.ts';
import { DISPUTE, HAZARD } from '../caseClasses.ts';
import { ALERTED, epochDays, LISTED, TARGETED } from '../epoch.ts';
import { SURFACE } from '../eventKinds.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { FADED, in1, in2, in4, in8, NEIGHBOURS } from '../grievanceTable.ts';
import { setQuietStatus } from '../process/move.ts';
import { recordQuiet } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { comeBackFromNeighbours } from './recurrence.ts';
import { daysUntilBy1MinusS, daysUntilByS } from './severity.ts';
import { clipped, householdOf } from './trust.ts';

/** Officials find things in working hours: the moment itself, or the start of the next workday. */
function workingMoment(state: GovernanceState, time: number): number {
  return state.calendar.isWorking(time) ? time : state.calendar.addWorkDays(time, 1e-6);
}

/**
 * A latent grievance from `from` (the start of the epoch or its birth) to the end of the epoch. Within it every hazard has a closed form:
 * rate·s or rate·(1 - s) along the logistic course of severity. The grievance carries a unit exponential for each hazard from birth on and
 * meets that end when the summed hazard reaches it: a policy that raises a hazard brings the same grievance to light earlier, never by other luck.
 *
 * Fading and settling among neighbours concern nobody else and are entered at once; surfacing is scheduled.
 */
export function liveThrough(state: GovernanceState, id: number, from: number): void {
  const { rules, own, communities, parameters, arrangement } = state;
  const u = parameters.uncertainties;
  const g = state.grievances.columns;
  const caseClass = g.caseClass[in1 * id]!;
  const community = g.community[in2 * id]!;
  const growth = g.growth[in4 * id]!;
  const initial = g.severity[in4 * id]!;
  const end = state.epochEnd;
  const span = end - from;
  const newborn = g.epochDecay[in8 * id] === 0;
  if (newborn) g.epochDecay[in8 * id] = exp(-growth * epochDays);
  // See severity.ts: what is left of 1 - s₀, now and at the end of the epoch.
  const leftNow = newborn ? 1 - initial : g.left[in8 * id]!;
  const leftThen = leftNow * (span === epochDays ? g.epochDecay[in8 * id]! : exp(-growth * span));
  const massNow = initial + leftNow;
  const s = initial / massNow;
  const easeDays = ln(massNow / (initial + leftThen)) / growth;
  const severityDays = span - easeDays;

  const fade = u.fadePerDay;
  let settling = u.neighbourSettlingPerDay * communities.autonomy[community]! * rules.neighbourFactor[caseClass]!;
  if (own !== undefined) settling *= own.factors.neighbours[community]!;
  const neighbours = settling * communities.neighbourLimit[community]!;
  if (newborn && caseClass !== HAZARD) meetHousehold(state, id, community);
  const propensity = g.propensity[in4 * id]! * communities.reporting[community]!;
  const trust = caseClass === HAZARD ? g.trust[in4 * id]! : clipped(g.trust[in4 * id]! + communities.trust[community]!);
  let claim = rules.claim[caseClass]! * propensity * (0.5 + trust);
  const distrust = caseClass === HAZARD ? 0 : Math.max(0, 1 - trust / u.overHeadsTrust);
  const overHeads = u.overHeadsPerDay * propensity * distrust;
  const factor =
    caseClass === HAZARD ? 1 : (g.flagged[in1 * id]! & TARGETED) !== 0 ? rules.targetedVisits : rules.otherVisits;
  let patrol = rules.detect[caseClass]! * arrangement.visitRate[community]! * factor * state.capacity;
  if (own !== undefined) {
    claim *= own.factors.claims[community]!;
    patrol *= own.factors.visits[community]!;
  }
  const outreach = caseClass === HAZARD ? 0 : rules.outreach * arrangement.frontWeight[community]! * state.capacity;

  let first = Number.POSITIVE_INFINITY;
  let cause = 0;
  if (claim * severityDays >= g.claimLuck[in4 * id]!) {
    first = daysUntilByS(g.claimLuck[in4 * id]!, claim, s, growth);
    cause = causeCode.claim;
  }
  if (overHeads * severityDays >= g.overHeadsLuck[in4 * id]!) {
    const days = daysUntilByS(g.overHeadsLuck[in4 * id]!, overHeads, s, growth);
    if (days < first) {
      first = days;
      cause = causeCode.overHeads;
    }
  }
  // Luck may have run out in a finding put off, when an own rule ends all visits.
  if (patrol > 0 && patrol * severityDays >= g.patrolLuck[in4 * id]!) {
    // Put off past the end of an epoch, a finding is made at the start of the next: its luck is below 0 by then, and patrols find it at once.
    const days =
      workingMoment(state, Math.max(from, from + daysUntilByS(g.patrolLuck[in4 * id]!, patrol, s, growth))) - from;
    if (days < first) {
      first = days;
      cause = causeCode.patrol;
    }
  }
  if (fade * easeDays >= g.fadeLuck[in4 * id]!) {
    const days = daysUntilBy1MinusS(g.fadeLuck[in4 * id]!, fade, s, growth);
    if (days < first) {
      first = days;
      cause = causeCode.fade;
    }
  }
  if (neighbours * easeDays >= g.neighbourLuck[in4 * id]!) {
    const days = daysUntilBy1MinusS(g.neighbourLuck[in4 * id]!, neighbours, s, growth);
    if (days < first) {
      first = days;
      cause = causeCode.neighbours;
    }
  }
  if (outreach * easeDays >= g.outreachLuck[in4 * id]!) {
    const days = daysUntilBy1MinusS(g.outreachLuck[in4 * id]!, outreach, s, growth);
    if (days < first) {
      first = days;
      cause = causeCode.outreach;
    }
  }
  if (rules.warning && (g.flagged[in1 * id]! & LISTED) !== 0) {
    const days = state.screeningAt[community]! - from;
    if (days >= 0 && days < Math.min(first, span)) {
      communities.listed[community]!++;
      if ((g.flagged[in1 * id]! & ALERTED) !== 0) {
        first = days;
        cause = causeCode.alert;
      }
    }
  }

  const ends = from + first < end;
  const easedDays = ends ? ln(massNow / (initial + leftNow * exp(-growth * first))) / growth : easeDays;
  communities.neighbourDemandHours[community]! += settling * easedDays * u.neighbourHours;
  if (ends) {
    if (cause === causeCode.fade || cause === causeCode.neighbours) {
      endQuietly(state, from + first, id, cause);
      return;
    }
    // What is left of the luck of fading decides how long an unsettled case still weighs on its household.
    g.fadeLuck[in4 * id] = Math.max(0, g.fadeLuck[in4 * id]! - fade * easedDays);
    // Luck that rounding took below 0 has run out now, not before.
    state.queue.schedule(Math.max(from, from + first), SURFACE, id, cause);
    return;
  }
  g.left[in8 * id] = leftThen;
  g.claimLuck[in4 * id]! -= claim * severityDays;
  g.overHeadsLuck[in4 * id]! -= overHeads * severityDays;
  g.patrolLuck[in4 * id]! -= patrol * severityDays;
  g.fadeLuck[in4 * id]! -= fade * easeDays;
  g.neighbourLuck[in4 * id]! -= neighbours * easeDays;
  g.outreachLuck[in4 * id]! -= outreach * easeDays;
}

/** Whoever has it may have dealt with the administration before: their trust and their readiness to report are what that made of them. */
function meetHousehold(state: GovernanceState, id: number, community: number): void {
  const g = state.grievances.columns;
  const household = householdOf(state, community, g.entity[in4 * id]!);
  const experience = state.experience[household]!;
  if (experience === 0) return;
  g.trust[in4 * id] = clipped(g.trust[in4 * id]! + state.trustShift[household]!);
  g.propensity[in4 * id] = g.propensity[in4 * id]! * exp(state.parameters.uncertainties.reportingFeedback * experience);
}

/** It fades, or neighbours settle it: nothing ever surfaces. */
function endQuietly(state: GovernanceState, time: number, id: number, cause: number): void {
  const g = state.grievances.columns;
  const settled = cause === causeCode.neighbours;
  g.cause[in1 * id] = cause;
  setQuietStatus(state, id, settled ? NEIGHBOURS : FADED);
  g.endedAt[in8 * id] = time;
  if (settled && isLocallySolvable(g.caseClass[in1 * id]!, g.locality[in4 * id]!)) {
    state.communities.solvable[g.community[in2 * id]!]!++;
  }
  recordQuiet(state, id, time, settled ? eventCode.settledAmongNeighbours : eventCode.faded, cause);
  if (settled) comeBackFromNeighbours(state, time, id);
}

/** Whether neighbours and elders could settle it: a dispute that needs local knowledge above all. */
export const isLocallySolvable = (caseClass: number, locality: number): boolean =>
  caseClass === DISPUTE && locality > 0.5;
