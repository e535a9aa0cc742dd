import type { EventQueue } from './eventQueue.ts';
import { extended } from './extended.ts';
import { FaultError } from './fault.ts';
import { MemberTable } from './memberTable.ts';
import type { PanelGate } from './panelGate.ts';
import type { Stations } from './stations.ts';

export interface AssemblyOptions {
  /** Kind of the event that ends a panel's service: subject = panel. Its handler calls `finish`. */
  readonly finishKind: number;
  /** Kind of the event from which a panel reserves: subject = panel. Its handler calls `reserve`. */
  readonly reserveKind: number;
  /** Share of a station's servers that may be held at a time, at least one; in (0, 1], default 1. Less leaves more to ordinary jobs. */
  readonly maxHeldShare?: number;
  /** Called when a panel is complete; returns the absolute end of its service. May draw, not call back. */
  readonly start: (panel: number, time: number) => number;
}

const absent = 0;
const hoping = 1;
const reserving = 2;
const serving = 3;

/**
 * Panels: services that need one server of each of several stations at once. Until its `reserveFrom` a panel starts
 * only when all its stations have a free server at the same moment, and nobody is held for it. From then on it holds
 * every server that becomes free at a station it still misses, until it is complete.
 *
 * Neither deadlock nor starvation: a panel reserves at all its stations at the same moment, and each station grants in
 * the order in which panels began to reserve (all of one moment in the order of their events), before ordinary jobs.
 * So a panel waits only for servers in service and for panels before it in that one order; the waits-for relation has
 * no cycle. The first panel of the order gets the next freed server of each station it misses, so it starts after
 * finitely many services (nobody else holds where it misses one, so `maxHeldShare` never stops it), and by induction every panel does, however busy the stations are — provided every service
 * ends and every station has servers again and again. Ordinary jobs see reserving panels as a more urgent class.
 * The order is by beginning to reserve, not by request: otherwise a panel asked for earlier that reserves later could
 * be put before one that already holds, and each would wait for what the other has.
 *
 * Panel ids are dense ints ≥ 0, apart from job ids. A panel in service is busy at each of its stations.
 */
export class Assembly implements PanelGate {
  private readonly stations: Stations;
  private readonly queue: EventQueue;
  private readonly options: AssemblyOptions;
  private readonly maxHeldShare: number;
  private readonly members = new MemberTable();
  private state = new Uint8Array(0);
  private firstMember = new Int32Array(0);
  private missing = new Int32Array(0);
  private reserveEvent = new Float64Array(0);

  constructor(stations: Stations, queue: EventQueue, options: AssemblyOptions) {
    this.stations = stations;
    this.queue = queue;
    this.options = options;
    this.maxHeldShare = options.maxHeldShare ?? 1;
    if (!(this.maxHeldShare > 0 && this.maxHeldShare <= 1)) {
      const path = 'assembly.maxHeldShare';
      throw new FaultError({ code: 'panelMaxHeldShare', path, value: this.maxHeldShare, expected: '(0, 1]' });
    }
    stations.attach(this);
  }

  /**
   * Asks for one server of each of `members` (distinct stations, at least one), reserving from the absolute time
   * `reserveFrom` (Infinity: never). True if the service began at once.
   * Throws `panelPresent`, `panelMembers`, `panelReserveFrom`.
   */
  request(time: number, panel: number, members: ArrayLike<number>, reserveFrom: number): boolean {
    if (panel >= this.state.length) this.grow(panel + 1);
    this.check(panel, members, reserveFrom);
    let first = -1;
    let complete = true;
    for (let i = members.length - 1; i >= 0; i--) {
      first = this.members.add(panel, members[i]!, first);
      if (this.stations.free(members[i]!) <= 0) complete = false;
    }
    this.firstMember[panel] = first;
    this.reserveEvent[panel] = -1;
    if (complete) {
      this.begin(time, panel);
      return true;
    }
    this.state[panel] = hoping;
    for (let member = first; member >= 0; member = this.members.nextOfPanel(member)) this.members.hope(member);
    if (reserveFrom <= time) this.reserve(time, panel);
    else if (reserveFrom < Number.POSITIVE_INFINITY) {
      this.reserveEvent[panel] = this.queue.schedule(reserveFrom, this.options.reserveKind, panel, 0);
    }
    return false;
  }

  /** From now on the panel holds what becomes free. Throws `panelNotHoping`. */
  reserve(time: number, panel: number): void {
    if (this.state[panel] !== hoping) throw panelFault('panelNotHoping', panel, this.state[panel] ?? absent);
    this.state[panel] = reserving;
    this.reserveEvent[panel] = -1;
    const first = this.firstMember[panel]!;
    let missing = 0;
    for (let member = first; member >= 0; member = this.members.nextOfPanel(member)) {
      this.members.reserve(member);
      missing++;
    }
    this.missing[panel] = missing;
    for (let member = first; member >= 0; member = this.members.nextOfPanel(member)) {
      this.stations.serveWaiting(time, this.members.station(member));
    }
  }

  /** A panel's service ends: frees its servers and starts what comes next. Throws `panelNotInService`. */
  finish(time: number, panel: number): void {
    if (this.state[panel] !== serving) throw panelFault('panelNotInService', panel, this.state[panel] ?? absent);
    this.leave(time, panel, -1);
  }

  /** A waiting panel leaves and releases what it holds. False if it is not waiting. */
  withdraw(time: number, panel: number): boolean {
    const state = this.state[panel];
    if (state !== hoping && state !== reserving) return false;
    if (this.reserveEvent[panel]! >= 0) this.queue.cancel(this.reserveEvent[panel]!);
    this.leave(time, panel, 0);
    return true;
  }

  /** Whether a panel waits to begin. */
  isWaiting(panel: number): boolean {
    const state = this.state[panel];
    return state === hoping || state === reserving;
  }

  /** Server-days held for panels that had not begun, since the stations' last `resetStatistics`; not in `busyTime`. */
  heldTime(station: number, time: number): number {
    return this.stations.heldTime(station, time);
  }

  offerReserved(time: number, station: number): boolean {
    const member = this.members.firstReserving(station);
    if (member < 0 || this.stations.held(station) >= this.maxHeld(station)) return false;
    const panel = this.members.panel(member);
    this.members.hold(member);
    this.stations.occupy(time, station, 0, 1);
    if (--this.missing[panel]! === 0) this.begin(time, panel);
    return true;
  }

  offerOpportunistic(time: number, station: number): boolean {
    let member = this.members.firstHoping(station);
    while (member >= 0 && !this.isComplete(this.members.panel(member))) member = this.members.next(member);
    if (member < 0) return false;
    this.begin(time, this.members.panel(member));
    return true;
  }

  revoke(time: number, station: number): boolean {
    const member = this.members.lastHolding(station);
    if (member < 0) return false;
    this.members.loseHold(member);
    this.missing[this.members.panel(member)]!++;
    this.stations.occupy(time, station, 0, -1);
    return true;
  }

  private isComplete(panel: number): boolean {
    let member = this.firstMember[panel]!;
    while (member >= 0 && this.stations.free(this.members.station(member)) > 0) {
      member = this.members.nextOfPanel(member);
    }
    return member < 0;
  }

  private begin(time: number, panel: number): void {
    const held = this.state[panel] === reserving ? -1 : 0;
    if (this.reserveEvent[panel]! >= 0) this.queue.cancel(this.reserveEvent[panel]!);
    this.state[panel] = serving;
    for (let member = this.firstMember[panel]!; member >= 0; member = this.members.nextOfPanel(member)) {
      this.members.unlist(member);
      this.stations.occupy(time, this.members.station(member), 1, held);
    }
    this.queue.schedule(this.options.start(panel, time), this.options.finishKind, panel, 0);
    // Servers that stood free because enough were held can be held for the next panels now.
    if (held < 0 && this.maxHeldShare < 1) {
      for (let member = this.firstMember[panel]!; member >= 0; member = this.members.nextOfPanel(member)) {
        this.stations.serveWaiting(time, this.members.station(member));
      }
    }
  }

  private maxHeld(station: number): number {
    return Math.max(1, Math.floor(this.maxHeldShare * this.stations.servers(station)));
  }

  /** Frees everything first and offers it afterwards: a panel must not take what a queue has not yet been offered. */
  private leave(time: number, panel: number, busyChange: number): void {
    this.state[panel] = absent;
    const first = this.firstMember[panel]!;
    for (let member = first; member >= 0; member = this.members.nextOfPanel(member)) {
      const heldChange = this.members.isHolding(member) ? -1 : 0;
      this.members.unlist(member);
      this.stations.occupy(time, this.members.station(member), busyChange, heldChange);
    }
    for (let member = first; member >= 0; member = this.members.nextOfPanel(member)) {
      this.stations.serveWaiting(time, this.members.station(member));
    }
    for (let member = first; member >= 0; member = this.members.nextOfPanel(member)) {
      this.stations.startPanels(time, this.members.station(member));
    }
    this.members.removeAll(first);
  }

  private check(panel: number, members: ArrayLike<number>, reserveFrom: number): void {
    if (this.state[panel] !== absent) throw panelFault('panelPresent', panel, this.state[panel]!);
    if (!(reserveFrom >= 0)) throw panelFault('panelReserveFrom', panel, reserveFrom);
    if (!(members.length >= 1)) throw panelFault('panelMembers', panel, members.length);
    for (let i = 0; i < members.length; i++) {
      const station = members[i]!;
      if (!(station >= 0 && station < this.stations.count)) throw panelFault('panelMembers', panel, station);
      for (let j = 0; j < i; j++) if (members[j] === station) throw panelFault('panelMembers', panel, station);
    }
  }

  private grow(count: number): void {
    const length = Math.max(count, 2 * this.state.length, 16);
    this.state = extended(this.state, length, absent);
    this.firstMember = extended(this.firstMember, length, -1);
    this.missing = extended(this.missing, length, 0);
    this.reserveEvent = extended(this.reserveEvent, length, -1);
  }
}

function panelFault(code: string, panel: number, value: number): FaultError {
  return new FaultError({ code, path: `assembly.panel.${panel}`, value });
}
