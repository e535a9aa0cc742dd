import { type Fault, FaultError } from '../../engine/fault.ts';
import { rowStatus } from '../policyRuns.ts';
import { replicateAt } from '../replicateAt.ts';
import { keyOfSource, outcomeSource } from '../replicateKey.ts';
import type { StoredRun } from '../resultStore.ts';
import { refusedStatus, type SweepSpec } from '../sweep.ts';
import type { PlaceRange } from '../sweepPlaces.ts';
import type { PairSources } from './pairSources.ts';
import type { PlaceRow, RowSink } from './placeRow.ts';
import type { StoredFailure, SweepStore } from './sweepStore.ts';

export interface GatherHooks {
  /** Places passed, of all. */
  onPlaces?(done: number, total: number): void;
  isCancelled?(): boolean;
  pause?(): Promise<void>;
}

export interface Gathering {
  readonly engine: string;
  readonly spec: SweepSpec;
  readonly places: PlaceRange;
  readonly store: SweepStore;
  readonly sources: PairSources;
}

/** Rows in memory at once. */
const rowsAtOnce = 1024;

/**
 * Brings all places of a sweep to the sinks, in their order, from the store alone. Returns the places that are neither kept nor failed nor refused, in order: as
 * soon as there is one the sinks are dropped, and the rest is only looked through. Undefined where it was cancelled. Holds some thousand rows at once.
 */
export async function gatherRows(
  gathering: Gathering,
  sinks: readonly RowSink[],
  hooks: GatherHooks = {},
): Promise<readonly number[] | undefined> {
  const { places, store } = gathering;
  const failures = new Map(store.failures().map((one) => [one.key, one]));
  const missing: number[] = [];
  for (let from = places.from; from < places.to; from += rowsAtOnce) {
    const wanted = await placeKeys(gathering, { from, to: Math.min(from + rowsAtOnce, places.to) });
    const rows = await store.get(wanted.flatMap(({ key }) => key ?? []));
    for (const one of wanted) {
      const row = rowOf(one, rows, failures);
      if (row === undefined) {
        if (missing.length === 0) for (const sink of sinks) sink.drop?.();
        missing.push(one.place);
      } else if (missing.length === 0) {
        for (const sink of sinks) {
          const added = sink.add(one.place, row);
          if (added !== undefined) await added;
        }
      }
    }
    hooks.onPlaces?.(Math.min(from + rowsAtOnce, places.to) - places.from, places.to - places.from);
    await hooks.pause?.();
    if (hooks.isCancelled?.() === true) {
      if (missing.length === 0) for (const sink of sinks) sink.drop?.();
      return undefined;
    }
  }
  if (missing.length === 0) for (const sink of sinks) await sink.finish?.();
  return missing;
}

/** A place with the key of its run, or with the reason why it has none. */
export interface PlaceKey {
  readonly place: number;
  readonly key?: string;
  readonly refusal?: Fault;
}

/** The keys of some places in a row. Parameters are resolved only where nothing is known of a point and policy, or where it is refused. */
export async function placeKeys(
  { engine, spec, sources }: Omit<Gathering, 'store'>,
  { from, to }: PlaceRange,
): Promise<PlaceKey[]> {
  const found: PlaceKey[] = [];
  const { replicates } = spec;
  for (let place = from; place < to; ) {
    const pair = Math.floor(place / replicates);
    for (let loading = sources.ready(pair); loading !== undefined; loading = sources.ready(pair)) await loading;
    const source = sources.get(pair);
    const known = source === undefined || source === 'refused' ? resolve(engine, spec, pair) : source;
    if (typeof known !== 'string') {
      if (source === undefined) sources.set(pair, 'refused');
    } else if (known !== source) sources.set(pair, known);
    for (const end = Math.min(to, (pair + 1) * replicates); place < end; place++) {
      found.push(
        typeof known === 'string'
          ? { place, key: keyOfSource(known, replicateAt(spec, place)) }
          : { place, refusal: known },
      );
    }
  }
  return found;
}

/** The source of a pair, or why the policy cannot be had at the point. */
function resolve(engine: string, { model, seed, policies, parametersOf }: SweepSpec, pair: number): string | Fault {
  try {
    const parameters = parametersOf(Math.floor(pair / policies.length), pair % policies.length);
    return outcomeSource({ engine, model, parameters, seed });
  } catch (error) {
    const fault = error instanceof FaultError ? error.faults[0] : undefined;
    if (fault === undefined) throw error;
    return fault;
  }
}

function rowOf(
  { key, refusal }: PlaceKey,
  rows: ReadonlyMap<string, StoredRun>,
  failures: ReadonlyMap<string, StoredFailure>,
): PlaceRow | undefined {
  if (refusal !== undefined) return { status: refusedStatus, fault: refusal };
  const run = rows.get(key!);
  if (run !== undefined) return { status: rowStatus.ok, run };
  const failure = failures.get(key!);
  if (failure === undefined) return undefined;
  const { fault, furtherFaults } = failure;
  return { status: rowStatus.failed, fault, ...(furtherFaults === undefined ? {} : { furtherFaults }) };
}
