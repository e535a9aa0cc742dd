import { replicateKeys } from '../../../sim/experiment/replicateKey.ts';
import type { RunRequest } from '../../../sim/experiment/run.ts';

/** Keys of requests of many questions: the costly part, the parameters, is hashed once for every object that carries them, and seed. */
export function keysByContent(engine: string): (request: RunRequest) => string {
  const known = new WeakMap<object, Map<number, (replicate: number) => string>>();
  return ({ model, parameters, seed, replicate }) => {
    const bySeed = known.get(parameters as object) ?? new Map<number, (replicate: number) => string>();
    known.set(parameters as object, bySeed);
    const keys = bySeed.get(seed) ?? replicateKeys({ engine, model, parameters, seed });
    bySeed.set(seed, keys);
    return keys(replicate);
  };
}
