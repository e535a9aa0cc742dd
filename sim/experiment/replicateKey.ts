import { type Hashable, ResultHash } from '../engine/hash.ts';

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
