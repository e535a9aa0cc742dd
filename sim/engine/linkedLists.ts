import { extended } from './extended.ts';

const none = -1;

// Layout of an item's three integers in `links`.
const cells = 3;
const nextAt = 0;
const previousAt = 1;
const listAt = 2;

/**
 * Doubly linked lists of dense integer items in typed columns; an item stands in at most one list. Every operation
 * takes constant time, columns grow as needed. Ends and missing neighbours are -1.
 */
export class LinkedLists {
  private links: Int32Array = new Int32Array(0);
  private heads: Int32Array = new Int32Array(0);
  private tails: Int32Array = new Int32Array(0);
  private nLists = 0;

  /** Adds `n` empty lists and returns the index of the first; they are numbered on from there. */
  addLists(n: number): number {
    const first = this.nLists;
    this.nLists += n;
    if (this.nLists > this.heads.length) {
      this.heads = extended(this.heads, 2 * this.nLists, none);
      this.tails = extended(this.tails, 2 * this.nLists, none);
    }
    return first;
  }

  /** Makes room for the items 0…`count` - 1. */
  reserve(count: number): void {
    if (cells * count > this.links.length) this.links = extended(this.links, cells * count, none);
  }

  /** The list an item stands in; -1 if in none. */
  list(item: number): number {
    return this.links[cells * item + listAt]!;
  }

  head(list: number): number {
    return this.heads[list]!;
  }

  tail(list: number): number {
    return this.tails[list]!;
  }

  next(item: number): number {
    return this.links[cells * item + nextAt]!;
  }

  /** The item must stand in no list. */
  pushBack(list: number, item: number): void {
    const tail = this.tails[list]!;
    this.links[cells * item + listAt] = list;
    this.links[cells * item + previousAt] = tail;
    this.links[cells * item + nextAt] = none;
    this.tails[list] = item;
    if (tail === none) this.heads[list] = item;
    else this.links[cells * tail + nextAt] = item;
  }

  /** The item must stand in no list. */
  pushFront(list: number, item: number): void {
    const head = this.heads[list]!;
    this.links[cells * item + listAt] = list;
    this.links[cells * item + nextAt] = head;
    this.links[cells * item + previousAt] = none;
    this.heads[list] = item;
    if (head === none) this.tails[list] = item;
    else this.links[cells * head + previousAt] = item;
  }

  /** The item must stand in a list. */
  remove(item: number): void {
    const list = this.links[cells * item + listAt]!;
    const next = this.links[cells * item + nextAt]!;
    const previous = this.links[cells * item + previousAt]!;
    if (previous === none) this.heads[list] = next;
    else this.links[cells * previous + nextAt] = next;
    if (next === none) this.tails[list] = previous;
    else this.links[cells * next + previousAt] = previous;
    this.links[cells * item + listAt] = none;
  }
}
