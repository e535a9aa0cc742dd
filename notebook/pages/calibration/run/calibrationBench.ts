import { wrap } from 'comlink';
import { SweepRunner } from '../../../experiment/run/sweepRunner.ts';
import type { Remote } from '../../../experiment/run/sweepWorkerApi.ts';
import { type Workbench, workbench } from '../../../run/workbench.ts';
import { CalibrationSession } from './calibrationSession.ts';
import type { CalibrationWorkerApi } from './calibrationWorkerApi.ts';

export type RemoteCalibrationWorker = Remote<CalibrationWorkerApi>;

/** What runs the calibrations of the page: the workers and the store of all comparisons, and a thread that chooses points and analyses. */
export interface CalibrationBench {
  readonly workbench: Workbench;
  readonly worker: RemoteCalibrationWorker;
  readonly session: CalibrationSession;
}

/** Runs a worker is given ahead, so that those that are kept are looked up together. */
const ahead = 8;

/** `bench` has the workers; `worker` is what the thread does. */
export function benchOver(bench: Workbench, worker: RemoteCalibrationWorker): CalibrationBench {
  const { pool, store, tellTrouble, workers } = bench;
  const runner = new SweepRunner({ pool, store, onTrouble: tellTrouble });
  return { workbench: bench, worker, session: new CalibrationSession({ worker, runner, size: ahead * workers }) };
}

export async function openCalibrationBench(): Promise<CalibrationBench> {
  const thread = new Worker(new URL('./calibrationWorker.ts', import.meta.url), { type: 'module' });
  const bench = benchOver(await workbench(), wrap<CalibrationWorkerApi>(thread) as unknown as RemoteCalibrationWorker);
  // A call to a thread that died is never settled.
  thread.addEventListener('error', ({ message }) => {
    const value = message ?? 'the worker cannot be loaded';
    bench.session.fail([{ code: 'workerCrashed', path: 'calibration', value }]);
  });
  return bench;
}
