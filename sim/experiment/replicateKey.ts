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
export function replicateKeys(from: ReplicateSource): (replicate: number) => string {
  const source = replicateSource(from);
  return (replicate) => keyOfSource(source, replicate);
}

/** What the keys of the replicates of one policy have in common: 64 hex digits. Throws `unhashableValue` for parameters that are no JSON data. */
const replicateSource = ({ engine, model, parameters, seed }: ReplicateSource): string =>
  new ResultHash().add([engine, model, parameters as Hashable, seed]).hex();

/** The key of a replicate of a source. */
export const keyOfSource = (source: string, replicate: number): string =>
  new ResultHash().add([source, replicate]).hex();

/** What the keys of requests for the outcomes alone have in common that differ in nothing but the replicate; see `keyOfSource`. */
export const outcomeSource = ({ parameters, ...from }: ReplicateSource): string =>
  replicateSource({ ...from, parameters: [parameters, 'outcomes'] });

/**
 * Content address of a request for the outcomes alone (`keeps: 'outcomes'`), different from that of the whole run. Parameters are hashed once an object: requests of one
 * point and policy share theirs.
 */
export function outcomeKeys(engine: string): (request: RunRequest) => string {
  const sources = new WeakMap<object, Map<string, string>>();
  return ({ model, parameters, seed, replicate }) => {
    const byModel = sources.get(parameters as object) ?? new Map<string, string>();
    sources.set(parameters as object, byModel);
    const name = `${seed} ${model}`;
    let source = byModel.get(name);
    if (source === undefined) {
      source = outcomeSource({ engine, model, parameters, seed });
      byModel.set(name, source);
    }
    return keyOfSource(source, replicate);
  };
}
