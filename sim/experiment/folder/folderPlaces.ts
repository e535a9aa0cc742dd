import type { Fault } from '../../engine/fault.ts';
import { rowStatus } from '../policyRuns.ts';
import { replicateAt } from '../replicateAt.ts';
import { keyOfSource, outcomeSource } from '../replicateKey.ts';
import type { RunResult } from '../run.ts';
import { refusedStatus, type SweepSpec } from '../sweep.ts';
import type { PlaceKeeper, PlaceRange } from '../sweepPlaces.ts';
import type { Gathering } from './gatherRows.ts';
import type { PairSources } from './pairSources.ts';
import type { SweepStore } from './sweepStore.ts';

const refreshEvery = 5000;

export interface FolderPlacesOptions extends Gathering {
  /** Milliseconds, never falling. */
  now(): number;
  /** A run was kept. */
  onKept(): void;
}

/** Brings the places of a sweep into a store and knows of each no more than its status: 1 byte. */
export class FolderPlaces implements PlaceKeeper {
  readonly #options: FolderPlacesOptions;
  readonly #spec: SweepSpec;
  readonly #places: PlaceRange;
  readonly #store: SweepStore;
  readonly #sources: PairSources;
  readonly #status: Uint8Array;
  readonly #keySources = new WeakMap<object, string>();
  #head = 0;
  #nextRefresh: number;
  #refreshing: Promise<void> | undefined;

  constructor(options: FolderPlacesOptions) {
    this.#options = options;
    this.#spec = options.spec;
    this.#places = options.places;
    this.#store = options.store;
    this.#sources = options.sources;
    this.#status = new Uint8Array(options.places.to - options.places.from);
    this.#nextRefresh = options.now() + refreshEvery;
  }

  get points(): number {
    while (this.#head < this.#status.length && this.#status[this.#head] !== 0) this.#head += 1;
    return Math.floor(this.#head / (this.#spec.policies.length * this.#spec.replicates));
  }

  /** These have no row after all: they are run again. */
  forget(places: readonly number[]): void {
    for (const place of places) this.#status[this.#index(place)] = 0;
    this.#head = 0;
  }

  ready(place: number): Promise<void> | undefined {
    return this.#refresh() ?? this.#sources.ready(this.#pair(place));
  }

  isDone(place: number): boolean {
    if (this.#status[this.#index(place)] !== 0) return true;
    const source = this.#sources.get(this.#pair(place));
    if (source === undefined) return false;
    const isRefused = source === 'refused';
    if (!isRefused && !this.#store.has(keyOfSource(source, replicateAt(this.#spec, place)))) return false;
    this.#status[this.#index(place)] = isRefused ? refusedStatus : rowStatus.ok;
    return true;
  }

  resolved(pair: number, parameters: unknown): void {
    this.#sources.set(pair, this.#sourceOf(parameters));
  }

  refuse(pair: number, _fault: Fault): void {
    this.#sources.set(pair, 'refused');
    const first = this.#index(pair * this.#spec.replicates);
    this.#status.fill(refusedStatus, first, first + this.#spec.replicates);
  }

  /** A runner may have kept the row itself, in this store; failures are kept here. */
  keep(place: number, result: RunResult, parameters: unknown): Promise<void> | undefined {
    const key = keyOfSource(this.#sourceOf(parameters), replicateAt(this.#spec, place));
    if (result.status === 'failed') {
      const { fault, furtherFaults } = result;
      const further = furtherFaults === undefined ? {} : { furtherFaults };
      return this.#store.keepFailure({ key, fault, ...further }).then(() => this.#end(place, rowStatus.failed));
    }
    if (this.#store.has(key)) {
      this.#end(place, rowStatus.ok);
      return undefined;
    }
    const { status, outcomes, events } = result;
    const row = { status, outcomes, events, series: {}, profiles: {} };
    return this.#store.put(new Map([[key, row]])).then(() => this.#end(place, rowStatus.ok));
  }

  #end(place: number, status: number): void {
    this.#status[this.#index(place)] = status;
    this.#options.onKept();
  }

  /** Now and then what others have kept is taken in. */
  #refresh(): Promise<void> | undefined {
    if (this.#refreshing !== undefined) return this.#refreshing;
    if (this.#options.now() < this.#nextRefresh) return undefined;
    this.#refreshing = this.#store.refresh().finally(() => {
      this.#refreshing = undefined;
      this.#nextRefresh = this.#options.now() + refreshEvery;
    });
    return this.#refreshing;
  }

  #sourceOf(parameters: unknown): string {
    const { engine } = this.#options;
    const { model, seed } = this.#spec;
    // Parameters that are no object cost no time to hash.
    if (typeof parameters !== 'object' || parameters === null)
      return outcomeSource({ engine, model, parameters, seed });
    let source = this.#keySources.get(parameters);
    if (source === undefined) {
      source = outcomeSource({ engine, model, parameters, seed });
      this.#keySources.set(parameters, source);
    }
    return source;
  }

  #index(place: number): number {
    return place - this.#places.from;
  }

  #pair(place: number): number {
    return Math.floor(place / this.#spec.replicates);
  }
}
