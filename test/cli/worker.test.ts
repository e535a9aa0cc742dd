import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { modelRegistry } from '../../cli/registry.ts';
import { WorkerPool } from '../../sim/experiment/pool.ts';
import { runReplicate } from '../../sim/experiment/runReplicate.ts';
import { buildEntries } from '../support/buildEntries.ts';

let folder: string;
let pool: WorkerPool;
beforeAll(async () => {
  folder = await buildEntries({ worker: 'cli/worker.ts', nodeWorkers: 'cli/nodeWorkers.ts' });
  const built: typeof import('../../cli/nodeWorkers.ts') = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'nodeWorkers.js')).href
  );
  pool = new WorkerPool({ size: 1, spawn: built.spawnNodeWorker });
});
afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

it('The built worker beside the built file runs a model of its registry as this thread does', async () => {
  const service = { kind: 'exponential', mean: 1 };
  const parameters = { servers: 5, arrivalRate: 4, service, warmup: 100, measured: 2000, stationaryStart: false };
  const request = { model: 'multiServerQueue', parameters, seed: 1, replicate: 0, log: 'none' } as const;
  const result = await pool.run(request);
  const here = await runReplicate(request, modelRegistry(), {
    onProgress() {},
    isCancelled: () => false,
    pause: () => Promise.resolve(),
  });
  expect(here).toMatchObject({ status: 'ok' });
  expect(result).toEqual(here);
});

it('The built worker names every model of its registry when it is asked for an unknown one', async () => {
  const request = { model: 'nothing', parameters: {}, seed: 1, replicate: 0, log: 'none' } as const;
  expect(await pool.run(request)).toEqual({
    status: 'failed',
    fault: { code: 'unknownModel', path: 'model', value: 'nothing', expected: modelRegistry().names.join(', ') },
  });
});
