import { WorkerPool } from '../../sim/experiment/pool.ts';
import type {
  CompareOptions,
  CompareResult,
  Laboratory,
  LaboratorySettings,
  SimulateOptions,
  SimulateResult,
} from '../api.ts';
import { engine, version } from '../built.ts';
import { makeLaboratory } from '../laboratory.ts';
import { readSettings } from '../readSettings.ts';
import { poolWorker } from './poolWorker.ts';

export * from '../index.ts';
export { engine, version };

/**
 * Opens a laboratory of one's own: with as many workers as one likes, with messages in another language, or to be closed apart from the usual one, which
 * `simulate`, `compare` and `close` stand for. Throws `unknownKey`, `outOfRange` or `wrongType` for settings that cannot be.
 */
export function openLaboratory(settings: LaboratorySettings = {}): Laboratory {
  const { workers: size, language } = readSettings(settings, navigator.hardwareConcurrency ?? 2);
  // Bundlers look for exactly this form, with the name of the built file.
  const spawn = () => poolWorker(new Worker(new URL('./browserWorker.js', import.meta.url), { type: 'module' }));
  return makeLaboratory({ runner: () => new WorkerPool({ size, spawn }), engine, version, language });
}

const usual = openLaboratory();

/** {@inheritDoc Laboratory.simulate} */
export function simulate(options: SimulateOptions): Promise<SimulateResult> {
  return usual.simulate(options);
}

/** {@inheritDoc Laboratory.compare} */
export function compare(options: CompareOptions): Promise<CompareResult> {
  return usual.compare(options);
}

/** {@inheritDoc Laboratory.close} */
export function close(): Promise<void> {
  return usual.close();
}
