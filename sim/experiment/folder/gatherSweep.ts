import { ascending } from '../../engine/order.ts';
import { rowStatus } from '../policyRuns.ts';
import { replicateAt } from '../replicateAt.ts';
import { refusedStatus, type SweepResult, type SweepSpec } from '../sweep.ts';
import { SweepDigest } from '../sweepHash.ts';
import type { PlaceRange } from '../sweepPlaces.ts';
import type { PlaceRow, RowSink } from './placeRow.ts';
import { type PolicySummary, SweepSummary } from './sweepSummary.ts';

/** What is said of a whole sweep, or of all of a shard. */
export interface GatheredSweep {
  /** With the columns of the outcomes asked for and no others; of a shard its points alone. */
  readonly runs: SweepResult;
  /** Of all outcomes; see `sweepHash`. */
  readonly hash: string;
  readonly summary: readonly PolicySummary[];
}

/** Makes columns, digest and summary of the rows of a sweep as they pass by: 1 byte a place, 8 for each outcome asked for, and what there is to say of failures and refusals. */
export class SweepGatherer implements RowSink {
  readonly #spec: SweepSpec;
  readonly #places: PlaceRange;
  readonly #asked: readonly string[];
  readonly #columns = new Map<string, Float64Array>();
  readonly #status: Uint8Array;
  readonly #digest: SweepDigest;
  readonly #summary: SweepSummary;
  readonly #refused: SweepResult['refused'][number][] = [];
  readonly #failed: SweepResult['failed'][number][] = [];
  #events = 0;

  constructor(spec: SweepSpec, places: PlaceRange, asked: readonly string[]) {
    this.#spec = spec;
    this.#places = places;
    this.#asked = ascending(new Set(asked));
    this.#status = new Uint8Array(places.to - places.from);
    this.#digest = new SweepDigest(spec);
    this.#summary = new SweepSummary(spec.policies);
  }

  add(place: number, row: PlaceRow): void {
    const { policies, replicates } = this.#spec;
    const pair = Math.floor(place / replicates);
    const policy = pair % policies.length;
    const at = { point: Math.floor(pair / policies.length), policy: policies[policy]! };
    const index = place - this.#places.from;
    this.#status[index] = row.status;
    if (row.status === rowStatus.ok) {
      const { outcomes, events } = row.run;
      const names = Object.keys(outcomes);
      this.#digest.addOk(names, (i) => outcomes[names[i]!]!);
      this.#summary.addOk(policy, outcomes);
      this.#events += events;
      for (const name of this.#asked) if (Object.hasOwn(outcomes, name)) this.#column(name)[index] = outcomes[name]!;
      return;
    }
    this.#digest.addEnd(row.status, row.fault);
    if (row.status === refusedStatus) {
      this.#summary.addEnd(policy, 'refused');
      if (place % replicates === 0) this.#refused.push({ ...at, fault: row.fault });
      return;
    }
    this.#summary.addEnd(policy, 'failed');
    const { fault, furtherFaults } = row;
    const further = furtherFaults === undefined ? {} : { furtherFaults };
    this.#failed.push({ ...at, replicate: replicateAt(this.#spec, place), fault, ...further });
  }

  /** After the last place. */
  read(): GatheredSweep {
    const { model, seed, replicates, worlds, policies } = this.#spec;
    const points = this.#status.length / (policies.length * replicates);
    const known = this.#asked.filter((name) => this.#columns.has(name));
    return {
      hash: this.#digest.hex(points, this.#events),
      summary: this.#summary.read(),
      runs: {
        model,
        seed,
        replicates,
        ...(worlds === undefined ? {} : { worlds }),
        policies: [...policies],
        points,
        status: this.#status,
        outcomes: Object.fromEntries(known.map((name) => [name, this.#columns.get(name)!])),
        events: this.#events,
        refused: this.#refused,
        failed: this.#failed,
        stop: 'completed',
      },
    };
  }

  #column(name: string): Float64Array {
    let column = this.#columns.get(name);
    if (column === undefined) {
      column = new Float64Array(this.#status.length).fill(Number.NaN);
      this.#columns.set(name, column);
    }
    return column;
  }
}
