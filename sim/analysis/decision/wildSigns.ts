import { RandomStreams } from '../../engine/random/streams.ts';

/** Random signs of worlds by resample, a bit each: eight worlds a byte, the first in the lowest bit; `blocks` bytes a resample. */
export interface WildSigns {
  readonly resamples: number;
  readonly blocks: number;
  readonly bytes: Uint8Array;
}

/** Signs of `n` worlds: stream `analysis.wildBootstrap`, index = resample, one bit a world. */
export function wildSigns(
  n: number,
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): WildSigns {
  const stream = new RandomStreams(seed, 0).stream('analysis.wildBootstrap');
  const words = new Int32Array(4 * Math.ceil(n / 128));
  const blocks = Math.ceil(n / 8);
  const bytes = new Uint8Array(resamples * blocks);
  for (let resample = 0; resample < resamples; resample++) {
    stream.fillWords(0, resample, words);
    for (let block = 0; block < blocks; block++) {
      bytes[resample * blocks + block] = words[block >> 2]! >>> ((block & 3) << 3);
    }
  }
  return { resamples, blocks, bytes };
}

/** By resample: the sum of `parts` (by world), each with its sign. Sums of eight are looked up: of many resamples most come up again. */
export class SignedSums {
  readonly #table: Float64Array;
  readonly #signs: WildSigns;

  /** Calls `each` makes. */
  readonly resamples: number;

  constructor(signs: WildSigns) {
    this.resamples = signs.resamples;
    this.#signs = signs;
    this.#table = new Float64Array(256 * signs.blocks);
  }

  /** Calls back with every resample's sum. */
  each(parts: Float64Array, told: (resample: number, sum: number) => void): void {
    const { resamples, blocks, bytes } = this.#signs;
    const table = this.#table;
    for (let block = 0; block < blocks; block++) {
      const start = 256 * block;
      let none = 0;
      for (let bit = 0; bit < 8; bit++) none -= parts[8 * block + bit] ?? 0;
      table[start] = none;
      for (let bit = 0; bit < 8; bit++) {
        const twice = 2 * (parts[8 * block + bit] ?? 0);
        const size = 1 << bit;
        for (let i = 0; i < size; i++) table[start + size + i] = table[start + i]! + twice;
      }
    }
    for (let resample = 0; resample < resamples; resample++) {
      const from = resample * blocks;
      let sum = 0;
      for (let block = 0; block < blocks; block++) sum += table[256 * block + bytes[from + block]!]!;
      told(resample, sum);
    }
  }
}
