import { type Hashable, ResultHash } from '../engine/hash.ts';
import type { RunRequest } from './run.ts';

/** What the result of a replicate depends on, besides its number. */
export interface ReplicateSource {
  /** Digest of the sources of the engine and the models. */
  readonly engine: string;
  readonly model: string;
  /** Resolved model parameters, JSON data; the order of keys does not count. */
  readonly parameters: unknown;
  readonly seed: number;
}

/**
 * Content addresses of the replicates of one policy, for a `ResultStore`: 64 hex digits, equal if and only if the source and the replicate
 * are. The parameters are hashed once, when this is called. Throws `unhashableValue` for parameters that are no JSON data.
 */
export function replicateKeys({ engine, model, parameters, seed }: ReplicateSource): (replicate: number) => string {
  const source = new ResultHash().add([engine, model, parameters as Hashable, seed]).hex();
  return (replicate) => new ResultHash().add([source, replicate]).hex();
}

/**
 * Content address of a request for the outcomes alone (`keeps: 'outcomes'`), different from that of the whole run. Parameters are hashed once an object: requests of one
 * point and policy share theirs.
 */
export function outcomeKeys(engine: string): (request: RunRequest) => string {
  const sources = new WeakMap<object, Map<string, (replicate: number) => string>>();
  return ({ model, parameters, seed, replicate }) => {
    const byModel = sources.get(parameters as object) ?? new Map<string, (replicate: number) => string>();
    sources.set(parameters as object, byModel);
    const name = `${seed} ${model}`;
    let key = byModel.get(name);
    if (key === undefined) {
      key = replicateKeys({ engine, model, parameters: [parameters, 'outcomes'], seed });
      byModel.set(name, key);
    }
    return key(replicate);
  };
}
