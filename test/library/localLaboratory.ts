import { makeLaboratory } from '../../library/laboratory.ts';
import { laboratoryRegistry } from '../../library/registry.ts';
import { WorkerPool } from '../../sim/experiment/pool.ts';
import { localWorker } from '../support/localWorker.ts';

/** A laboratory that runs in this thread, in English. */
export const localLaboratory = (registry = laboratoryRegistry()) =>
  makeLaboratory({
    runner: () => new WorkerPool({ size: 2, spawn: () => localWorker(registry) }),
    engine: 'e'.repeat(16),
    version: '0.0.0',
    language: 'en',
  });

/** Two townships of the smallest case for a quarter: some tens of milliseconds a run. */
export const small = { case: 'beihu', slice: 7, days: 90, seed: 3 } as const;
