import { ResultHash } from '../../engine/hash.ts';
import type { StoreFiles } from './storeFiles.ts';

export interface PairSourcesOptions {
  readonly files: StoreFiles;
  readonly folder: string;
  readonly writer: string;
  /** Digest of the plan: sources of another one are not taken. */
  readonly plan: string;
  /** Points × policies. */
  readonly pairs: number;
  readonly isWriting: boolean;
}

/** What is known of a pair: the source of its keys (see `keyOfSource`), or that the policy cannot be had there. */
export type PairSource = string | 'refused' | undefined;

const sourceBytes = 32;
const checkBytes = 32;
const pairsPerBlock = 2048;
const mostBlocks = 2;

/** What fills the bytes of a pair that is not known or refused. */
const unknown = 0xff;
const refused = 0x00;
const isFilled = (bytes: Uint8Array, value: number) => bytes.every((byte) => byte === value);

interface Block {
  readonly index: number;
  readonly bytes: Uint8Array;
  isChanged: boolean;
}

/**
 * Sources of the keys of all points and policies, so that who goes on with a sweep or gathers it need not resolve parameters again, which takes a millisecond each.
 * Two blocks of them are in memory at most: a point may have policies in both, and they are asked for by turns. Files are `<block>.<writer>.bin`, 32 bytes a pair and a check; they are an aid only: what is not there, damaged or cannot be written is
 * resolved again.
 */
export class PairSources {
  readonly #options: PairSourcesOptions;
  /** Names of files by block. */
  #names = new Map<number, string[]>();
  /** The last one read first. */
  #blocks: readonly Block[] = [];
  #loading: { readonly index: number; readonly done: Promise<void> } | undefined;

  constructor(options: PairSourcesOptions) {
    this.#options = options;
  }

  /** Looks which files there are. */
  async open(): Promise<this> {
    const { files, folder } = this.#options;
    this.#names = new Map();
    for (const name of await files.list(folder)) {
      const index = Number(/^(\d{6})\.[^/]*\.bin$/.exec(name)?.[1] ?? Number.NaN);
      if (Number.isInteger(index)) this.#names.set(index, [...(this.#names.get(index) ?? []), name]);
    }
    return this;
  }

  /** Undefined if `get` and `set` can be asked about the pair now; otherwise resolves once they can, unless other pairs were made ready since. */
  ready(pair: number): Promise<void> | undefined {
    const index = blockOf(pair);
    if (this.#blocks.some((block) => block.index === index)) return undefined;
    this.#loading ??= { index, done: this.#load(index) };
    return this.#loading.done;
  }

  get(pair: number): PairSource {
    const bytes = this.#entry(pair);
    if (isFilled(bytes, unknown)) return undefined;
    if (isFilled(bytes, refused)) return 'refused';
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  set(pair: number, source: string | 'refused'): void {
    const bytes = this.#entry(pair);
    if (source === 'refused') bytes.fill(refused);
    else for (let i = 0; i < sourceBytes; i++) bytes[i] = Number.parseInt(source.slice(2 * i, 2 * i + 2), 16);
    this.#blockOf(pair).isChanged = true;
  }

  /** Writes what was found out about the pairs at hand. */
  async flush(): Promise<void> {
    for (const block of this.#blocks) await this.#write(block);
  }

  async #write(block: Block): Promise<void> {
    const { files, folder, writer, isWriting } = this.#options;
    if (!block.isChanged || !isWriting) return;
    block.isChanged = false;
    const name = `${String(block.index).padStart(6, '0')}.${writer}.bin`;
    const bytes = new Uint8Array(block.bytes.length + checkBytes);
    bytes.set(block.bytes);
    bytes.set(this.#check(block.index, block.bytes), block.bytes.length);
    try {
      await files.makeFolder(folder);
      await files.replace(`${folder}/${name}`, bytes);
      const names = this.#names.get(block.index) ?? [];
      if (!names.includes(name)) this.#names.set(block.index, [...names, name]);
    } catch {
      // The store says what is wrong with the disk; without this file nothing is lost.
    }
  }

  /** Pairs known, and those of them that are refused. */
  async count(): Promise<{ readonly known: number; readonly refused: number }> {
    const counts = { known: 0, refused: 0 };
    for (const index of this.#names.keys()) {
      const { bytes } = await this.#read(index);
      for (let at = 0; at < bytes.length; at += sourceBytes) {
        const entry = bytes.subarray(at, at + sourceBytes);
        if (isFilled(entry, unknown)) continue;
        counts.known += 1;
        if (isFilled(entry, refused)) counts.refused += 1;
      }
    }
    return counts;
  }

  async #load(index: number): Promise<void> {
    const kept = this.#blocks.slice(0, mostBlocks - 1);
    for (const block of this.#blocks.slice(mostBlocks - 1)) await this.#write(block);
    this.#blocks = [await this.#read(index), ...kept];
    this.#loading = undefined;
  }

  /** Everything that any file of the block knows. */
  async #read(index: number): Promise<Block> {
    const { files, folder, pairs } = this.#options;
    const length = sourceBytes * Math.min(pairsPerBlock, pairs - index * pairsPerBlock);
    const bytes = new Uint8Array(length).fill(unknown);
    for (const name of this.#names.get(index) ?? []) {
      const found = await files.read(`${folder}/${name}`).catch(() => new Uint8Array(0));
      if (found.length !== length + checkBytes) continue;
      const content = found.subarray(0, length);
      if (!this.#check(index, content).every((byte, i) => byte === found[length + i])) continue;
      for (let at = 0; at < length; at += sourceBytes) {
        if (isFilled(bytes.subarray(at, at + sourceBytes), unknown))
          bytes.set(content.subarray(at, at + sourceBytes), at);
      }
    }
    return { index, bytes, isChanged: false };
  }

  #check(index: number, bytes: Uint8Array): Uint8Array {
    const digest = new ResultHash().add([this.#options.plan, index, bytes]).hex();
    return Uint8Array.from({ length: checkBytes }, (_, i) => Number.parseInt(digest.slice(2 * i, 2 * i + 2), 16));
  }

  #entry(pair: number): Uint8Array {
    const at = sourceBytes * (pair % pairsPerBlock);
    return this.#blockOf(pair).bytes.subarray(at, at + sourceBytes);
  }

  #blockOf(pair: number): Block {
    return this.#blocks.find(({ index }) => index === blockOf(pair))!;
  }
}

const blockOf = (pair: number): number => Math.floor(pair / pairsPerBlock);
