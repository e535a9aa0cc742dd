import { WorkerPool } from '../../sim/experiment/pool.ts';
import type { Laboratory, LaboratorySettings } from '../api.ts';
import { engine, version } from '../built.ts';
import { makeLaboratory } from '../laboratory.ts';
import { workersFor } from '../workersFor.ts';
import { poolWorker } from './poolWorker.ts';

export * from '../index.ts';
export { engine, version };

/** {@inheritDoc Laboratory} */
export function openLaboratory(settings: LaboratorySettings = {}): Laboratory {
  const size = workersFor(settings, navigator.hardwareConcurrency ?? 2);
  const { language = 'zh' } = settings;
  // Bundlers look for exactly this form, with the name of the built file.
  const spawn = () => poolWorker(new Worker(new URL('./browserWorker.js', import.meta.url), { type: 'module' }));
  return makeLaboratory({ runner: () => new WorkerPool({ size, spawn }), engine, version, language });
}

const usual = openLaboratory();

/** {@inheritDoc Laboratory.simulate} */
export const simulate: Laboratory['simulate'] = (options) => usual.simulate(options);

/** {@inheritDoc Laboratory.compare} */
export const compare: Laboratory['compare'] = (options) => usual.compare(options);

/** {@inheritDoc Laboratory.close} */
export const close: Laboratory['close'] = () => usual.close();
