import type { PartRows } from './partCodec.ts';

/** Keeps the parts used last in memory, as many as fit into `capBytes` and one at least. */
export class PartCache {
  readonly #capBytes: number;
  /** In the order of their last use. */
  readonly #parts = new Map<string, Promise<PartRows>>();
  readonly #bytesOf = new Map<string, number>();
  #bytes = 0;

  constructor(capBytes: number) {
    this.#capBytes = capBytes;
  }

  /** A part, loaded unless it is here; rejects as `load` does. */
  async get(path: string, load: () => Promise<PartRows>): Promise<PartRows> {
    const loading = this.#parts.get(path) ?? load();
    this.#parts.delete(path);
    this.#parts.set(path, loading);
    try {
      const part = await loading;
      if (this.#parts.get(path) === loading) this.#weigh(path, part.bytes);
      return part;
    } catch (thrown) {
      this.drop(path);
      throw thrown;
    }
  }

  drop(path: string): void {
    this.#parts.delete(path);
    this.#bytes -= this.#bytesOf.get(path) ?? 0;
    this.#bytesOf.delete(path);
  }

  #weigh(path: string, bytes: number): void {
    this.#bytes += bytes - (this.#bytesOf.get(path) ?? 0);
    this.#bytesOf.set(path, bytes);
    for (const oldest of this.#parts.keys()) {
      if (this.#bytes <= this.#capBytes || oldest === path) return;
      this.drop(oldest);
    }
  }
}
