import { type Fault, FaultError } from '../../engine/fault.ts';
import { type Hashable, ResultHash } from '../../engine/hash.ts';
import type { Shard, SweepTask } from './sweepTask.ts';

/** The file of a folder that says which sweep it holds. */
export const recordFile = 'sweep.json';

const format = 'zhili-sweep-1';

/** What a folder says of its sweep. The plan, a digest of kind, source and engine, decides every result; the rest is for people. */
export interface SweepRecord {
  readonly format: string;
  readonly kind: SweepTask['kind'];
  readonly plan: string;
  readonly engine: string;
  /** Of the program that made the folder. */
  readonly version: string;
  readonly seed: number;
  readonly policies: readonly string[];
  readonly points: number;
  readonly worlds: number;
  readonly shard?: Shard;
  /** Seconds that the size of the design was picked for. */
  readonly budget?: number;
  /** The file the source was read from, as it was written. */
  readonly text?: string;
  readonly source: Hashable;
}

export interface RecordOrigin extends Pick<SweepRecord, 'engine' | 'version' | 'shard' | 'budget' | 'text'> {}

/** What names a sweep: 64 hex digits over kind, source and engine. */
export const planDigest = ({ kind, source }: Pick<SweepTask, 'kind' | 'source'>, engine: string): string =>
  new ResultHash().add([kind, source, engine]).hex();

/** What a record says of a task. */
type RecordedSweep = Pick<SweepTask, 'kind' | 'source'> & {
  readonly sweep: Pick<SweepTask['sweep'], 'seed' | 'policies' | 'points' | 'replicates'>;
};

/** The record of a task. */
export function sweepRecord({ kind, source, sweep }: RecordedSweep, origin: RecordOrigin): SweepRecord {
  const { engine, version, shard, budget, text } = origin;
  const { seed, policies, points, replicates } = sweep;
  return {
    format,
    kind,
    plan: planDigest({ kind, source }, engine),
    engine,
    version,
    seed,
    policies: [...policies],
    points,
    worlds: replicates,
    ...(shard === undefined ? {} : { shard }),
    ...(budget === undefined ? {} : { budget }),
    ...(text === undefined ? {} : { text }),
    source,
  };
}

/** The record as a file. */
export const recordText = (record: SweepRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** Reads a record. Throws `recordUnreadable` for what is none, `recordNewer` for one of another format, `recordDamaged` where the plan is not that of the source. */
export function parseSweepRecord(text: string, path: string): SweepRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const found = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof found.format === 'string' && found.format !== format && /^zhili-sweep-\d+$/.test(found.format)) {
    throw new FaultError({ code: 'recordNewer', path, value: found.format, expected: format });
  }
  if (!isRecord(found)) throw new FaultError({ code: 'recordUnreadable', path });
  if (planDigest(found, found.engine) !== found.plan)
    throw new FaultError({ code: 'recordDamaged', path: `${path}#plan` });
  return found;
}

const kinds: readonly SweepTask['kind'][] = ['attribution', 'calibration', 'experiment', 'nation', 'search'];

const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least;

function isRecord(value: object): value is SweepRecord {
  const one = value as Partial<Record<keyof SweepRecord, unknown>>;
  return (
    one.format === format &&
    kinds.includes(one.kind as SweepTask['kind']) &&
    [one.plan, one.engine, one.version].every(isText) &&
    isWhole(one.seed, 0) &&
    Array.isArray(one.policies) &&
    one.policies.every(isText) &&
    isWhole(one.points, 1) &&
    isWhole(one.worlds, 1) &&
    (one.shard === undefined || isShard(one.shard)) &&
    (one.budget === undefined || (typeof one.budget === 'number' && one.budget > 0)) &&
    (one.text === undefined || isText(one.text)) &&
    typeof one.source === 'object'
  );
}

function isShard(value: unknown): value is Shard {
  const { index, of } = (value ?? {}) as Partial<Record<keyof Shard, unknown>>;
  return isWhole(index, 1) && isWhole(of, 1) && index <= of;
}

const mostDifferences = 8;

/** How the sweep asked for differs from the one of a folder, the first few of all places; none where it is the same. `path` is the folder's record. */
export function recordDifferences(asked: SweepRecord, found: SweepRecord, path: string): Fault[] {
  const faults: Fault[] = [];
  const add = (place: string, value: unknown, expected: unknown) =>
    faults.push({ code: 'folderDiffers', path: `${path}#${place}`, value: shown(value), expected: shown(expected) });
  if (asked.engine !== found.engine) {
    faults.push({ code: 'folderOtherEngine', path: `${path}#engine`, value: asked.engine, expected: found.engine });
  }
  if (asked.kind !== found.kind) add('kind', asked.kind, found.kind);
  else if (idOf(asked.source) !== idOf(found.source)) add('source.id', idOf(asked.source), idOf(found.source));
  else compare(asked.source, found.source, 'source', add);
  if (shardText(asked.shard) !== shardText(found.shard)) add('shard', shardText(asked.shard), shardText(found.shard));
  return faults.slice(0, mostDifferences);
}

/** Two experiments of different names differ in everything: the names say it. */
const idOf = (source: Hashable): Hashable | undefined =>
  isNested(source) ? (source as Readonly<Record<string, Hashable | undefined>>).id : undefined;

/** `2/4`, or `1/1` of a whole. */
export const shardText = (shard: Shard | undefined): string =>
  shard === undefined ? '1/1' : `${shard.index}/${shard.of}`;

function compare(
  asked: Hashable | undefined,
  found: Hashable | undefined,
  place: string,
  add: (place: string, asked: unknown, found: unknown) => void,
): void {
  if (isNested(asked) && isNested(found) && Array.isArray(asked) === Array.isArray(found)) {
    const one = asked as Readonly<Record<string, Hashable | undefined>>;
    const other = found as Readonly<Record<string, Hashable | undefined>>;
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      compare(one[key], other[key], Array.isArray(asked) ? `${place}[${key}]` : `${place}.${key}`, add);
    }
  } else if (JSON.stringify(asked) !== JSON.stringify(found)) add(place, asked, found);
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

function shown(value: unknown): string | number | boolean | null {
  if (value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean);
}
