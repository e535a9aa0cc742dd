import { ln } from '../../../sim/engine/arithmetic.ts';
import { COMMUNITY, COUNTY, HAZARD, TOWNSHIP } from '../caseClasses.ts';
import { at1, at2, at4, at8 } from '../caseTable.ts';
import { caseTypes } from '../caseTypes.ts';
import { ARRIVE } from '../eventKinds.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, departmentOf } from '../grievanceTable.ts';
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
export function arriveAtLevel(state: GovernanceState, time: number, row: number, level: number): void {
  const c = state.cases.columns;
  c.level[at1 * row] = level;
  setPhase(state, row, ARRIVED);
  c.attemptsHere[at1 * row] = 0;
  c.matter[at1 * row] = 0;
  c.enteredLevelAt[at4 * row] = time;
  c.hopsHere[at1 * row] = 0;
  c.forwarded[at1 * row] = 0;
  c.hopsDue[at1 * row] = level === COMMUNITY ? 0 : drawHops(state, row, level);
  if (level === COUNTY && state.rules.integrated > 0) {
    setPhase(state, row, RECEPTION);
    queueAt(state, time, row, state.arrangement.map.centre);
    return;
  }
  proceed(state, time, row);
}

/**
 * How many wrong desks a case sees first: geometric in the chance of being misrouted at each hop, which grows with the type's ambiguity and the
 * difficulty of the case and with what others have failed at (nobody wants the blame), and falls with who can convene, who received it first and is
 * answerable, and who is appraised for cooperation; none for departments in the one-stop centre.
 */
function drawHops(state: GovernanceState, row: number, level: number): number {
  const c = state.cases.columns;
  if (level === COUNTY && isIntegrated(state, departmentOf(c.departments[at4 * row]!, 0))) return 0;
  const { map } = state.arrangement;
  if (level === TOWNSHIP && (state.rules.window || (map.firstTeam >= 0 && c.caseClass[at1 * row] === HAZARD))) return 0;
  const severity = severityAt(
    c.severity[at4 * row]!,
    c.growth[at4 * row]!,
    c.enteredLevelAt[at4 * row]! - c.birth[at8 * row]!,
  );
  const chance = misrouteChance(state, c.type[at1 * row]!, severity, c.attempts[at1 * row]!);
  const p = level === TOWNSHIP ? chance * state.rules.undispatched : chance;
  const u = state.streams.routing.uniform(c.entity[at4 * row]!, c.index[at4 * row]!, level);
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
function proceed(state: GovernanceState, time: number, row: number): void {
  const c = state.cases.columns;
  if (c.status[at1 * row] !== CASE) return;
  const level = c.level[at1 * row]!;
  while (c.hopsHere[at1 * row]! < c.hopsDue[at1 * row]!) {
    const station = wrongDesk(state, row, level);
    if (station >= 0) {
      setPhase(state, row, WRONG_DESK);
      queueAt(state, time, row, station);
      return;
    }
    // The wrong department sits in the right one's office: nobody has to go anywhere.
    c.hopsHere[at1 * row]!++;
  }
  const stages = stagesOf(state, row, level);
  if (!isAttemptedAt(c.required[at1 * row]!, c.tries[at1 * row]!, level)) {
    setPhase(state, row, PASS_UP);
    queueAt(state, time, row, state.stages[0]!);
    return;
  }
  setPhase(state, row, ATTEMPT);
  if (isForPanel(state, level, stages)) {
    const convened = conveneFrom(state, time, row, level);
    record(state, row, time, eventCode.panelAsked, state.stages[0]!, 0, causeCode.none);
    state.assembly.request(time, row, state.stages.subarray(0, convened.members), convened.reserveFrom);
  } else {
    const desk = state.stages[c.matter[at1 * row]!]!;
    const partner = stages === 1 ? partnerFor(state, row, time, desk) : -1;
    const hall = partner < 0 && stages === 1 && isDealtWithInHall(state, row, desk);
    queueAt(state, time, row, hall ? state.arrangement.map.centre : partner >= 0 ? partner : desk);
  }
}

/** Whether a panel is convened: from so many parties on. A community has one desk, and needs none. */
const isForPanel = (state: GovernanceState, level: number, parties: number): boolean =>
  state.rules.joint && level !== COMMUNITY && parties >= state.parameters.uncertainties.panelParties;

/** A desk that is not responsible: a department drawn at random for each hop. -1 if it shares the office of the one that is. */
function wrongDesk(state: GovernanceState, row: number, level: number): number {
  const c = state.cases.columns;
  const { map, territory } = state.arrangement;
  const right = departmentOf(c.departments[at4 * row]!, 0);
  const u = state.streams.routing.uniform(
    c.entity[at4 * row]!,
    c.index[at4 * row]!,
    8 + 64 * level + c.hopsHere[at1 * row]!,
  );
  const wrong = (right + 1 + Math.floor(u * (map.nDepartments - 1))) % map.nDepartments;
  if (level === COUNTY) return departmentStation(map, wrong);
  const township = territory.townshipOf[c.community[at2 * row]!]!;
  const station = officeStation(map, township, wrong);
  return station === officeStation(map, township, right) ? -1 : station;
}

const hopDaysAt = (state: GovernanceState, level: number): number =>
  level === TOWNSHIP ? state.rules.hopDays * state.rules.undispatched : state.rules.hopDays;

/** The wrong desk is done with the case: a visit, a delay, and on to the next desk. */
export function hop(state: GovernanceState, time: number, row: number, station: number): void {
  const c = state.cases.columns;
  c.hops[at1 * row]!++;
  c.hopsHere[at1 * row]!++;
  visit(state, row, c.level[at1 * row]!);
  renewPatience(state, time, row);
  record(state, row, time, eventCode.passedOn, station, c.hours[at4 * row]!, causeCode.misrouted);
  state.queue.schedule(time + hopDaysAt(state, c.level[at1 * row]!), ARRIVE, row, 0);
}

/** The case goes to the next level, after the days that takes. */
export function passUp(state: GovernanceState, time: number, row: number, station: number, cause: number): void {
  const c = state.cases.columns;
  // The hours of an attempt stand in its own row.
  const done = c.phase[at1 * row] === PASS_UP && cause === causeCode.noAuthority;
  const hours = done ? c.hours[at4 * row]! : 0;
  // Who has just tried, or did not get to it, leaves the papers to those above.
  if (!done) c.handedOver[at1 * row] = 1;
  record(state, row, time, eventCode.passedUp, station, hours, cause);
  const next = c.level[at1 * row] === COMMUNITY ? TOWNSHIP : COUNTY;
  const days = state.parameters.uncertainties.passUpDays * state.rules.undispatched;
  state.queue.schedule(time + days, ARRIVE, row, 1 + next);
}

/** Handler of `ARRIVE`: `detail` 0 goes on at the same level, 1 + level enters that level. */
export function arrive(state: GovernanceState, time: number, row: number, detail: number): void {
  if (state.cases.columns.status[at1 * row] !== CASE) return;
  if (detail > 0) arriveAtLevel(state, time, row, detail - 1);
  else proceed(state, time, row);
}

/** The centre has received a case: officers in the hall take it at once, others come when they come. */
export function leaveReception(state: GovernanceState, time: number, row: number): void {
  const inWindow = time >= state.windowStart && time < state.windowEnd;
  if (inWindow && !isPetition(state.cases.columns.cause[at1 * row]!)) state.hallReceptions++;
  const days = officerDelay(state, row);
  if (days > 0) {
    record(state, row, time, eventCode.referred, state.arrangement.map.centre, 0, causeCode.none);
    state.queue.schedule(time + days, ARRIVE, row, 0);
  } else proceed(state, time, row);
}
