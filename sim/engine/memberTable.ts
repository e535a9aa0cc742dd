import { extended } from './extended.ts';
import { LinkedLists } from './linkedLists.ts';

// Lists of each station.
const listsPerStation = 3;
const hopingList = 0;
const reservingList = 1;
const holdingList = 2;

/**
 * The memberships (panel, station) of `Assembly`. Each stands in at most one list of its station: hoping, in the order
 * of requests; reserving and still missing a server; holding one. The last two keep the order in which panels began to
 * reserve, every holder before everyone who misses.
 */
export class MemberTable {
  private readonly lists = new LinkedLists();
  private nStations = 0;
  private panelOf = new Int32Array(0);
  private stationOf = new Int32Array(0);
  /** Next member of the same panel, or of the free ones; -1 at the end. */
  private nextMember = new Int32Array(0);
  private firstFree = -1;

  /** Adds a member in front of the panel's member `next` (-1: none) and returns its id. */
  add(panel: number, station: number, next: number): number {
    if (this.firstFree < 0) this.grow();
    while (this.nStations <= station) {
      this.lists.addLists(listsPerStation);
      this.nStations++;
    }
    const member = this.firstFree;
    this.firstFree = this.nextMember[member]!;
    this.panelOf[member] = panel;
    this.stationOf[member] = station;
    this.nextMember[member] = next;
    return member;
  }

  /** Removes a panel's members; they must stand in no list. */
  removeAll(first: number): void {
    let member = first;
    while (member >= 0) {
      const next = this.nextMember[member]!;
      this.nextMember[member] = this.firstFree;
      this.firstFree = member;
      member = next;
    }
  }

  panel(member: number): number {
    return this.panelOf[member]!;
  }

  station(member: number): number {
    return this.stationOf[member]!;
  }

  nextOfPanel(member: number): number {
    return this.nextMember[member]!;
  }

  /** The next in the same list. */
  next(member: number): number {
    return this.lists.next(member);
  }

  firstHoping(station: number): number {
    return this.end(station, hopingList);
  }

  firstReserving(station: number): number {
    return this.end(station, reservingList);
  }

  lastHolding(station: number): number {
    return station < this.nStations ? this.lists.tail(listsPerStation * station + holdingList) : -1;
  }

  isHolding(member: number): boolean {
    return this.lists.list(member) === this.listFor(member, holdingList);
  }

  hope(member: number): void {
    this.lists.pushBack(this.listFor(member, hopingList), member);
  }

  /** From hoping to reserving. */
  reserve(member: number): void {
    this.lists.remove(member);
    this.lists.pushBack(this.listFor(member, reservingList), member);
  }

  /** From reserving to holding. */
  hold(member: number): void {
    this.lists.remove(member);
    this.lists.pushBack(this.listFor(member, holdingList), member);
  }

  /** From holding back to reserving, before all who came after. */
  loseHold(member: number): void {
    this.lists.remove(member);
    this.lists.pushFront(this.listFor(member, reservingList), member);
  }

  /** Takes a member out of the list it stands in, if any. */
  unlist(member: number): void {
    if (this.lists.list(member) >= 0) this.lists.remove(member);
  }

  private listFor(member: number, kind: number): number {
    return listsPerStation * this.stationOf[member]! + kind;
  }

  private end(station: number, kind: number): number {
    return station < this.nStations ? this.lists.head(listsPerStation * station + kind) : -1;
  }

  private grow(): void {
    const old = this.panelOf.length;
    const length = Math.max(32, 2 * old);
    this.panelOf = extended(this.panelOf, length, -1);
    this.stationOf = extended(this.stationOf, length, -1);
    this.nextMember = extended(this.nextMember, length, -1);
    this.lists.reserve(length);
    for (let member = length - 1; member >= old; member--) {
      this.nextMember[member] = this.firstFree;
      this.firstFree = member;
    }
  }
}
