import { type Fault, FaultError } from '../../engine/fault.ts';
import { ascendingBy } from '../../engine/order.ts';
import { readSweepRecord, sweepParts } from './claimFolder.ts';
import type { OpenStore } from './openStore.ts';
import { PairSources } from './pairSources.ts';
import { shardPoints } from './shardPlaces.ts';
import { aliveFor, type Life, readLives } from './signOfLife.ts';
import type { StoreFiles } from './storeFiles.ts';
import { recordFile, type SweepRecord } from './sweepRecord.ts';
import type { StoredFailure } from './sweepStore.ts';

export interface WriterStatus extends Pick<Life, 'writer' | 'began' | 'seen' | 'kept'> {
  /** Whether it gave a sign of life within the last one and a half minutes and did not say that it ends. */
  readonly isAlive: boolean;
  /** Runs a second over the last minutes; 0 of one that is not alive. */
  readonly runsPerSecond: number;
}

/** How far the sweep of a folder has come. */
export interface FolderStatus {
  readonly record: SweepRecord;
  /** Places, of a shard its own. */
  readonly total: number;
  /** Rows kept. */
  readonly ok: number;
  readonly failed: number;
  /** As far as it is known. */
  readonly refused: number;
  /** Places without an end. */
  readonly missing: number;
  /** The first failures, in the order of their paths. */
  readonly failures: readonly StoredFailure[];
  readonly damage: readonly Fault[];
  /** The last seen first. */
  readonly writers: readonly WriterStatus[];
  readonly isWriting: boolean;
  /** Of all writers that are alive. */
  readonly runsPerSecond: number;
  /** Until nothing is missing; Infinity while nobody writes. */
  readonly etaSeconds: number;
  /** Whether results were written for the whole. */
  readonly isGathered: boolean;
  readonly bytes: number;
}

export interface StatusHost {
  readonly files: StoreFiles;
  readonly writer: string;
  readonly openStore: OpenStore;
  wallClock(): number;
}

const failuresShown = 5;

/** What a search writes at its end. */
export const searchResults = 'optimise.json';
/** What a calibration writes at its end. */
export const calibrationResults = 'calibration.json';

/**
 * Looks at the folder of a sweep and changes nothing; others may write meanwhile. Runs and resolves nothing, so that it takes no longer than reading what the store knows. Throws
 * `notASweep` for a folder that is none, and the faults of `parseSweepRecord`.
 */
export async function folderStatus(
  folder: string,
  { files, writer, openStore, wallClock }: StatusHost,
): Promise<FolderStatus> {
  const record = await readSweepRecord(files, folder);
  if (record === undefined) throw new FaultError({ code: 'notASweep', path: folder, expected: recordFile });
  const damage: Fault[] = [];
  const onFinding = (fault: Fault) => void damage.push(fault);
  const store = await openStore(files, {
    folder: `${folder}/${sweepParts.store}`,
    writer,
    isWriting: false,
    onFinding,
  });
  try {
    const { policies, points, worlds, plan } = record;
    const own = shardPoints(points, record.shard);
    const total = (own.to - own.from) * policies.length * worlds;
    const pairs = points * policies.length;
    const sources = new PairSources({
      files,
      folder: `${folder}/${sweepParts.pairs}`,
      writer,
      plan,
      pairs,
      isWriting: false,
    });
    const refused = (await (await sources.open()).count()).refused * worlds;
    const failures = store.failures();
    const missing = Math.max(0, total - store.rows - failures.length - refused);
    const writers = ascendingBy(
      (await readLives(files, folder)).map((life) => writerStatus(life, wallClock())),
      ({ seen }) => -seen,
    );
    const runsPerSecond = writers.reduce((sum, one) => sum + one.runsPerSecond, 0);
    const etaSeconds = missing === 0 ? 0 : runsPerSecond > 0 ? missing / runsPerSecond : Number.POSITIVE_INFINITY;
    return {
      record,
      total,
      ok: store.rows,
      failed: failures.length,
      refused,
      missing,
      failures: ascendingBy(failures, ({ fault, key }) => `${fault.path} ${key}`).slice(0, failuresShown),
      damage,
      writers,
      isWriting: writers.some(({ isAlive }) => isAlive),
      runsPerSecond,
      etaSeconds,
      isGathered: (await files.list(folder)).includes(resultsOf(record.kind)),
      bytes: await bytesBelow(files, folder),
    };
  } finally {
    await store.close();
  }
}

/** The file that is there once a task of a kind is whole. */
const resultsOf = (kind: SweepRecord['kind']): string =>
  kind === 'search' ? searchResults : kind === 'calibration' ? calibrationResults : sweepParts.summary;

function writerStatus({ writer, began, seen, ended, kept, recent }: Life, now: number): WriterStatus {
  // A clock that was set back makes a sign of life one of the future.
  const isAlive = !ended && Math.abs(now - seen) <= aliveFor;
  const [first, last] = [recent[0], recent.at(-1)];
  const seconds = first === undefined || last === undefined ? 0 : (last[0] - first[0]) / 1000;
  const runsPerSecond = isAlive && seconds > 0 ? (last![1] - first![1]) / seconds : 0;
  return { writer, began, seen, kept, isAlive, runsPerSecond };
}

/** Bytes of all files below a folder; whatever goes while it is counted counts as nothing. */
async function bytesBelow(files: StoreFiles, folder: string): Promise<number> {
  let bytes = 0;
  for (const name of await files.list(folder)) {
    const path = `${folder}/${name}`;
    const isFolder = (await files.list(path).catch(() => [])).length > 0;
    bytes += isFolder ? await bytesBelow(files, path) : await files.size(path).catch(() => 0);
  }
  return bytes;
}
