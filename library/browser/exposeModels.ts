import { expose } from 'comlink';
import type { ModelRegistry } from '../../sim/experiment/registry.ts';
import { createWorkerApi } from '../../sim/experiment/workerApi.ts';
import { macrotasks } from './macrotasks.ts';

/** Offers the models of `registry` to the page that started this worker. */
export function exposeModels(registry: ModelRegistry): void {
  expose(createWorkerApi(registry, macrotasks()));
}
