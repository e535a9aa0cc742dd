import { availableParallelism } from 'node:os';
import { WorkerPool } from '../../sim/experiment/pool.ts';
import type { Laboratory, LaboratorySettings } from '../api.ts';
import { engine, version } from '../built.ts';
import { makeLaboratory } from '../laboratory.ts';
import { workersFor } from '../workersFor.ts';
import { startNodeWorker } from './startNodeWorker.ts';

export * from '../index.ts';
export { engine, version };

/** {@inheritDoc Laboratory} */
export function openLaboratory(settings: LaboratorySettings = {}): Laboratory {
  const size = workersFor(settings, availableParallelism());
  const { language = 'zh' } = settings;
  const spawn = () => startNodeWorker(new URL('./nodeWorker.js', import.meta.url));
  return makeLaboratory({ runner: () => new WorkerPool({ size, spawn }), engine, version, language });
}

const usual = openLaboratory();

/** {@inheritDoc Laboratory.simulate} */
export const simulate: Laboratory['simulate'] = (options) => usual.simulate(options);

/** {@inheritDoc Laboratory.compare} */
export const compare: Laboratory['compare'] = (options) => usual.compare(options);

/** {@inheritDoc Laboratory.close} */
export const close: Laboratory['close'] = () => usual.close();
