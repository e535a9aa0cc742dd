import { exp, normalQuantile } from '../../../sim/engine/arithmetic.ts';
import { accounts, accountIndex as at } from '../accounts.ts';
import { COMMUNITY, COUNTY, REQUEST, TOWNSHIP } from '../caseClasses.ts';
import { at1, at2, at4, at8 } from '../caseTable.ts';
import { caseTypes } from '../caseTypes.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { ATTEMPT, PASS_UP, PETITION, RECEPTION, WRONG_DESK } from '../phases.ts';
import { record } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { isPartner, isTeam, stationLevel } from '../stationMap.ts';
import { maybeKeepOffTheBooks, ratingHoursOf, UNREGISTERED } from './books.ts';
import { accept, beginHandling, giveWord } from './deadlines.ts';
import { AUDIT_JOB, CASE_JOB, kindOfJob, subjectOf, WORD_JOB } from './jobs.ts';
import { stagesOf } from './matters.ts';
import { hearElders } from './neighbours.ts';
import { pairwiseMeetingHours } from './panel.ts';
import { hoursLeft } from './partners.ts';
import { hearPetition, isPetition } from './petition.ts';
import { severityAt } from './severity.ts';
import { skillAt } from './skill.ts';
import { localKnowledge } from './success.ts';
import { capacityShare } from './transition.ts';

/**
 * A server begins with a job: works out its hours by account, charges them as far as they fall into the window, and returns when it
 * will be done. The stations' `start` callback.
 */
export function beginService(state: GovernanceState, station: number, job: number, time: number): number {
  const { parts } = state;
  const u = state.parameters.uncertainties;
  parts.fill(0);
  const kind = kindOfJob(job);
  const row = subjectOf(job);
  if (kind !== CASE_JOB) {
    if (kind === WORD_JOB) giveWord(state, row);
    else if (kind === AUDIT_JOB) parts[at.verification] = u.auditHours;
    else parts[at.verification] = state.alarmHours[subjectOf(job)]!;
    return spend(state, station, time, workNeeded(state, station, hoursOf(parts), time));
  }
  const c = state.cases.columns;
  const phase = c.phase[at1 * row]!;
  if (phase === PETITION) {
    parts[at.intake] = u.escalationHours * (1 + u.collectiveHours * c.members[at2 * row]!);
    return spend(state, station, time, workNeeded(state, station, parts[at.intake]!, time));
  }
  c.served[at1 * row] = 1;
  c.desk[at2 * row] = station;
  record(state, row, time, eventCode.begun, station, 0, causeCode.none);
  receive(state, row, time, station);
  if (phase === WRONG_DESK) {
    parts[at.transfer]! += state.rules.transferHours + state.rules.followUpHours;
    parts[at.search]! += state.rules.searchHours;
  } else if (phase === PASS_UP) {
    parts[at.transfer]! += state.rules.transferHours + state.rules.followUpHours;
  } else if (phase === ATTEMPT) {
    beginHandling(state, row, time);
    const stages = stagesOf(state, row, c.level[at1 * row]!);
    parts[at.mediation]! += handlingHours(state, row, station, time) / stages;
    const integration = c.level[at1 * row] === COUNTY ? state.rules.countyIntegration : state.rules.localIntegration;
    parts[at.meeting]! +=
      pairwiseMeetingHours(stages, u.panelHoursMember, u.panelHoursPair, integration, u.pairLatency) / stages;
    parts[at.travel]! += travelHours(state, row, station);
    hearElders(state, row);
    if (c.matter[at1 * row] === 0) parts[at.reporting]! += ratingHoursOf(state, c.caseClass[at1 * row]!);
  }
  // Departments that work one after the other add up to one attempt.
  const hours = hoursOf(parts);
  c.hours[at4 * row] = (phase === ATTEMPT && c.matter[at1 * row]! > 0 ? c.hours[at4 * row]! : 0) + hours;
  return spend(state, station, time, workNeeded(state, station, hours, time));
}

/**
 * A panel begins: each member gives its share of the handling and its meeting hours, and is there until the last is done; what that costs it beyond
 * its own hours is meeting time too. The assembly's `start` callback.
 */
export function beginPanel(state: GovernanceState, row: number, time: number): number {
  const { parts, stages } = state;
  const c = state.cases.columns;
  const level = c.level[at1 * row]!;
  c.served[at1 * row] = 1;
  beginHandling(state, row, time);
  const parties = stagesOf(state, row, level);
  const members = parties + (state.rules.lead && level === COUNTY ? 1 : 0);
  if (members > parties) stages[parties] = state.arrangement.map.centre;
  c.desk[at2 * row] = stages[0]!;
  const mediation = handlingHours(state, row, stages[0]!, time) / parties;
  const travel = travelHours(state, row, stages[0]!);

  // Only when all hours are known is it known how long each member is kept.
  let longest = 0;
  for (let i = 0; i < members; i++) {
    parts.fill(0);
    if (i === 0) receive(state, row, time, stages[0]!);
    memberHours(state, row, i, parties, mediation, travel);
    state.memberParts.set(parts, i * accounts.length);
    longest = Math.max(longest, workNeeded(state, stages[i]!, hoursOf(parts), time));
  }
  let hours = 0;
  for (let i = 0; i < members; i++) {
    parts.set(state.memberParts.subarray(i * accounts.length, (i + 1) * accounts.length));
    const kept = longest - workNeeded(state, stages[i]!, hoursOf(parts), time);
    parts[at.meeting]! += kept * hoursPerWorkday(state, stages[i]!, time);
    hours += hoursOf(parts);
    spend(state, stages[i]!, time, longest);
  }
  c.convened[at1 * row] = 1;
  // Told here, and not again by the row of the attempt.
  c.hours[at4 * row] = 0;
  record(state, row, time, eventCode.convened, stages[0]!, hours, causeCode.none);
  return state.calendar.addWorkDays(time, longest);
}

/** A member's hours on a panel, added to `parts`. A lead official only presides. */
function memberHours(
  state: GovernanceState,
  row: number,
  member: number,
  parties: number,
  mediation: number,
  travel: number,
): void {
  const { parts } = state;
  const c = state.cases.columns;
  const u = state.parameters.uncertainties;
  if (member === 0) parts[at.reporting]! += ratingHoursOf(state, c.caseClass[at1 * row]!);
  if (member < parties) {
    parts[at.mediation]! += mediation;
    parts[at.travel]! += travel;
  }
  parts[at.meeting]! += u.panelHoursMember;
  // At a township the head of the first office presides besides sitting on the panel.
  if (member === 0 && state.rules.lead && c.level[at1 * row] === TOWNSHIP) parts[at.meeting]! += u.panelHoursMember;
}

/**
 * What a desk does with a case that comes in, into `parts`: the papers of a level that has handed it over; intake by the first desk, and by the one-stop hall's
 * even if a lower level has received it; a whole hearing for those who come as petitioners; forms, or the quick sorting that screening puts in their place at
 * the community.
 */
function receive(state: GovernanceState, row: number, time: number, station: number): void {
  const { parts } = state;
  const c = state.cases.columns;
  const u = state.parameters.uncertainties;
  const first = c.received[at1 * row] === 0;
  const cause = c.cause[at1 * row]!;
  if (c.handedOver[at1 * row] !== 0) parts[at.transfer]! += state.rules.transferHours + state.rules.followUpHours;
  c.handedOver[at1 * row] = 0;
  if (first && isPetition(cause)) hearPetition(state, time);
  else if (first || c.phase[at1 * row] === RECEPTION) parts[at.intake]! += u.intakeHours;
  if (first) {
    maybeKeepOffTheBooks(state, time, row);
    if (cause === causeCode.alert) parts[at.verification]! += u.verificationHours;
    if (c.acceptedAt[at8 * row] === Number.POSITIVE_INFINITY) accept(state, row, time, station);
  }
  const screened = state.rules.screening && c.level[at1 * row] === COMMUNITY;
  if (screened && first) parts[at.screening]! += u.screeningHours;
  const entered = !screened && (c.books[at1 * row]! & UNREGISTERED) === 0;
  if (entered && c.received[at1 * row]! < 2) parts[at.dataEntry]! += state.rules.entryHours;
  if (c.level[at1 * row] === TOWNSHIP) forward(state, row);
  c.received[at1 * row] = screened ? Math.max(1, c.received[at1 * row]!) : 2;
}

/** At a township: the dispatch of the case as it comes in, and what passing its papers to the offices behind one window takes. */
function forward(state: GovernanceState, row: number): void {
  const { parts, rules } = state;
  const c = state.cases.columns;
  const u = state.parameters.uncertainties;
  if (c.forwarded[at1 * row] !== 0) return;
  c.forwarded[at1 * row] = 1;
  if (rules.dispatch) parts[at.transfer]! += u.dispatchHours;
  if (rules.window) parts[at.transfer]! += u.windowTransferHours * stagesOf(state, row, TOWNSHIP);
}

/**
 * Hours of handling a whole case at its level: base(type)·(1 + αs)(1 + β(k - 1))/skill, less the discount of local knowledge and of
 * protocols for regular types, times lognormal luck of mean 1 that is the same under every policy for the same attempt.
 */
function handlingHours(state: GovernanceState, row: number, station: number, time: number): number {
  const c = state.cases.columns;
  const { uncertainties: u, levers } = state.parameters;
  const level = c.level[at1 * row]!;
  // How severe it has become by now decides both how long it takes and whether it succeeds.
  const severity = severityAt(c.severity[at4 * row]!, c.growth[at4 * row]!, time - c.birth[at8 * row]!);
  c.handledSeverity[at4 * row] = severity;
  const { map } = state.arrangement;
  const local =
    u.localDiscount * c.locality[at4 * row]! * localKnowledge(stationLevel(map, station), u.townshipKnowledge);
  const protocol = caseTypes[c.type[at1 * row]!]!.regular ? u.protocolSaving * (levers.mechanismForward as number) : 0;
  state.fundsAsked[level]! += c.matter[at1 * row] === 0 ? state.rules.funds[c.caseClass[at1 * row]!]! : 0;
  const trial = 64 * level + 8 * c.attemptsHere[at1 * row]! + c.matter[at1 * row]!;
  const z = normalQuantile(state.streams.service.uniform(c.entity[at4 * row]!, c.index[at4 * row]!, trial));
  const luck = exp(Math.sqrt(state.rules.serviceVariance) * z - state.rules.serviceVariance / 2);
  const matters = 1 + u.mattersSlope * (c.matters[at1 * row]! - 1);
  const allRound = state.rules.window && level === TOWNSHIP && c.caseClass[at1 * row] === REQUEST;
  const generalist = allRound ? 1 + u.generalistPenalty : 1;
  const shared = 1 + u.collectiveHours * c.members[at2 * row]!;
  const base =
    generalist * shared * state.rules.typeHours[c.type[at1 * row]!]! * (1 + u.severitySlope * severity) * matters;
  // Rankings are for officials.
  const pace = isPartner(map, station) ? 1 : state.rules.pace;
  return (base / (skillAt(state, station, c.type[at1 * row]!) * pace)) * (1 - local) * (1 - protocol) * luck;
}

/** Expected hours on the road of one official: there and back for the share of cases that is seen on the spot. */
function travelHours(state: GovernanceState, row: number, station: number): number {
  const c = state.cases.columns;
  const { territory, map } = state.arrangement;
  const { onSiteShare, travelKmPerHour } = state.parameters.uncertainties;
  const level = c.level[at1 * row]!;
  if (c.caseClass[at1 * row] === REQUEST || level === COMMUNITY) return 0;
  const km = (level === TOWNSHIP ? territory.kmToTownship : territory.kmToCounty)[c.community[at2 * row]!]!;
  // An enforcement team always drives out.
  return ((isTeam(map, station) ? 1 : onSiteShare) * 2 * km) / travelKmPerHour;
}

function hoursOf(parts: Float64Array): number {
  let hours = 0;
  for (let account = 0; account < parts.length; account++) hours += parts[account]!;
  return hours;
}

/** Hours a server of a station gives to cases in a workday that begins at `time`. */
function hoursPerWorkday(state: GovernanceState, station: number, time: number): number {
  const { arrangement, parameters } = state;
  const { transitionDip, transitionDays } = parameters.uncertainties;
  return (
    arrangement.serverHours[station]! *
    hoursLeft(state, station) *
    capacityShare(time, arrangement.reform, transitionDip, transitionDays)
  );
}

/** Workdays that so many hours take a server of a station. */
const workNeeded = (state: GovernanceState, station: number, hours: number, time: number): number =>
  hours / hoursPerWorkday(state, station, time);

/** Charges `parts` to a station for a service of `days` workdays that begins now, as far as it falls into the window; returns its end. */
function spend(state: GovernanceState, station: number, time: number, days: number): number {
  const { parts, calendar, ledger } = state;
  const from = calendar.workDays(time);
  const overlap = Math.min(from + days, state.windowWorkEnd) - Math.max(from, state.windowWorkStart);
  if (overlap > 0 && days > 0) {
    const share = overlap / days;
    for (let account = 0; account < accounts.length; account++) {
      if (parts[account]! > 0) ledger.charge(station, account, parts[account]! * share);
    }
    if (!isPartner(state.arrangement.map, station)) state.caseReportingHours += parts[at.reporting]! * share;
  }
  return Math.max(time, calendar.atWorkDays(from + days));
}
