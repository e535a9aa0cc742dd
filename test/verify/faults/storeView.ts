import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';

/** A journal as it lies on the disk, read without the store's own code. */
export interface JournalView {
  readonly path: string;
  readonly bytes: number;
  /** Where each whole record with a row begins and ends. */
  readonly rows: readonly (readonly [from: number, to: number])[];
}

export interface PartView {
  readonly path: string;
  readonly bytes: number;
  readonly rows: number;
}

export interface StoreView {
  readonly journals: readonly JournalView[];
  readonly parts: readonly PartView[];
  /** Paths. */
  readonly manifests: readonly string[];
}

/** What lies in a store's folder just now; files that vanish meanwhile are left out. */
export function storeView(folder: string): StoreView {
  return {
    journals: present(filesIn(join(folder, 'journal'), '.log').map(journalView)),
    parts: present(filesIn(join(folder, 'parts'), '.parquet').map(partView)),
    manifests: filesIn(join(folder, 'manifests'), '.json'),
  };
}

/** Rows in all journals and parts, those that are there twice counted twice. */
export function rowsOnDisk(folder: string): number {
  return rowsIn(storeView(folder));
}

function rowsIn({ journals, parts }: Pick<StoreView, 'journals' | 'parts'>): number {
  return journals.reduce((sum, { rows }) => sum + rows.length, 0) + parts.reduce((sum, { rows }) => sum + rows, 0);
}

/** Rows that were ever seen on disk: those of parts that are gone or damaged too, and one for each damaged journal. */
export function rowsEver(folder: string): number {
  const { journals, parts } = storeView(folder);
  const there = new Set(parts.map(({ path }) => path));
  const gone = [...rowsOfParts].filter(([path]) => path.startsWith(join(folder, 'parts')) && !there.has(path));
  const lost = gone.reduce((sum, [, rows]) => sum + rows, 0) + filesIn(join(folder, 'journal'), '.damaged').length;
  return rowsIn({ journals, parts }) + lost;
}

function present<T>(views: readonly (T | undefined)[]): T[] {
  return views.filter((view) => view !== undefined);
}

/** In code-unit order. */
function filesIn(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function journalView(path: string): JournalView | undefined {
  const bytes = bytesOf(path);
  if (bytes === undefined) return undefined;
  const rows: (readonly [number, number])[] = [];
  let from = headerBytes;
  while (from + 8 <= bytes.length) {
    const to = from + 8 + bytes.readUInt32LE(from);
    if (to > bytes.length) break;
    if (bytes[from + 8] === rowRecord) rows.push([from, to]);
    from = to;
  }
  return { path, bytes: bytes.length, rows };
}

const headerBytes = 8;
const rowRecord = 2;

const rowsOfParts = new Map<string, number>();

/** Parts do not change unless they are damaged, so rows are read once a path. */
function partView(path: string): PartView | undefined {
  const bytes = bytesOf(path);
  if (bytes === undefined) return undefined;
  const rows = rowsOfParts.get(path) ?? partRows(bytes);
  rowsOfParts.set(path, rows);
  return { path, bytes: bytes.length, rows };
}

function partRows(bytes: Buffer): number {
  try {
    const { buffer, byteOffset, length } = bytes;
    return Number(parquetMetadata(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer).num_rows);
  } catch {
    return 0;
  }
}
