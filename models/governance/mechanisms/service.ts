import { exp, normalQuantile } from '../../../sim/engine/arithmetic.ts';
import { accounts, accountIndex as at } from '../accounts.ts';
import { COMMUNITY, COUNTY, REQUEST, TOWNSHIP } from '../caseClasses.ts';
import { caseTypes } from '../caseTypes.ts';
import { causeCode } from '../eventLog.ts';
import { ATTEMPT, PASS_UP, PETITION, WRONG_DESK } from '../phases.ts';
import type { GovernanceState } from '../state.ts';
import { accept, beginHandling } from './deadlines.ts';
import { stagesOf } from './matters.ts';
import { pairwiseMeetingHours } from './panel.ts';
import { severityAt } from './severity.ts';
import { localKnowledge } from './success.ts';
import { capacityShare } from './transition.ts';

/**
 * A server begins with a job: works out its hours by account, charges them as far as they fall into the window, and returns when it
 * will be done. The stations' `start` callback.
 */
export function beginService(state: GovernanceState, station: number, job: number, time: number): number {
  const { parts } = state;
  parts.fill(0);
  if (job >= state.grievances.rows) {
    parts[at.verification] = state.alarmHours[job - state.grievances.rows]!;
    return spend(state, station, time);
  }
  const g = state.grievances.columns;
  const u = state.parameters.uncertainties;
  g.waitedDays[job]! += time - g.queuedAt[job]!;
  const phase = g.phase[job]!;
  if (phase === PETITION) {
    parts[at.intake] = u.escalationHours;
    return spend(state, station, time);
  }
  g.served[job] = 1;
  receive(state, job, time);
  if (phase === WRONG_DESK) {
    parts[at.transfer]! += u.hopHours / 2;
    parts[at.search]! += u.hopHours / 2;
  } else if (phase === PASS_UP) {
    parts[at.transfer]! += u.hopHours / 2;
  } else if (phase === ATTEMPT) {
    beginHandling(state, job, time);
    const stages = stagesOf(state, job, g.level[job]!);
    parts[at.mediation]! += handlingHours(state, job, time) / stages;
    const integration = g.level[job] === COUNTY ? (state.parameters.levers.oneStopShare as number) : 0;
    parts[at.meeting]! +=
      pairwiseMeetingHours(stages, u.panelHoursMember, u.panelHoursPair, integration, u.pairLatency) / stages;
    parts[at.travel]! += travelHours(state, job);
  }
  return spend(state, station, time);
}

/** A panel begins: each member gives its share of the handling and its meeting hours. The assembly's `start` callback. */
export function beginPanel(state: GovernanceState, id: number, time: number): number {
  const { parts } = state;
  const g = state.grievances.columns;
  const u = state.parameters.uncertainties;
  const level = g.level[id]!;
  g.waitedDays[id]! += time - g.queuedAt[id]!;
  g.served[id] = 1;
  beginHandling(state, id, time);
  const parties = stagesOf(state, id, level);
  const members = parties + (state.rules.lead && level === COUNTY ? 1 : 0);
  if (members > parties) state.stages[parties] = state.arrangement.map.centre;
  const hours = handlingHours(state, id, time) / parties;
  const travel = travelHours(state, id);
  let end = time;
  for (let i = 0; i < members; i++) {
    parts.fill(0);
    // The lead presides: meeting hours only. Reception, where still due, falls to the first member.
    if (i === 0) receive(state, id, time);
    if (i < parties) {
      parts[at.mediation]! += hours;
      parts[at.travel]! += travel;
    }
    parts[at.meeting]! += u.panelHoursMember;
    end = Math.max(end, spend(state, state.stages[i]!, time));
  }
  return end;
}

/** What the first desk does with a case: intake, and forms, or the quick sorting that screening puts in their place at the community. */
function receive(state: GovernanceState, id: number, time: number): void {
  const { parts } = state;
  const g = state.grievances.columns;
  const u = state.parameters.uncertainties;
  const first = g.received[id] === 0;
  if (first) {
    parts[at.intake]! += u.intakeHours;
    if (g.cause[id] === causeCode.alert) parts[at.verification]! += u.verificationHours;
    accept(state, id, time);
  }
  const screened = state.rules.screening && g.level[id] === COMMUNITY;
  if (screened && first) parts[at.screening]! += u.screeningHours;
  if (!screened && g.received[id]! < 2) parts[at.dataEntry]! += u.entryHours;
  g.received[id] = screened ? Math.max(1, g.received[id]!) : 2;
  if (g.explained[id] === 1) {
    parts[at.reporting]! += u.explanationHours;
    g.explained[id] = 2;
  }
}

/**
 * Hours of handling a whole case at its level: base(class)·(1 + αs)(1 + β(k - 1))/skill, less the discount of local knowledge and of
 * protocols for regular types, times lognormal luck of mean 1 that is the same under every policy for the same attempt.
 */
function handlingHours(state: GovernanceState, id: number, time: number): number {
  const g = state.grievances.columns;
  const { uncertainties: u, levers } = state.parameters;
  const level = g.level[id]!;
  // How severe it has become by now decides both how long it takes and whether it succeeds.
  const severity = severityAt(g.severity[id]!, g.growth[id]!, time - g.birth[id]!);
  g.handledSeverity[id] = severity;
  const local = u.localDiscount * g.locality[id]! * localKnowledge(level);
  const protocol = caseTypes[g.type[id]!]!.regular ? u.protocolSaving * (levers.mechanismForward as number) : 0;
  const trial = 8 * g.attempts[id]! + g.matter[id]!;
  const z = normalQuantile(state.streams.service.uniform(g.entity[id]!, g.index[id]!, trial));
  const luck = exp(Math.sqrt(state.rules.serviceVariance) * z - state.rules.serviceVariance / 2);
  const matters = 1 + u.mattersSlope * (g.matters[id]! - 1);
  const base = state.rules.hours[g.caseClass[id]!]! * (1 + u.severitySlope * severity) * matters;
  return (base / state.arrangement.skill[level]!) * (1 - local) * (1 - protocol) * luck;
}

/** Expected hours on the road of one official: there and back for the share of cases that is seen on the spot. */
function travelHours(state: GovernanceState, id: number): number {
  const g = state.grievances.columns;
  const { territory } = state.arrangement;
  const { onSiteShare, travelKmPerHour } = state.parameters.uncertainties;
  const level = g.level[id]!;
  if (g.caseClass[id] === REQUEST || level === COMMUNITY) return 0;
  const km = (level === TOWNSHIP ? territory.kmToTownship : territory.kmToCounty)[g.community[id]!]!;
  return (onSiteShare * 2 * km) / travelKmPerHour;
}

/** Charges `parts` to a station for a service that begins now, and returns its end in working time. */
function spend(state: GovernanceState, station: number, time: number): number {
  const { parts, calendar, arrangement, parameters, ledger } = state;
  const u = parameters.uncertainties;
  let hours = 0;
  for (let account = 0; account < parts.length; account++) hours += parts[account]!;
  const rate =
    arrangement.serverHours[station]! * capacityShare(time, arrangement.reform, u.transitionDip, u.transitionDays);
  const from = calendar.workDays(time);
  const days = hours / rate;
  const overlap = Math.min(from + days, state.windowWorkEnd) - Math.max(from, state.windowWorkStart);
  if (overlap > 0) {
    const share = days > 0 ? overlap / days : 0;
    for (let account = 0; account < accounts.length; account++) {
      if (parts[account]! > 0) ledger.charge(station, account, parts[account]! * share);
    }
    state.caseReportingHours += parts[at.reporting]! * share;
  }
  return calendar.addWorkDays(time, days);
}
