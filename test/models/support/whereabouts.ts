import { COUNTY } from '../../../models/governance/caseClasses.ts';
import {
  ARRIVE,
  EXPLANATION_DUE,
  FALSE_ALARMS,
  PANEL_END,
  PANEL_RESERVE,
  PATIENCE_END,
  SCREENING_END,
  SERVICE_END,
  SURFACE,
} from '../../../models/governance/eventKinds.ts';
import { CASE, ESCALATED, LATENT, statuses } from '../../../models/governance/grievanceTable.ts';
import { CASE_JOB, jobOf, VERIFICATION_JOB, WORD_JOB } from '../../../models/governance/mechanisms/jobs.ts';
import { stagesOf } from '../../../models/governance/mechanisms/matters.ts';
import { HELD, JOINED, NOTE_ASKED, REPLYING } from '../../../models/governance/phases.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { columnsById, idOf } from './columnsById.ts';
import type { GovernanceRun } from './governanceRuns.ts';

/** Events of one kind still to come, by subject. */
type Pending = Map<number, Map<number, number>>;

function pendingOf({ state }: GovernanceRun): Pending {
  const pending: Pending = new Map();
  while (state.queue.pop()) {
    const bySubject = pending.get(state.queue.kind) ?? new Map<number, number>();
    bySubject.set(state.queue.subject, (bySubject.get(state.queue.subject) ?? 0) + 1);
    pending.set(state.queue.kind, bySubject);
  }
  return pending;
}

/** How many grievances are in each state. */
export function census({ state }: GovernanceRun): Record<(typeof statuses)[number], number> {
  const counts = Object.fromEntries(statuses.map((name) => [name, 0])) as Record<(typeof statuses)[number], number>;
  for (let id = 0; id < state.grievances.rows; id++) {
    const name = statuses[columnsById(state).status[id]!];
    if (name === undefined) throw new Error(`grievance ${id} is in no state`);
    counts[name]++;
  }
  return counts;
}

type ToCome = (kind: number, subject: number) => number;

/**
 * What is wrong with where grievances are at the horizon. An open case is in exactly one place: a station's queue, waiting for its
 * panel, in service, on its way (one arrival to come), or to be replied to. Everything else is in none, but for petitions at the centre. An explanation
 * that has fallen due is given or is one job at one desk; a verification is one job at its community's. Stations and panels hold
 * exactly these. Takes the events still to come out of the run's queue.
 */
export function lostOrDoubled(run: GovernanceRun): string[] {
  const faults: string[] = [];
  const { state } = run;
  const { stations, assembly, arrangement, grievances } = state;
  const g = columnsById(state);
  const pending = pendingOf(run);
  const toCome: ToCome = (kind, subject) => pending.get(kind)?.get(subject) ?? 0;
  const report = (id: number, what: string) => faults.push(`${statuses[g.status[id]!]} ${id}: ${what}`);

  for (let id = 0; id < grievances.rows; id++) {
    if (toCome(SURFACE, id) > 0) report(id, 'surfaces after the horizon');
    faults.push(...untimely(run, id));
    const row = g.caseRow[id]! - 1;
    if (row >= 0 !== g.status[id]! >= CASE) report(id, `has case ${row}`);
    if (row < 0) continue;
    const caseJob = jobOf(row, CASE_JOB);
    const queued = stations.isWaiting(caseJob);
    const atStation = stations.stationOf(caseJob) >= 0;
    const ending = toCome(SERVICE_END, caseJob);
    if (ending !== (atStation && !queued ? 1 : 0)) report(id, `${ending} ends of service to come`);
    const status = g.status[id]!;
    const convening = assembly.isWaiting(row);
    const panelEnds = toCome(PANEL_END, row);
    if (toCome(PANEL_RESERVE, row) > (convening ? 1 : 0)) report(id, 'reserves for no panel');
    if (toCome(SCREENING_END, row) > (state.rules.screening ? 1 : 0)) report(id, 'is screened twice');
    if (status === CASE) {
      const held = g.phase[id] === HELD && toCome(SCREENING_END, row) === 1;
      const joined = g.phase[id] === JOINED && g.status[idOf(state, g.lead[id]! - 1)] === CASE;
      const replying = g.phase[id] === REPLYING && stations.stationOf(jobOf(row, WORD_JOB)) >= 0;
      const places = [
        queued,
        convening,
        ending === 1,
        panelEnds === 1,
        toCome(ARRIVE, row) === 1,
        held,
        joined,
        replying,
      ];
      const n = places.filter(Boolean).length;
      if (n !== 1)
        report(
          id,
          `is in ${n} places (queue, panel queue, service, panel, on its way, held back, joined, replied to: ${places})`,
        );
      if ((g.served[id] === 1) !== ending + panelEnds > 0) report(id, `served ${g.served[id]}`);
      if (toCome(PATIENCE_END, row) > 1) report(id, 'loses patience twice');
    } else {
      if (convening || panelEnds > 0) report(id, 'sits in a panel');
      if (toCome(PATIENCE_END, row) > 0) report(id, 'still loses patience');
      if (atStation && !(status === ESCALATED && stations.stationOf(caseJob) === arrangement.map.centre)) {
        report(id, `is at station ${stations.stationOf(caseJob)}`);
      }
    }
    faults.push(...unexplained(run, id, toCome));
  }
  return [...faults, ...unverified(state, toCome), ...emptyHanded(state, toCome)];
}

/** An explanation that is lost, told twice, too early, or for nobody. */
function unexplained({ state, horizonDays }: GovernanceRun, id: number, toCome: ToCome): string[] {
  const { stations } = state;
  const g = columnsById(state);
  const job = jobOf(g.caseRow[id]! - 1, WORD_JOB);
  const atStation = stations.stationOf(job) >= 0;
  const ends = toCome(SERVICE_END, job);
  const given = g.explained[id] === 1;
  const noting = g.note[id] === NOTE_ASKED;
  const faults: string[] = [];
  if (ends !== (atStation && !stations.isWaiting(job) ? 1 : 0)) faults.push(`${ends} ends to come`);
  // Who joined a case may be told of it before having been entered.
  if (atStation && given && !noting) faults.push('given, and still to be given');
  if (toCome(EXPLANATION_DUE, g.caseRow[id]! - 1) > 0) faults.push('falls due after the horizon');
  const isDue = g.status[id]! >= CASE && (g.explainAt[id]! < horizonDays || g.phase[id] === REPLYING);
  if (((atStation && !noting) || given) && !isDue) faults.push('is not due');
  if (atStation && noting && g.acceptedAt[id] === Number.POSITIVE_INFINITY && g.received[id]! > 0)
    faults.push('is noted though it was received');
  // Of cases that ended, only those still open when it fell due are explained.
  if (g.status[id] === CASE && isDue && !atStation && !given) faults.push('is lost');
  if (given && !(g.explainedAt[id]! >= g.explainAt[id]! && g.explainedAt[id]! <= horizonDays)) {
    faults.push(`due ${g.explainAt[id]}, given ${g.explainedAt[id]}`);
  }
  return faults.map((fault) => `${statuses[g.status[id]!]} ${id}: explanation ${fault}`);
}

/** Verifications that nobody screened for, that are elsewhere, or whose end is lost. */
function unverified(state: GovernanceState, toCome: ToCome): string[] {
  const { stations, alarmHours } = state;
  const faults: string[] = [];
  for (let position = 0; position < alarmHours.length; position++) {
    const job = jobOf(position, VERIFICATION_JOB);
    const station = stations.stationOf(job);
    const community = position % state.arrangement.territory.nCommunities;
    if (station >= 0 && (station !== community || !(alarmHours[position]! > 0))) {
      faults.push(`verification ${position}: ${alarmHours[position]} h at station ${station}`);
    }
    const ends = toCome(SERVICE_END, job);
    if (ends !== (station >= 0 && !stations.isWaiting(job) ? 1 : 0)) {
      faults.push(`verification ${position}: ${ends} ends of service to come`);
    }
  }
  for (let community = 0; community < state.arrangement.territory.nCommunities; community++) {
    if (toCome(FALSE_ALARMS, community) > 0) faults.push(`community ${community} screens its list after the horizon`);
  }
  return faults;
}

/** Moments of a life that are out of order. */
function untimely({ state, horizonDays }: GovernanceRun, id: number): string[] {
  const g = columnsById(state);
  const status = g.status[id]!;
  const [born, surfaced, ended] = [g.birth[id]!, g.surfacedAt[id]!, g.endedAt[id]!];
  const surfaces = status >= CASE;
  const ends = status !== LATENT && status !== CASE;
  const inOrder =
    born >= 0 &&
    born < horizonDays &&
    (surfaces ? surfaced >= born && surfaced <= horizonDays : surfaced === 0) &&
    (ends ? ended >= (surfaces ? surfaced : born) && ended <= horizonDays : ended === 0);
  return inOrder ? [] : [`${statuses[status]} ${id}: born ${born}, surfaced ${surfaced}, ended ${ended}`];
}

/** Stations that serve, keep waiting or hold back for somebody who is not there. */
function emptyHanded(state: GovernanceState, toCome: ToCome): string[] {
  const { stations, cases } = state;
  const waiting = new Int32Array(stations.count);
  const served = new Int32Array(stations.count);
  const jobs = 4 * Math.max(state.alarmHours.length, cases.rows);
  for (let job = 0; job < jobs; job++) {
    const station = stations.stationOf(job);
    if (station >= 0) (stations.isWaiting(job) ? waiting : served)[station]!++;
  }
  for (let row = 0; row < cases.rows; row++) {
    if (toCome(PANEL_END, row) > 0) for (const station of panelOf(state, row)) served[station]!++;
  }
  const faults: string[] = [];
  for (let station = 0; station < stations.count; station++) {
    const fault = (what: string) => faults.push(`station ${station}: ${what}`);
    const busy = stations.busy(station);
    const queue = stations.waiting(station);
    const free = stations.free(station);
    const held = stations.servers(station) - busy - free;
    if (queue > 0 && free > 0) fault('idles over a queue');
    if (queue !== waiting[station]) fault(`${queue} wait, ${waiting[station]} know of it`);
    if (busy !== served[station]) fault(`${busy} servers serve ${served[station]} jobs and panels`);
    if (free < 0 || held < 0 || (held > 0 && !state.rules.joint)) fault(`${free} servers are free, ${held} are held`);
  }
  return faults;
}

/** Stations that a panel takes a server of: those of the matters, and the centre's for a lead official of the county. */
function panelOf(state: GovernanceState, row: number): number[] {
  const level = columnsById(state).level[idOf(state, row)]!;
  const members = Array.from(state.stages.subarray(0, stagesOf(state, row, level)));
  return state.rules.lead && level === COUNTY ? [...members, state.arrangement.map.centre] : members;
}
