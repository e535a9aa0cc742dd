import { ARRIVE, PANEL_END, PATIENCE_END, SERVICE_END, SURFACE } from '../../../models/governance/eventKinds.ts';
import { CASE, ESCALATED, FADED, LATENT, NEIGHBOURS, statuses } from '../../../models/governance/grievanceTable.ts';
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
    const name = statuses[state.grievances.columns.status[id]!];
    if (name === undefined) throw new Error(`grievance ${id} is in no state`);
    counts[name]++;
  }
  return counts;
}

/**
 * What is wrong with where grievances are at the horizon. An open case is in exactly one place: a station's queue, waiting for its
 * panel, in service, or on its way (one arrival to come). Everything else is in none, but for petitions at the centre. Takes the
 * events still to come out of the run's queue.
 */
export function lostOrDoubled(run: GovernanceRun): string[] {
  const faults: string[] = [];
  const { state } = run;
  const { stations, assembly, arrangement, grievances } = state;
  const g = grievances.columns;
  const pending = pendingOf(run);
  const toCome = (kind: number, id: number) => pending.get(kind)?.get(id) ?? 0;
  let waitingJobs = 0;
  let servedJobs = 0;
  const report = (id: number, what: string) => faults.push(`${statuses[g.status[id]!]} ${id}: ${what}`);

  for (let id = 0; id < grievances.rows; id++) {
    const queued = stations.isWaiting(id);
    const atStation = stations.stationOf(id) >= 0;
    const ending = toCome(SERVICE_END, id);
    if (queued) waitingJobs++;
    else if (atStation) servedJobs++;
    if (ending !== (atStation && !queued ? 1 : 0)) report(id, `${ending} ends of service to come`);
    if (toCome(SURFACE, id) > 0) report(id, 'surfaces after the horizon');
    const status = g.status[id]!;
    const convening = assembly.isWaiting(id);
    const panelEnds = toCome(PANEL_END, id);
    if (status === CASE) {
      const places = [queued, convening, ending === 1, panelEnds === 1, toCome(ARRIVE, id) === 1];
      const n = places.filter(Boolean).length;
      if (n !== 1) report(id, `is in ${n} places (queue, panel queue, service, panel, on its way: ${places})`);
      if ((g.served[id] === 1) !== ending + panelEnds > 0) report(id, `served ${g.served[id]}`);
      if (toCome(PATIENCE_END, id) > 1) report(id, 'loses patience twice');
    } else {
      if (convening || panelEnds > 0) report(id, 'sits in a panel');
      if (toCome(PATIENCE_END, id) > 0) report(id, 'still loses patience');
      if (atStation && !(status === ESCALATED && stations.stationOf(id) === arrangement.map.centre)) {
        report(id, `is at station ${stations.stationOf(id)}`);
      }
    }
    faults.push(...untimely(run, id));
  }
  for (let job = grievances.rows; job < grievances.rows + state.alarmHours.length; job++) {
    if (stations.isWaiting(job)) waitingJobs++;
    else if (stations.stationOf(job) >= 0) servedJobs++;
  }
  faults.push(...emptyHanded(run, waitingJobs, servedJobs));
  return faults;
}

/** Moments of a life that are out of order. */
function untimely({ state, horizonDays }: GovernanceRun, id: number): string[] {
  const g = state.grievances.columns;
  const status = g.status[id]!;
  const [born, surfaced, ended] = [g.birth[id]!, g.surfacedAt[id]!, g.endedAt[id]!];
  const surfaces = status >= CASE;
  const ends = status !== LATENT && status !== CASE;
  const inOrder =
    born >= 0 &&
    born < horizonDays &&
    (surfaces ? surfaced >= born && surfaced <= horizonDays : surfaced === 0) &&
    (ends ? ended >= (surfaces ? surfaced : born) && ended <= horizonDays : ended === 0);
  const quiet = status === FADED || status === NEIGHBOURS;
  const untouched = !(quiet || status === LATENT) || (g.visits[id] === 0 && g.attempts[id] === 0);
  return inOrder && untouched ? [] : [`${statuses[status]} ${id}: born ${born}, surfaced ${surfaced}, ended ${ended}`];
}

/** Stations that serve or keep waiting somebody who is not there. */
function emptyHanded({ state }: GovernanceRun, waitingJobs: number, servedJobs: number): string[] {
  const { stations } = state;
  let waiting = 0;
  let busy = 0;
  for (let station = 0; station < stations.count; station++) {
    waiting += stations.waiting(station);
    busy += stations.busy(station);
    if (stations.waiting(station) > 0 && stations.free(station) > 0) return [`station ${station} idles over a queue`];
  }
  const faults: string[] = [];
  if (waiting !== waitingJobs) faults.push(`${waiting} wait at stations, ${waitingJobs} know of it`);
  // Panels are served besides.
  if (busy < servedJobs) faults.push(`${busy} servers serve ${servedJobs} jobs`);
  if (busy > servedJobs && !state.rules.joint) faults.push(`${busy} servers serve ${servedJobs} jobs`);
  return faults;
}
