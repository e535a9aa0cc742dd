import { extended } from './extended.ts';

const none = -1;

/**
 * Doubly linked lists of dense integer items in typed columns; an item stands in at most one list. Every operation
 * takes constant time, columns grow as needed. Ends and missing neighbours are -1.
 */
export class LinkedLists {
  private nextOf: Int32Array = new Int32Array(0);
  private previousOf: Int32Array = new Int32Array(0);
  private listOf: Int32Array = new Int32Array(0);
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
    if (count <= this.nextOf.length) return;
    this.nextOf = extended(this.nextOf, count, none);
    this.previousOf = extended(this.previousOf, count, none);
    this.listOf = extended(this.listOf, count, none);
  }

  /** The list an item stands in; -1 if in none. */
  list(item: number): number {
    return this.listOf[item]!;
  }

  head(list: number): number {
    return this.heads[list]!;
  }

  tail(list: number): number {
    return this.tails[list]!;
  }

  next(item: number): number {
    return this.nextOf[item]!;
  }

  /** The item must stand in no list. */
  pushBack(list: number, item: number): void {
    const tail = this.tails[list]!;
    this.listOf[item] = list;
    this.previousOf[item] = tail;
    this.nextOf[item] = none;
    this.tails[list] = item;
    if (tail === none) this.heads[list] = item;
    else this.nextOf[tail] = item;
  }

  /** The item must stand in no list. */
  pushFront(list: number, item: number): void {
    const head = this.heads[list]!;
    this.listOf[item] = list;
    this.nextOf[item] = head;
    this.previousOf[item] = none;
    this.heads[list] = item;
    if (head === none) this.tails[list] = item;
    else this.previousOf[head] = item;
  }

  /** The item must stand in a list. */
  remove(item: number): void {
    const list = this.listOf[item]!;
    const next = this.nextOf[item]!;
    const previous = this.previousOf[item]!;
    if (previous === none) this.heads[list] = next;
    else this.nextOf[previous] = next;
    if (next === none) this.tails[list] = previous;
    else this.previousOf[next] = previous;
    this.listOf[item] = none;
  }
}
