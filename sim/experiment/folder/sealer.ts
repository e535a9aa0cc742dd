import { FaultError } from '../../engine/fault.ts';
import type { Findings } from './findings.ts';
import type { FolderView } from './folderView.ts';
import { scanJournal } from './journalScan.ts';
import { type ManifestPart, writeManifest } from './manifest.ts';
import { parquetBytes } from './parquet.ts';
import { decodePart, encodePart, type KeyedRun } from './partCodec.ts';
import { sha256Hex } from './partFile.ts';
import { isSameRun } from './sameRun.ts';
import type { StoreFiles } from './storeFiles.ts';
import { logOwner, manifestName, partName, partOwner, type StoreLayout } from './storeLayout.ts';

export interface SealerOptions {
  readonly files: StoreFiles;
  readonly layout: StoreLayout;
  readonly findings: Findings;
  readonly view: FolderView;
  readonly writer: string;
}

/**
 * Turns journals of one writer into parts. Steps are such that a process that ends between any two of them loses nothing: the part is on the disk before the
 * manifest names it, and both before the journal goes; until then a row stands in two files and counts once.
 */
export class Sealer {
  readonly #options: SealerOptions;
  /** What this writer has sealed. */
  manifest: readonly ManifestPart[] = [];

  constructor(options: SealerOptions) {
    this.#options = options;
  }

  /** Of the last part in the manifest; 0 without one. */
  get lastNumber(): number {
    return this.manifest.reduce((last, { name }) => Math.max(last, partOwner(name)?.number ?? 0), 0);
  }

  /** Seals a journal that nobody appends to any more. Rejects as the file system does, with the journal as it was. */
  async seal(name: string): Promise<void> {
    const { files, layout, view, findings, writer } = this.#options;
    const journal = view.journals.get(name);
    if (journal === undefined) return;
    const { records, lost } = scanJournal(await files.read(journal.path));
    findings.tellLost(journal.path, lost);
    const rows = records.flatMap(({ at, payload }): KeyedRun[] => {
      const row = journal.rowOf(payload);
      // Rows that another file has too stay there.
      return row !== undefined && view.index.fileOf(row.key) === journal.id && view.index.placeOf(row.key) === at
        ? [row]
        : [];
    });
    const isDamaged = lost.length > 0 || rows.length < view.index.rowsOf(journal.id);
    if (rows.length > 0) {
      const bytes = encodePart(rows);
      await checkPart(bytes, rows, journal.path);
      const sha256 = sha256Hex(bytes);
      const part = partName({ writer, number: logOwner(name)!.number }, sha256);
      await files.replace(`${layout.parts}/${part}`, bytes);
      const manifest = [
        ...this.manifest.filter(({ name: other }) => other !== part && view.parts.has(other)),
        { name: part, rows: rows.length, bytes: bytes.length, sha256 },
      ];
      await files.replace(`${layout.manifests}/${manifestName(writer)}`, writeManifest(writer, manifest));
      this.manifest = manifest;
      const { digest } = partOwner(part)!;
      view.parts.take(
        { name: part, digest, bytes: bytes.length, outcomes: journal.outcomes },
        rows.map(({ key }) => key),
      );
    }
    view.journals.forget(name);
    if (isDamaged) await findings.setAside(journal.path, 'damaged');
    // A journal that stays is read once more by whoever opens the store, and changes nothing.
    else await files.remove(journal.path).catch(() => {});
  }
}

/** Throws `storeFailed` unless the bytes give back every row to the bit: the journal goes, and they are all there is. */
async function checkPart(bytes: Uint8Array, rows: readonly KeyedRun[], path: string): Promise<void> {
  const part = await decodePart(parquetBytes(bytes));
  const isSame =
    part.keys.length === rows.length &&
    rows.every(({ key, run }, row) => part.keys[row] === key && isSameRun(part.run(row), run));
  if (!isSame) throw new FaultError({ code: 'storeFailed', path, value: 'part', expected: 'journal' });
}
