import { replicateKeys } from '../../../sim/experiment/replicateKey.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';
import type { RunRequest } from '../../../sim/experiment/run.ts';
import type { SweepHost } from './sweepWorkerApi.ts';

/** The workers of the page as a thread beside them sees them. `engine` is its digest, which goes into the addresses of runs. */
export function hostedRunner(
  host: Pick<SweepHost, 'run' | 'cancelRuns'>,
  size: number,
  engine: string,
): ReplicateRunner {
  const keyOf = forgetfulKeys(`${engine} outcomes`);
  return {
    size,
    run: (request) => host.run(request, keyOf(request)),
    cancel: () => host.cancelRuns(),
  };
}

/**
 * Keys of the requests of a sweep. Parameters are one object a point and policy: they are hashed once where their worlds come one after another,
 * and nothing is held of those that are gone by. The key of a run kept without its curves is not that of one kept whole.
 */
function forgetfulKeys(engine: string): (request: RunRequest) => string {
  const byParameters = new WeakMap<object, (replicate: number) => string>();
  return ({ model, parameters, seed, replicate }) => {
    const known = byParameters.get(parameters as object);
    const keys = known ?? replicateKeys({ engine, model, parameters, seed });
    if (known === undefined) byParameters.set(parameters as object, keys);
    return keys(replicate);
  };
}
