import type { StoreFiles } from '../../sim/experiment/folder/storeFiles.ts';

const missing = (path: string) => Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });

/** A disk in memory; what is written is there for every process that is given the same one. */
export class MemoryFiles implements StoreFiles {
  readonly contents = new Map<string, Uint8Array>();

  async makeFolder(): Promise<void> {}
  async list(path: string): Promise<readonly string[]> {
    const below = [...this.contents.keys()].filter((one) => one.startsWith(`${path}/`));
    return [...new Set(below.map((one) => one.slice(path.length + 1).split('/')[0]!))];
  }
  async size(path: string): Promise<number> {
    return this.#at(path).length;
  }
  async read(path: string, from = 0, length = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
    return this.#at(path).slice(from, from + length);
  }
  async create(path: string) {
    if (this.contents.has(path)) throw Object.assign(new Error(`EEXIST: ${path}`), { code: 'EEXIST' });
    this.contents.set(path, new Uint8Array(0));
    return {
      append: async (bytes: Uint8Array) => {
        this.contents.set(path, Uint8Array.from([...this.#at(path), ...bytes]));
      },
      close: async () => {},
    };
  }
  async replace(path: string, bytes: Uint8Array): Promise<void> {
    this.contents.set(path, bytes.slice());
  }
  async rename(from: string, to: string): Promise<void> {
    this.contents.set(to, this.#at(from));
    this.contents.delete(from);
  }
  async remove(path: string): Promise<void> {
    this.contents.delete(path);
  }

  #at(path: string): Uint8Array {
    const bytes = this.contents.get(path);
    if (bytes === undefined) throw missing(path);
    return bytes;
  }
}
