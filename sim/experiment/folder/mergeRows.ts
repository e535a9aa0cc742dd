import type { PlaceRange } from '../sweepPlaces.ts';
import { type GatherHooks, type Gathering, placeKeys } from './gatherRows.ts';
import type { PairSources } from './pairSources.ts';
import type { SweepStore } from './sweepStore.ts';

/** Rows in memory at once. */
const rowsAtOnce = 1024;

export interface MergeInput {
  readonly store: SweepStore;
  /** Undefined where the input has rows alone. */
  readonly sources?: PairSources;
  /** The places it may have. */
  readonly places: PlaceRange;
}

export interface MergedInput {
  /** Rows copied. */
  readonly copied: number;
  /** Rows that were there already. */
  readonly shared: number;
}

/**
 * Copies into the store of a sweep all rows and failures of it that an input has and the store has not; whatever else the input holds is left. What cannot be read whole is told by the
 * input's store and not copied. Undefined where it was cancelled: what was copied by then stays. Holds some thousand rows at once.
 */
export async function mergeRows(
  into: Omit<Gathering, 'places'>,
  { store, sources, places }: MergeInput,
  hooks: GatherHooks = {},
): Promise<MergedInput | undefined> {
  const failures = new Map(store.failures().map((one) => [one.key, one]));
  let copied = 0;
  let shared = 0;
  for (let from = places.from; from < places.to; from += rowsAtOnce) {
    const range = { from, to: Math.min(from + rowsAtOnce, places.to) };
    if (sources !== undefined) await learn(into, sources, range);
    const keys = (await placeKeys({ ...into, places }, range)).flatMap(({ key }) => key ?? []);
    shared += keys.filter((key) => store.has(key) && into.store.has(key)).length;
    const rows = await store.get(keys.filter((key) => store.has(key) && !into.store.has(key)));
    if (rows.size > 0) await into.store.put(rows);
    copied += rows.size;
    for (const key of keys) {
      const failure = failures.get(key);
      if (failure !== undefined && !into.store.has(key)) await into.store.keepFailure(failure);
    }
    hooks.onPlaces?.(range.to - places.from, places.to - places.from);
    await hooks.pause?.();
    if (hooks.isCancelled?.() === true) return undefined;
  }
  return { copied, shared };
}

/** Takes over what the input knows of points and policies, so that it need not be resolved. */
async function learn(
  { spec, sources }: Omit<Gathering, 'places'>,
  from: PairSources,
  places: PlaceRange,
): Promise<void> {
  const end = Math.ceil(places.to / spec.replicates);
  for (let pair = Math.floor(places.from / spec.replicates); pair < end; pair++) {
    for (const one of [sources, from]) {
      for (let loading = one.ready(pair); loading !== undefined; loading = one.ready(pair)) await loading;
    }
    const known = from.get(pair);
    if (known !== undefined && sources.get(pair) === undefined) sources.set(pair, known);
  }
}
