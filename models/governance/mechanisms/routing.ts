import { ln } from '../../../sim/engine/arithmetic.ts';
import { COMMUNITY, COUNTY, HAZARD, TOWNSHIP } from '../caseClasses.ts';
import { caseTypes } from '../caseTypes.ts';
import { ARRIVE } from '../eventKinds.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, departmentOf, in1, in2, in4, in8 } from '../grievanceTable.ts';
import { ARRIVED, ATTEMPT, PASS_UP, RECEPTION, WRONG_DESK } from '../phases.ts';
import { setPhase } from '../process/move.ts';
import { record } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { departmentStation, officeStation } from '../stationMap.ts';
import { isAttemptedAt } from './authority.ts';
import { stagesOf } from './matters.ts';
import { isDealtWithInHall, isIntegrated, officerDelay } from './oneStop.ts';
import { conveneFrom } from './panel.ts';
import { partnerFor } from './partners.ts';
import { renewPatience } from './patience.ts';
import { isPetition } from './petition.ts';
import { queueAt } from './queueing.ts';
import { severityAt } from './severity.ts';
import { visit } from './visits.ts';

const maxHops = 6;

/** A case comes to a level: it is received at the right desk, at a wrong one first, or at the one-stop centre. */
export function arriveAtLevel(state: GovernanceState, time: number, id: number, level: number): void {
  const g = state.grievances.columns;
  g.level[in1 * id] = level;
  setPhase(state, id, ARRIVED);
  g.attemptsHere[in1 * id] = 0;
  g.matter[in1 * id] = 0;
  g.enteredLevelAt[in4 * id] = time;
  g.hopsHere[in1 * id] = 0;
  g.forwarded[in1 * id] = 0;
  g.hopsDue[in1 * id] = level === COMMUNITY ? 0 : drawHops(state, id, level);
  if (level === COUNTY && state.rules.integrated > 0) {
    setPhase(state, id, RECEPTION);
    queueAt(state, time, id, state.arrangement.map.centre);
    return;
  }
  proceed(state, time, id);
}

/**
 * How many wrong desks a case sees first: geometric in the chance of being misrouted at each hop, which grows with the type's ambiguity and the
 * difficulty of the case and with what others have failed at (nobody wants the blame), and falls with who can convene, who received it first and is
 * answerable, and who is appraised for cooperation; none for departments in the one-stop centre.
 */
function drawHops(state: GovernanceState, id: number, level: number): number {
  const g = state.grievances.columns;
  if (level === COUNTY && isIntegrated(state, departmentOf(g.departments[in4 * id]!, 0))) return 0;
  const { map } = state.arrangement;
  if (level === TOWNSHIP && (state.rules.window || (map.firstTeam >= 0 && g.caseClass[in1 * id] === HAZARD))) return 0;
  const severity = severityAt(
    g.severity[in4 * id]!,
    g.growth[in4 * id]!,
    g.enteredLevelAt[in4 * id]! - g.birth[in8 * id]!,
  );
  const chance = misrouteChance(state, g.type[in1 * id]!, severity, g.attempts[in2 * id]!);
  const p = level === TOWNSHIP ? chance * state.rules.undispatched : chance;
  const u = state.streams.routing.uniform(g.entity[in4 * id]!, g.index[in4 * id]!, level);
  return Math.min(maxHops, hopsAt(u, p));
}

/** Geometric number of hops: P(n ≥ k) = p^k, by inversion of u in (0, 1). */
export const hopsAt = (u: number, p: number): number => (u >= p ? 0 : Math.floor(ln(u) / ln(p)));

function misrouteChance(state: GovernanceState, type: number, severity: number, attempts: number): number {
  const { uncertainties: u, levers } = state.parameters;
  const { ambiguity, regular } = caseTypes[type]!;
  const protocol = regular ? 1 - u.protocolClarity * (levers.mechanismForward as number) : 1;
  const shirking = 1 + (u.shirking * severity + u.blame * attempts) * state.rules.shirking;
  return Math.min(0.8, u.misroutePerHop * ambiguity * protocol * shirking);
}

/** The next step of a case at its level. Handler of `ARRIVE` and of the end of a reception. */
function proceed(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  if (g.status[in1 * id] !== CASE) return;
  const level = g.level[in1 * id]!;
  while (g.hopsHere[in1 * id]! < g.hopsDue[in1 * id]!) {
    const station = wrongDesk(state, id, level);
    if (station >= 0) {
      setPhase(state, id, WRONG_DESK);
      queueAt(state, time, id, station);
      return;
    }
    // The wrong department sits in the right one's office: nobody has to go anywhere.
    g.hopsHere[in1 * id]!++;
  }
  const stages = stagesOf(state, id, level);
  if (!isAttemptedAt(g.required[in1 * id]!, g.tries[in1 * id]!, level)) {
    setPhase(state, id, PASS_UP);
    queueAt(state, time, id, state.stages[0]!);
    return;
  }
  setPhase(state, id, ATTEMPT);
  if (isForPanel(state, level, stages)) {
    const convened = conveneFrom(state, time, id, level);
    record(state, id, time, eventCode.panelAsked, state.stages[0]!, 0, causeCode.none);
    state.assembly.request(time, id, state.stages.subarray(0, convened.members), convened.reserveFrom);
  } else {
    const desk = state.stages[g.matter[in1 * id]!]!;
    const partner = stages === 1 ? partnerFor(state, id, time, desk) : -1;
    const hall = partner < 0 && stages === 1 && isDealtWithInHall(state, id, desk);
    queueAt(state, time, id, hall ? state.arrangement.map.centre : partner >= 0 ? partner : desk);
  }
}

/** Whether a panel is convened: from so many parties on. A community has one desk, and needs none. */
const isForPanel = (state: GovernanceState, level: number, parties: number): boolean =>
  state.rules.joint && level !== COMMUNITY && parties >= state.parameters.uncertainties.panelParties;

/** A desk that is not responsible: a department drawn at random for each hop. -1 if it shares the office of the one that is. */
function wrongDesk(state: GovernanceState, id: number, level: number): number {
  const g = state.grievances.columns;
  const { map, territory } = state.arrangement;
  const right = departmentOf(g.departments[in4 * id]!, 0);
  const u = state.streams.routing.uniform(
    g.entity[in4 * id]!,
    g.index[in4 * id]!,
    8 + 64 * level + g.hopsHere[in1 * id]!,
  );
  const wrong = (right + 1 + Math.floor(u * (map.nDepartments - 1))) % map.nDepartments;
  if (level === COUNTY) return departmentStation(map, wrong);
  const township = territory.townshipOf[g.community[in2 * id]!]!;
  const station = officeStation(map, township, wrong);
  return station === officeStation(map, township, right) ? -1 : station;
}

const hopDaysAt = (state: GovernanceState, level: number): number =>
  level === TOWNSHIP ? state.rules.hopDays * state.rules.undispatched : state.rules.hopDays;

/** The wrong desk is done with the case: a visit, a delay, and on to the next desk. */
export function hop(state: GovernanceState, time: number, id: number, station: number): void {
  const g = state.grievances.columns;
  g.hops[in2 * id]!++;
  g.hopsHere[in1 * id]!++;
  visit(state, id, g.level[in1 * id]!);
  renewPatience(state, time, id);
  record(state, id, time, eventCode.passedOn, station, g.hours[in4 * id]!, causeCode.misrouted);
  state.queue.schedule(time + hopDaysAt(state, g.level[in1 * id]!), ARRIVE, id, 0);
}

/** The case goes to the next level, after the days that takes. */
export function passUp(state: GovernanceState, time: number, id: number, station: number, cause: number): void {
  const g = state.grievances.columns;
  // The hours of an attempt stand in its own row.
  const done = g.phase[in1 * id] === PASS_UP && cause === causeCode.noAuthority;
  const hours = done ? g.hours[in4 * id]! : 0;
  // Who has just tried, or did not get to it, leaves the papers to those above.
  if (!done) g.handedOver[in1 * id] = 1;
  record(state, id, time, eventCode.passedUp, station, hours, cause);
  const next = g.level[in1 * id] === COMMUNITY ? TOWNSHIP : COUNTY;
  const days = state.parameters.uncertainties.passUpDays * state.rules.undispatched;
  state.queue.schedule(time + days, ARRIVE, id, 1 + next);
}

/** Handler of `ARRIVE`: `detail` 0 goes on at the same level, 1 + level enters that level. */
export function arrive(state: GovernanceState, time: number, id: number, detail: number): void {
  if (state.grievances.columns.status[in1 * id] !== CASE) return;
  if (detail > 0) arriveAtLevel(state, time, id, detail - 1);
  else proceed(state, time, id);
}

/** The centre has received a case: officers in the hall take it at once, others come when they come. */
export function leaveReception(state: GovernanceState, time: number, id: number): void {
  const inWindow = time >= state.windowStart && time < state.windowEnd;
  if (inWindow && !isPetition(state.grievances.columns.cause[in1 * id]!)) state.hallReceptions++;
  const days = officerDelay(state, id);
  if (days > 0) {
    record(state, id, time, eventCode.referred, state.arrangement.map.centre, 0, causeCode.none);
    state.queue.schedule(time + days, ARRIVE, id, 0);
  } else proceed(state, time, id);
}
