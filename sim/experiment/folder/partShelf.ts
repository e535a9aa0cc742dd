import { FaultError } from '../../engine/fault.ts';
import type { StoredRun } from '../resultStore.ts';
import type { ShelfOptions } from './journalShelf.ts';
import { parquetBytes } from './parquet.ts';
import { PartCache } from './partCache.ts';
import { decodePart, readPartKeys } from './partCodec.ts';
import { isPartLost, type PartFile, partFault, partSource, readPart, strangePart } from './partFile.ts';
import { partOwner } from './storeLayout.ts';

/** The parts of a folder, by name: what rows they hold, and the rows of those used last. */
export class PartShelf {
  readonly #options: ShelfOptions;
  readonly #cache: PartCache;
  readonly #known = new Map<string, PartFile>();
  readonly #byId = new Map<number, PartFile>();
  readonly #lost = new Set<string>();

  /** `cacheBytes`: memory for rows. */
  constructor(options: ShelfOptions, cacheBytes: number) {
    this.#options = options;
    this.#cache = new PartCache(cacheBytes);
  }

  get names(): readonly string[] {
    return [...this.#known.keys()];
  }

  get files(): Iterable<PartFile> {
    return this.#byId.values();
  }

  has(name: string): boolean {
    return this.#known.has(name);
  }

  byId(id: number): PartFile | undefined {
    return this.#byId.get(id);
  }

  /** Takes in new ones; `names` are those in the folder, listed after `before` were known. Whole files are checked if `isThorough`. */
  async look(names: readonly string[], before: readonly string[], isThorough: boolean): Promise<void> {
    const there = new Set(names);
    for (const name of before) {
      if (there.has(name) || !this.has(name)) continue;
      // Set aside by another process, who told it. Rows of it that are in memory here are on no disk any more.
      if (there.has(`${name}.damaged`) || there.has(`${name}.missing`)) this.#forget(name);
      else await this.#lose(name, new FaultError({ code: 'partMissing', path: this.#pathOf(name) }));
    }
    for (const name of names) {
      if (partOwner(name) !== undefined && !this.has(name) && !this.#lost.has(name)) await this.#add(name, isThorough);
    }
  }

  /** Rows of keys; none where the part is lost, which is told. */
  async rows(part: PartFile, keys: readonly string[]): Promise<ReadonlyMap<string, StoredRun>> {
    const { index } = this.#options;
    const found = new Map<string, StoredRun>();
    try {
      const rows = await this.#cache.get(part.path, async () => {
        const bytes = await readPart(this.#options.files, part);
        return decodePart(parquetBytes(bytes)).catch((thrown: unknown) => {
          throw strangePart(thrown, part.path);
        });
      });
      for (const key of keys) {
        const place = index.placeOf(key);
        if (index.fileOf(key) === part.id && rows.keys[place] === key) found.set(key, rows.run(place));
      }
    } catch (thrown) {
      await this.#lose(part.name, partFault(thrown, part.path));
    }
    return found;
  }

  /** Notes a part that holds these keys. */
  take(part: Omit<PartFile, 'id' | 'path' | 'rows'>, keys: readonly string[]): void {
    if (this.has(part.name)) return;
    const { index } = this.#options;
    const file: PartFile = { ...part, path: this.#pathOf(part.name), id: index.addFile(), rows: keys.length };
    this.#known.set(part.name, file);
    this.#byId.set(file.id, file);
    for (let row = 0; row < keys.length; row++) index.set(keys[row]!, file.id, row);
  }

  clear(): void {
    for (const known of [this.#known, this.#byId, this.#lost]) known.clear();
  }

  async #add(name: string, isThorough: boolean): Promise<void> {
    const { files } = this.#options;
    const path = this.#pathOf(name);
    const { digest } = partOwner(name)!;
    try {
      const whole = isThorough ? await readPart(files, { path, digest }) : undefined;
      const bytes = whole?.length ?? (await files.size(path));
      const source = whole === undefined ? partSource(files, path, bytes) : parquetBytes(whole);
      const { keys, outcomes } = await readPartKeys(source).catch((thrown: unknown) => {
        throw strangePart(thrown, path);
      });
      this.take({ name, digest, bytes, outcomes }, keys);
    } catch (thrown) {
      await this.#lose(name, partFault(thrown, path));
    }
  }

  async #lose(name: string, fault: FaultError): Promise<void> {
    if (!isPartLost(fault)) throw fault;
    const { findings } = this.#options;
    this.#forget(name);
    findings.tell(fault);
    const isMissing = fault.faults[0]?.code === 'partMissing';
    await findings.setAside(this.#pathOf(name), isMissing ? 'missing' : 'damaged');
  }

  #forget(name: string): void {
    this.#lost.add(name);
    const part = this.#known.get(name);
    if (part === undefined) return;
    this.#options.index.dropFile(part.id);
    this.#byId.delete(part.id);
    this.#known.delete(name);
    this.#cache.drop(part.path);
  }

  #pathOf(name: string): string {
    return `${this.#options.folder}/${name}`;
  }
}
