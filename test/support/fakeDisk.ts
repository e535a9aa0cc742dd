import type { AppendFile, StoreFiles } from '../../sim/experiment/folder/storeFiles.ts';

export type DiskEnd = 'before' | 'half' | 'after';

/** Files in memory that fill up, fail and stop on demand. What is in `files` is on the disk: everything else is gone when it stops. */
export class FakeDisk implements StoreFiles {
  readonly files: Map<string, Uint8Array>;
  /** Changes asked for so far. */
  changes = 0;
  /** The change at which the machine stops, and how far that one gets; nothing happens afterwards. */
  stop: { at: number; how: DiskEnd } | undefined;
  /** Room for all files. */
  room = Number.POSITIVE_INFINITY;
  /** Paths read, in order. */
  readonly reads: string[] = [];
  readonly #folders = new Set<string>();

  constructor(files: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.files = new Map([...files].map(([path, bytes]) => [path, bytes.slice()]));
  }

  get used(): number {
    return [...this.files.values()].reduce((sum, { length }) => sum + length, 0);
  }

  async makeFolder(path: string): Promise<void> {
    this.#check();
    this.#folders.add(path);
  }

  async list(path: string): Promise<readonly string[]> {
    this.#check();
    const names = [...this.files.keys()].filter((file) => file.startsWith(`${path}/`));
    return names.map((file) => file.slice(path.length + 1)).filter((name) => !name.includes('/'));
  }

  async size(path: string): Promise<number> {
    return this.#bytes(path).length;
  }

  async read(path: string, from = 0, length = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
    this.reads.push(path);
    return this.#bytes(path).slice(from, from + length);
  }

  async create(path: string): Promise<AppendFile> {
    await this.#change(() => {
      if (this.files.has(path)) throw error('EEXIST');
      this.files.set(path, new Uint8Array(0));
    });
    let at = path;
    let end = 0;
    this.#renamed.add((from, to) => {
      if (at === from) at = to;
    });
    const put = (bytes: Uint8Array) => {
      const whole = new Uint8Array(end + bytes.length);
      whole.set(this.files.get(at)?.subarray(0, end) ?? new Uint8Array(0));
      whole.set(bytes, end);
      this.files.set(at, whole);
    };
    return {
      append: async (bytes) => {
        await this.#change(
          () => {
            const free = this.room - this.used;
            // A disk takes what it can before it says that it is full.
            put(bytes.subarray(0, Math.max(0, Math.min(free, bytes.length))));
            if (free < bytes.length) throw error('ENOSPC');
            end += bytes.length;
          },
          () => put(bytes.subarray(0, Math.floor(bytes.length / 2))),
        );
      },
      close: async () => {},
    };
  }

  replace(path: string, bytes: Uint8Array): Promise<void> {
    return this.#change(
      () => {
        if (this.room - this.used < bytes.length) throw error('ENOSPC');
        this.files.set(path, bytes.slice());
      },
      () => this.files.set(`${path}.tmp`, bytes.slice(0, bytes.length / 2)),
    );
  }

  rename(from: string, to: string): Promise<void> {
    return this.#change(() => {
      this.files.set(to, this.#bytes(from));
      this.files.delete(from);
      for (const follow of this.#renamed) follow(from, to);
    });
  }

  remove(path: string): Promise<void> {
    return this.#change(() => {
      this.files.delete(path);
    });
  }

  readonly #renamed = new Set<(from: string, to: string) => void>();

  #bytes(path: string): Uint8Array {
    this.#check();
    const bytes = this.files.get(path);
    if (bytes === undefined) throw error('ENOENT');
    return bytes;
  }

  #check(): void {
    if (this.stop !== undefined && this.changes >= this.stop.at) throw new Error('the machine has stopped');
  }

  async #change(whole: () => void, half: () => void = () => {}): Promise<void> {
    this.#check();
    this.changes += 1;
    const isLast = this.changes === this.stop?.at;
    if (isLast && this.stop!.how === 'half') half();
    if (!isLast || this.stop!.how === 'after') whole();
    this.#check();
  }
}

function error(code: string): Error {
  return Object.assign(new Error(`${code}: of a fake disk`), { code });
}
