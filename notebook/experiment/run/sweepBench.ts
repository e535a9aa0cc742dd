import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import { type Workbench, workbench } from '../../run/workbench.ts';
import { SweepRunner } from './sweepRunner.ts';
import { SweepSession } from './sweepSession.ts';
import type { Analysed, RemoteSweepWorker } from './sweepWorkerApi.ts';

/** What runs the sweeps of a page: the workers and the store of all comparisons, and a thread that lays out and analyses. */
export interface SweepBench<Found extends Analysed> {
  readonly workbench: Workbench;
  readonly worker: RemoteSweepWorker<Experiment, Found>;
  readonly session: SweepSession<Experiment, Found>;
}

/** Runs a worker is given ahead, so that those that are kept are looked up together. */
const ahead = 8;

/** `worker` is what `thread` does. */
export async function openSweepBench<Found extends Analysed>(
  thread: Worker,
  worker: RemoteSweepWorker<Experiment, Found>,
): Promise<SweepBench<Found>> {
  const bench = await workbench();
  const session = sessionOver(worker, bench);
  failWith(session, thread);
  return { workbench: bench, worker, session };
}

/** A session of its own runs, over the workers and the store that all share. */
export function sessionOver<Asked, Found extends Analysed>(
  worker: Pick<RemoteSweepWorker<Asked, Found>, 'run' | 'cancel'>,
  { pool, store, tellTrouble, workers }: Workbench,
): SweepSession<Asked, Found> {
  const runner = new SweepRunner({ pool, store, onTrouble: tellTrouble });
  return new SweepSession({ worker, runner, size: ahead * workers });
}

/** A call to a thread that died is never settled. */
export function failWith<Asked, Found extends Analysed>(session: SweepSession<Asked, Found>, thread: Worker): void {
  thread.addEventListener('error', ({ message }) => {
    session.fail([{ code: 'workerCrashed', path: 'sweep', value: message ?? 'the worker cannot be loaded' }]);
  });
}
