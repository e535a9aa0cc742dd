import { setImmediate } from 'node:timers/promises';
import { governanceModel } from '../../../models/governance/model.ts';
import type { GovernanceParameters } from '../../../models/governance/parameters/governanceParameters.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import type { Model } from '../../../sim/engine/model.ts';
import { type PoolWorker, WorkerPool } from '../../../sim/experiment/pool.ts';
import { ModelRegistry } from '../../../sim/experiment/registry.ts';
import { createWorkerApi, type TicketProgress } from '../../../sim/experiment/workerApi.ts';
import { workerClient } from '../../../sim/experiment/workerClient.ts';

export type GovernanceModel = Model<GovernanceParameters, GovernanceState>;

/** Two workers in this very thread that know the governance model, or what is put in its place. */
export function governancePool(model: GovernanceModel = governanceModel): WorkerPool {
  function spawn(): PoolWorker {
    const api = createWorkerApi(new ModelRegistry().add(model), () => setImmediate());
    const remote = {
      listen: async (tell: TicketProgress) => api.listen(tell),
      run: api.run,
      cancel: async (ticket: number) => api.cancel(ticket),
    };
    return { ...workerClient(remote, (callback) => callback), onFailure() {}, async terminate() {} };
  }
  return new WorkerPool({ size: 2, spawn });
}
