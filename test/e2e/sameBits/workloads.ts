import type { MultiServerQueueParameters } from '../../../models/reference/multiServerQueue.ts';
import type { RunRequest } from '../../../sim/experiment/run.ts';
import type { SameBitsWorkload } from './workload.ts';

const queue: MultiServerQueueParameters = {
  servers: 5,
  arrivalRate: 4,
  service: { kind: 'lognormal', mean: 1, cv: 1.5 },
  warmup: 1_000,
  measured: 100_000,
  stationaryStart: false,
};

function run(name: string, request: Omit<RunRequest, 'log'>): SameBitsWorkload {
  return { name, kind: 'run', request: { ...request, log: 'all' } };
}

/** What must give the same bits in Node, Chromium and Firefox, and must do without anything an engine may compute its own way. */
export const sameBitsWorkloads: readonly SameBitsWorkload[] = [
  { name: 'every arithmetic function at 300 000 arguments', kind: 'arithmetic', seed: 1, count: 300_000 },
  { name: '300 000 draws of every distribution', kind: 'distributions', seed: 1, count: 300_000 },
  run('100 000 customers of an M/G/5 queue', { model: 'multiServerQueue', parameters: queue, seed: 0, replicate: 3 }),
];

/** The violation planted for both tests of `sameBitsWorkloads`: it gives other bits, and calls what it must not. */
export const plantedWorkload: SameBitsWorkload = { name: 'planted', kind: 'nativeMath', seed: 1, count: 300_000 };
