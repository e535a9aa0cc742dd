import { FaultError } from '../fault.ts';
import { hashName } from './hashName.ts';
import { RandomStream } from './randomStream.ts';

const TWO_POW_32 = 4294967296;

/**
 * The random world of one replicate: hands out named streams, each name once.
 *
 * Streams of different seeds, replicates or names are independent (Threefry keys); which streams are asked for, and in what
 * order, changes no draw of any of them. Key = (seed low, seed high, replicate, hash of the name).
 */
export class RandomStreams {
  readonly seed: number;
  readonly replicate: number;
  readonly #nameOfHash = new Map<number, string>();

  /**
   * `seed`: integer in [0, 2^53 - 1], 0 being a seed like any other; `replicate`: integer in [0, 2^32 - 1].
   * Throws `FaultError` `seedOutOfRange` or `replicateOutOfRange` otherwise.
   */
  constructor(seed: number, replicate: number) {
    if (!(Number.isSafeInteger(seed) && seed >= 0)) {
      throw new FaultError({ code: 'seedOutOfRange', path: 'seed', value: seed, expected: 'integer in [0, 2^53 - 1]' });
    }
    if (!(Number.isSafeInteger(replicate) && replicate >= 0 && replicate < TWO_POW_32)) {
      const expected = 'integer in [0, 2^32 - 1]';
      throw new FaultError({ code: 'replicateOutOfRange', path: 'replicate', value: replicate, expected });
    }
    this.seed = seed;
    this.replicate = replicate;
  }

  /**
   * The stream called `name`. Throws `FaultError` `duplicateStream` when the name was handed out before (two users of one
   * stream would share their draws), `streamHashCollision` when another name handed out has the same 32-bit hash.
   */
  stream(name: string): RandomStream {
    const hash = hashName(name);
    const known = this.#nameOfHash.get(hash);
    if (known === name) throw new FaultError({ code: 'duplicateStream', path: 'streams', value: name });
    if (known !== undefined) {
      const expected = `a name whose hash differs from that of ${known}`;
      throw new FaultError({ code: 'streamHashCollision', path: 'streams', value: name, expected });
    }
    this.#nameOfHash.set(hash, name);
    // Storing into an Int32Array takes each word modulo 2^32.
    const key = Int32Array.of(this.seed, Math.floor(this.seed / TWO_POW_32), this.replicate, hash);
    return new RandomStream(name, key);
  }
}
