import { type Remote as Wrapped, wrap } from 'comlink';
import type { AttributionChoice } from '../../../../scenarios/attribution/attributionChoice.ts';
import type { Experiment } from '../../../../scenarios/experiment/experiment.ts';
import { failWith, openSweepBench, type SweepBench, sessionOver } from '../../../experiment/run/sweepBench.ts';
import type { SweepSession } from '../../../experiment/run/sweepSession.ts';
import type { RemoteSweepWorker, SweepWorkerApi } from '../../../experiment/run/sweepWorkerApi.ts';
import type { ExplainFound } from '../robustnessModel.ts';
import type { AnalystApi, RemoteAnalyst } from './makeAnalyst.ts';
import type { RobustFound } from './makeRobustWorker.ts';

/** What runs and analyses on this page, in two threads besides the workers: one lays out sweeps, one answers questions on their runs. */
export interface RobustBench {
  readonly sweeps: SweepBench<RobustFound>;
  readonly explain: SweepSession<AttributionChoice, ExplainFound>;
  readonly explainWorker: RemoteSweepWorker<AttributionChoice, ExplainFound>;
  readonly analyst: RemoteAnalyst;
}

export async function openRobustBench(): Promise<RobustBench> {
  const thread = new Worker(new URL('./robustWorker.ts', import.meta.url), { type: 'module' });
  const worker: Wrapped<{
    sweeps: SweepWorkerApi<Experiment, RobustFound>;
    explain: SweepWorkerApi<AttributionChoice, ExplainFound>;
  }> = wrap(thread);
  const sweeps = await openSweepBench<RobustFound>(
    thread,
    worker.sweeps as unknown as RemoteSweepWorker<Experiment, RobustFound>,
  );
  const explainWorker = worker.explain as unknown as RemoteSweepWorker<AttributionChoice, ExplainFound>;
  const explain = sessionOver(explainWorker, sweeps.workbench);
  failWith(explain, thread);
  const analyst: RemoteAnalyst = wrap<AnalystApi>(
    new Worker(new URL('./analystWorker.ts', import.meta.url), { type: 'module' }),
  );
  return { sweeps, explain, explainWorker, analyst };
}
