import type { Plan } from '../../scenarios/question/plan.ts';
import { replicateKeys } from '../../sim/experiment/replicateKey.ts';
import type { RunRequest } from '../../sim/experiment/run.ts';

/**
 * Keys of the requests of a plan, its preview's among them: the costly part, the parameters, is hashed once for every object that carries them.
 */
export function keysOf(engine: string): (request: RunRequest) => string {
  const byParameters = new Map<unknown, (replicate: number) => string>();
  return ({ model, parameters, seed, replicate }) => {
    let keys = byParameters.get(parameters);
    if (keys === undefined) {
      keys = replicateKeys({ engine, model, parameters, seed });
      byParameters.set(parameters, keys);
    }
    return keys(replicate);
  };
}

/** Worlds looked up before anything is run: a rule may stop earlier, more are looked up as they are asked for. */
const mostAhead = 100;

/** The first requests of a plan, to see what of it was finished before. */
export function firstRequests({ question, policies }: Plan): RunRequest[] {
  const worlds = 'replicates' in question.worlds ? Math.min(question.worlds.replicates, mostAhead) : mostAhead;
  return Array.from({ length: worlds }, (_, replicate) =>
    policies.map(
      ({ id, parameters }): RunRequest => ({
        model: 'governance',
        parameters,
        seed: question.seed,
        replicate,
        log: 'none',
        policy: id,
      }),
    ),
  ).flat();
}
