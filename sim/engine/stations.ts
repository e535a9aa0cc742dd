import type { EventQueue } from './eventQueue.ts';
import { extended } from './extended.ts';
import { LinkedLists } from './linkedLists.ts';
import type { PanelGate } from './panelGate.ts';
import { checkCount, jobFault } from './stationFaults.ts';
import type { StationSpec, StationsOptions, WorkClock } from './stationSpec.ts';
import { StationTimes } from './stationTimes.ts';

const allTime: WorkClock = { between: (from, to) => to - from, after: (time, work) => time + work };
const absent = -1;

/**
 * Multi-server stations with FIFO queues by priority class. A job is a dense int ≥ 0 that is at one station at most;
 * waiting lists are linked through columns, so that joining, leaving and being served take constant time. A station
 * never idles while a job waits, except for servers that `Assembly` holds for a panel.
 *
 * Preemptive stations are preempt-resume: the job interrupted is, within the least urgent class in service, the one
 * that began last; it goes to the front of its queue and keeps its remaining work. Panels are not interrupted.
 */
export class Stations {
  private readonly queue: EventQueue;
  private readonly finishKind: number;
  private readonly startService: (station: number, job: number, time: number) => number;
  private readonly workClock: WorkClock;
  private readonly lists = new LinkedLists();
  private readonly times: StationTimes;
  private gate: PanelGate | undefined;
  private nStations = 0;
  private serverCount = new Int32Array(0);
  private busyCount = new Int32Array(0);
  private heldCount = new Int32Array(0);
  private waitingCount = new Int32Array(0);
  private startedCount = new Int32Array(0);
  private classes = new Int32Array(0);
  private preemptive = new Uint8Array(0);
  /** First list of a station: one waiting list a class, then, if it is preemptive, one list in service a class. */
  private firstList = new Int32Array(0);
  /** Station of each job; -1 if it is at none. */
  private place = new Int32Array(0);
  // Of jobs at preemptive stations only; NaN in `remaining` says not interrupted.
  private finishEvent = new Float64Array(0);
  private finishTime = new Float64Array(0);
  private remaining = new Float64Array(0);

  constructor(queue: EventQueue, options: StationsOptions) {
    this.queue = queue;
    this.finishKind = options.finishKind;
    this.startService = options.start;
    this.workClock = options.workClock ?? allTime;
    this.times = new StationTimes(this.workClock.between);
    if (options.jobs !== undefined) this.growJobs(options.jobs);
  }

  /** Adds a station and returns its index, counted from 0. Throws `stationServers`, `stationPriorities`. */
  add(spec: StationSpec): number {
    const { servers, priorities = 1, preemptive = false } = spec;
    checkCount('stationServers', 'stations.servers', servers, 0);
    checkCount('stationPriorities', 'stations.priorities', priorities, 1);
    const station = this.nStations++;
    if (this.nStations > this.classes.length) this.growStations();
    this.times.reserve(this.nStations);
    this.serverCount[station] = servers;
    this.classes[station] = priorities;
    this.preemptive[station] = preemptive ? 1 : 0;
    this.firstList[station] = this.lists.addLists(preemptive ? 2 * priorities : priorities);
    return station;
  }

  /** Stations added so far. */
  get count(): number {
    return this.nStations;
  }

  /** A job comes. True if its service began at once. Throws `jobPriority`, `jobPresent`. */
  arrive(time: number, station: number, job: number, priority = 0): boolean {
    if (!(priority >= 0 && priority < this.classes[station]!)) throw jobFault('jobPriority', job, priority);
    if (job >= this.place.length) this.growJobs(job + 1);
    if (this.place[job] !== absent) throw jobFault('jobPresent', job, this.place[job]!);
    this.place[job] = station;
    this.advance(time, station);
    if (this.free(station) > 0 || (this.preemptive[station] === 1 && this.interrupt(time, station, priority + 1))) {
      this.begin(time, station, job, priority);
      return true;
    }
    this.lists.pushBack(this.firstList[station]! + priority, job);
    this.waitingCount[station]!++;
    return false;
  }

  /** A service ends: frees the server and starts what comes next. Throws `jobNotInService`. */
  finish(time: number, station: number, job: number): void {
    if (this.place[job] !== station || this.isWaiting(job)) throw jobFault('jobNotInService', job, station);
    this.place[job] = absent;
    if (this.preemptive[station] === 1) this.lists.remove(job);
    this.advance(time, station);
    this.busyCount[station]!--;
    this.serveWaiting(time, station);
    if (this.gate !== undefined) this.startPanels(time, station);
  }

  /** Takes a job out of its queue (it escaped). False if it is not waiting. */
  remove(time: number, job: number): boolean {
    if (!this.isWaiting(job)) return false;
    const station = this.place[job]!;
    this.advance(time, station);
    this.lists.remove(job);
    this.waitingCount[station]!--;
    this.place[job] = absent;
    if (this.preemptive[station] === 1) this.remaining[job] = Number.NaN;
    return true;
  }

  /**
   * Sets the number of servers (shift, rotation, absence). When it falls, servers held for panels go first; jobs in
   * service are interrupted at a preemptive station and end elsewhere. Throws `stationServers`.
   */
  setServers(time: number, station: number, servers: number): void {
    checkCount('stationServers', `stations.${station}.servers`, servers, 0);
    this.advance(time, station);
    this.serverCount[station] = servers;
    while (this.free(station) < 0 && this.gate?.revoke(time, station));
    if (this.preemptive[station] === 1) while (this.free(station) < 0 && this.interrupt(time, station, 0));
    this.serveWaiting(time, station);
    if (this.gate !== undefined) this.startPanels(time, station);
  }

  /** Whether a job waits in a queue. */
  isWaiting(job: number): boolean {
    const list = job < this.place.length ? this.lists.list(job) : absent;
    if (list < 0) return false;
    const station = this.place[job]!;
    return list < this.firstList[station]! + this.classes[station]!;
  }

  /** Where a job waits or is served; -1 if nowhere. */
  stationOf(job: number): number {
    return this.place[job] ?? absent;
  }

  /** Servers that serve, panels included. */
  busy(station: number): number {
    return this.busyCount[station]!;
  }

  /** Jobs that wait; panels are not counted. */
  waiting(station: number): number {
    return this.waitingCount[station]!;
  }

  servers(station: number): number {
    return this.serverCount[station]!;
  }

  /** Servers held for panels that have not begun. */
  held(station: number): number {
    return this.heldCount[station]!;
  }

  /** Servers that neither serve nor are held; negative while more serve than there should be. */
  free(station: number): number {
    return this.serverCount[station]! - this.busyCount[station]! - this.heldCount[station]!;
  }

  /** Server-days of service, panels included, from the last `resetStatistics` to `time`. */
  busyTime(station: number, time: number): number {
    return this.times.busy(station, time, this.busyCount[station]!);
  }

  /** Job-days of waiting from the last `resetStatistics` to `time`. */
  queueTime(station: number, time: number): number {
    return this.times.queue(station, time, this.waitingCount[station]!);
  }

  /** Server-days held for panels that had not begun, from the last `resetStatistics` to `time`, in working time. */
  heldTime(station: number, time: number): number {
    return this.times.held(station, time, this.heldCount[station]!);
  }

  /** Services begun since the last `resetStatistics`: jobs, not counted again when resumed, and panels. */
  started(station: number): number {
    return this.startedCount[station]!;
  }

  resetStatistics(time: number): void {
    this.times.reset(time);
    this.startedCount.fill(0);
  }

  /** Lets panels take part; for `Assembly`, as are the methods below. */
  attach(gate: PanelGate): void {
    this.gate = gate;
  }

  /** Changes the servers that serve and that are held for a panel. */
  occupy(time: number, station: number, busyChange: number, heldChange: number): void {
    this.advance(time, station);
    this.busyCount[station]! += busyChange;
    this.heldCount[station]! += heldChange;
    if (busyChange > 0) this.startedCount[station]! += busyChange;
  }

  /** Gives free servers to reserving panels, then to waiting jobs. */
  serveWaiting(time: number, station: number): void {
    while (this.free(station) > 0) {
      if (this.gate?.offerReserved(time, station)) continue;
      if (this.waitingCount[station] === 0) return;
      let list = this.firstList[station]!;
      while (this.lists.head(list) < 0) list++;
      const job = this.lists.head(list);
      this.lists.remove(job);
      this.waitingCount[station]!--;
      this.begin(time, station, job, list - this.firstList[station]!);
    }
  }

  /** Gives servers that are still free to panels that are complete with them. */
  startPanels(time: number, station: number): void {
    while (this.free(station) > 0 && this.gate?.offerOpportunistic(time, station));
  }

  private begin(time: number, station: number, job: number, priority: number): void {
    this.busyCount[station]!++;
    if (this.preemptive[station] === 1) {
      this.beginInterruptible(time, station, job, priority);
      return;
    }
    this.startedCount[station]!++;
    this.queue.schedule(this.startService(station, job, time), this.finishKind, job, station);
  }

  private beginInterruptible(time: number, station: number, job: number, priority: number): void {
    if (job >= this.remaining.length) this.growInterruptible(this.place.length);
    const left = this.remaining[job]!;
    let end: number;
    if (left >= 0) {
      end = this.workClock.after(time, left);
    } else {
      end = this.startService(station, job, time);
      this.startedCount[station]!++;
    }
    this.remaining[job] = Number.NaN;
    this.finishTime[job] = end;
    this.finishEvent[job] = this.queue.schedule(end, this.finishKind, job, station);
    this.lists.pushBack(this.firstList[station]! + this.classes[station]! + priority, job);
  }

  /** Interrupts the least urgent job in service of class ≥ `fromClass`. False if there is none. */
  private interrupt(time: number, station: number, fromClass: number): boolean {
    const first = this.firstList[station]!;
    const classes = this.classes[station]!;
    for (let priority = classes - 1; priority >= fromClass; priority--) {
      const job = this.lists.tail(first + classes + priority);
      if (job < 0) continue;
      this.queue.cancel(this.finishEvent[job]!);
      this.remaining[job] = Math.max(0, this.workClock.between(time, this.finishTime[job]!));
      this.lists.remove(job);
      this.lists.pushFront(first + priority, job);
      this.waitingCount[station]!++;
      this.busyCount[station]!--;
      return true;
    }
    return false;
  }

  private advance(time: number, station: number): void {
    const busy = this.busyCount[station]!;
    this.times.advance(time, station, busy, this.waitingCount[station]!, this.heldCount[station]!);
  }

  private growJobs(count: number): void {
    const length = Math.max(count, 2 * this.place.length, 64);
    this.place = extended(this.place, length, absent);
    this.lists.reserve(length);
  }

  private growInterruptible(length: number): void {
    this.finishEvent = extended(this.finishEvent, length, absent);
    this.finishTime = extended(this.finishTime, length, Number.NaN);
    this.remaining = extended(this.remaining, length, Number.NaN);
  }

  private growStations(): void {
    const length = Math.max(8, 2 * this.classes.length);
    this.serverCount = extended(this.serverCount, length, 0);
    this.busyCount = extended(this.busyCount, length, 0);
    this.heldCount = extended(this.heldCount, length, 0);
    this.waitingCount = extended(this.waitingCount, length, 0);
    this.startedCount = extended(this.startedCount, length, 0);
    this.classes = extended(this.classes, length, 0);
    this.preemptive = extended(this.preemptive, length, 0);
    this.firstList = extended(this.firstList, length, 0);
  }
}
