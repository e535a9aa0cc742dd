import { FaultError } from '../fault.ts';
import { threefry4x32 } from './threefry.ts';
import { threefryBlocks, threefrySchedule } from './threefryBlocks.ts';
import { toOpenUnit, toOpenUnits } from './toOpenUnit.ts';

/** Overwritten by every draw and read at once by it; never holds state between draws. */
const block = new Int32Array(4);
/** Blocks worked at once by `fillUniformPairs` and `fillPairsAt`, even; they stand in `words` until they are made into doubles. */
const chunk = 64;
const words = new Int32Array(4 * chunk);

/**
 * One named source of randomness of one replicate. Every draw is a pure function of its address
 * (seed, replicate, stream name, entity, index, trial): it does not matter who draws when, or how often.
 *
 * `entity`, `index` and `trial` are integers in [-2^31, 2^31 - 1]; draws throw `FaultError` `drawAddress` for anything else.
 * The index means something (attempt k, hop k, visit on day d); rejection samplers number their attempts by `trial`.
 * Made by `RandomStreams.stream`.
 */
export class RandomStream {
  readonly name: string;
  readonly #key: Int32Array;
  readonly #schedule: Int32Array;

  /** `key`: the four words of the Threefry key. */
  constructor(name: string, key: Int32Array) {
    this.name = name;
    this.#key = key;
    this.#schedule = threefrySchedule(key);
  }

  /** A number in the open interval (0, 1) with 53 random bits: smallest 2^-54, largest 1 - 2^-53. */
  uniform(entity: number, index: number, trial = 0): number {
    checkAddress(this.name, entity, index, trial);
    threefry4x32(this.#key, entity, index, trial, 0, block);
    return toOpenUnit(block[0]!, block[1]!);
  }

  /**
   * Writes two independent uniforms of one address into `out[0]` and `out[1]`, at the price of one.
   * `out[0]` equals `uniform(entity, index, trial)`: draw one or the other at an address, not both.
   */
  uniformPair(entity: number, index: number, trial: number, out: Float64Array): void {
    checkAddress(this.name, entity, index, trial);
    threefry4x32(this.#key, entity, index, trial, 0, block);
    out[0] = toOpenUnit(block[0]!, block[1]!);
    out[1] = toOpenUnit(block[2]!, block[3]!);
  }

  /**
   * The pairs of successive entities: `out[2i]` and `out[2i + 1]` are what `uniformPair` gives for (`firstEntity` + i, `index`, 0).
   * For entities known to come one after the other, where the calls would cost as much as the draws.
   */
  fillUniformPairs(firstEntity: number, index: number, out: Float64Array): void {
    checkAddress(this.name, firstEntity, index, 0);
    checkAddress(this.name, firstEntity + (out.length >> 1) - 1, index, 0);
    const pairs = out.length >> 1;
    for (let from = 0; from < pairs; from += chunk) {
      const count = Math.min(chunk, pairs - from);
      // One more of an odd number: it is not read.
      threefryBlocks(this.#schedule, firstEntity + from, index, words, count + (count & 1));
      toOpenUnits(words, out, 2 * from, 2 * count);
    }
  }

  /**
   * The pairs of many addresses: `out[2i]` and `out[2i + 1]` are what `uniformPair` gives for (`entities[i]`, `indices[i]`, `trial`),
   * for i in 0…`count` - 1. Draws for one entity after the other wait for each other; these do not.
   */
  fillPairsAt(entities: Int32Array, indices: Int32Array, trial: number, out: Float64Array, count: number): void {
    checkAddress(this.name, 0, 0, trial);
    for (let from = 0; from < count; from += chunk) {
      const blocks = Math.min(chunk, count - from);
      for (let i = 0; i < blocks; i++) {
        words[4 * i] = entities[from + i]!;
        words[4 * i + 1] = indices[from + i]!;
        words[4 * i + 2] = trial;
      }
      threefryBlocks(this.#schedule, 0, 0, words, blocks + (blocks & 1), true);
      toOpenUnits(words, out, 2 * from, 2 * blocks);
    }
  }

  /**
   * Random int32 words, four to a block, for sweeps over many agents: with `firstBlock` = b, `out[4i + j]` is word j of the block
   * at (b + i, `index`, 0), so that agent 4b + k finds its own, whatever the sweep's bounds, at `out[k]`. `out.length`: a multiple
   * of 4. The words of `uniform` at the same address are among them: use a stream for one or the other.
   */
  fillWords(firstBlock: number, index: number, out: Int32Array): void {
    checkAddress(this.name, firstBlock, index, 0);
    checkAddress(this.name, firstBlock + (out.length >> 2) - 1, index, 0);
    const blocks = out.length >> 2;
    const even = blocks & ~1;
    threefryBlocks(this.#schedule, firstBlock, index, out, even);
    if (even === blocks) return;
    threefry4x32(this.#key, firstBlock + even, index, 0, 0, block);
    out.set(block, 4 * even);
  }
}

/** A NaN or a fraction would silently draw another address's number. Costs nothing measurable beside the block. */
function checkAddress(name: string, entity: number, index: number, trial: number): void {
  if ((entity | 0) !== entity || (index | 0) !== index || (trial | 0) !== trial) {
    const value = `(${entity}, ${index}, ${trial})`;
    throw new FaultError({
      code: 'drawAddress',
      path: `streams.${name}`,
      value,
      expected: 'integers in [-2^31, 2^31 - 1]',
    });
  }
}
