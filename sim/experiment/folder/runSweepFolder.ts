import { type Fault, FaultError } from '../../engine/fault.ts';
import { checkSweepSpec } from '../checkSweepSpec.ts';
import type { ReplicateRunner } from '../replicateRunner.ts';
import { type PlaceHooks, SweepPlaces } from '../sweepPlaces.ts';
import { claimFolder, sweepParts } from './claimFolder.ts';
import { FolderPlaces } from './folderPlaces.ts';
import { type GatherHooks, type Gathering, gatherRows } from './gatherRows.ts';
import { type GatheredSweep, SweepGatherer } from './gatherSweep.ts';
import { type GatheringHost, openGathering } from './openGathering.ts';
import type { RowSink } from './placeRow.ts';
import { shardPlaces } from './shardPlaces.ts';
import { SignOfLife } from './signOfLife.ts';
import { planDigest, type RecordOrigin, sweepRecord } from './sweepRecord.ts';
import type { SweepStore } from './sweepStore.ts';
import type { Shard, SweepTask } from './sweepTask.ts';

/** Where a folder is and who works in it. */
export interface FolderHost extends GatheringHost {
  readonly version: string;
  /** Milliseconds of the wall clock, which only `zhili status` shows. */
  wallClock(): number;
}

export interface FolderHooks extends PlaceHooks, Pick<GatherHooks, 'onPlaces'> {
  /** Rows that are there when it begins, and the places there are. */
  onBegin?(rows: number, places: number): void;
  /** Something in the store is damaged; what it held is run again. */
  onFinding?(fault: Fault): void;
}

export interface FolderOptions extends Pick<RecordOrigin, 'budget' | 'text'> {
  readonly shard?: Shard;
  /** Who else wants all rows, asked anew at every attempt to gather; `outcomes` are all there are, in code-unit order. Not asked for a shard. */
  sinks?(outcomes: readonly string[]): readonly RowSink[];
}

/** A cancelled sweep has kept what was done; it says nothing of the whole. */
export type FolderSweep = { readonly stop: 'cancelled' } | ({ readonly stop: 'completed' } & GatheredSweep);

/** Times that rows found damaged when they are gathered are run again. */
const mostRounds = 3;

/**
 * Runs a sweep, or a shard of one, in a folder: every place whose row the folder does not have, then gathers all of them in their order. Whoever was interrupted at any moment goes on by the
 * same call; the result is that of `runSweep`, whatever the interruptions, workers and shards. What a policy lacks at a point is recorded and not run, a run that fails is a row and is tried
 * again by every call. Memory: a byte a place, 8 for each outcome of `task.outcomes`, and the index of the store. A runner that keeps rows itself has them in the
 * store before its `run` resolves. Throws the faults of `checkSweepSpec`, `claimFolder` and the store, `rowsMissing` where rows get lost again and again.
 *
 *     await runSweepFolder(task, 'out', () => pool, { now }, host)
 */
export async function runSweepFolder(
  task: SweepTask,
  folder: string,
  runnerOf: (store: SweepStore) => ReplicateRunner,
  hooks: FolderHooks,
  host: FolderHost,
  options: FolderOptions = {},
): Promise<FolderSweep> {
  const spec = task.sweep;
  const { files, writer, engine } = host;
  checkSweepSpec(spec);
  const places = shardPlaces(spec, options.shard);
  await claimFolder(files, folder, sweepRecord(task, { ...host, ...options }));
  const gathering = await openGathering(spec, folder, host, {
    plan: planDigest(task, engine),
    places,
    isWriting: true,
    onFinding: (fault) => hooks.onFinding?.(fault),
  });
  const { store, sources } = gathering;
  const life = new SignOfLife(files, folder, writer, () => host.wallClock());
  try {
    hooks.onBegin?.(store.rows, places.to - places.from);
    return await runRounds(task, gathering, runnerOf(store), life, hooks, options);
  } finally {
    await sources.flush();
    await life.end();
    await store.close();
  }
}

async function runRounds(
  { outcomes }: SweepTask,
  gathering: Gathering,
  runner: ReplicateRunner,
  life: SignOfLife,
  hooks: FolderHooks,
  { shard, sinks }: FolderOptions,
): Promise<FolderSweep> {
  const { spec, places, store } = gathering;
  const keeper = new FolderPlaces({ ...gathering, now: () => hooks.now(), onKept: () => life.kept() });
  const placeHooks: PlaceHooks = {
    ...hooks,
    onProgress(progress) {
      life.beat();
      hooks.onProgress?.(progress);
    },
  };
  for (let round = 0; ; round++) {
    const isDone = await new SweepPlaces(spec, runner, placeHooks, keeper, places).run();
    if (!isDone) return { stop: 'cancelled' };
    await store.refresh();
    const gatherer = new SweepGatherer(spec, places, outcomes);
    const further = shard === undefined ? (sinks?.(store.outcomeNames) ?? []) : [];
    const missing = await gatherRows(gathering, [gatherer, ...further], hooks);
    if (missing === undefined) return { stop: 'cancelled' };
    if (missing.length === 0) return { stop: 'completed', ...gatherer.read() };
    if (round === mostRounds) {
      throw new FaultError({ code: 'rowsMissing', path: sweepParts.store, value: missing.length, expected: 0 });
    }
    keeper.forget(missing);
  }
}
