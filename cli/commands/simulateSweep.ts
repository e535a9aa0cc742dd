import { setImmediate } from 'node:timers/promises';
import type { Texts } from '../../locales/texts.ts';
import type { WorkerPool } from '../../sim/experiment/pool.ts';
import { runSweep } from '../../sim/experiment/runSweep.ts';
import type { SweepResult, SweepSpec } from '../../sim/experiment/sweep.ts';
import type { Host } from '../host.ts';
import { ProgressLine } from '../progressLine.ts';

/** Runs a sweep with a line of progress; an interrupt stops it and keeps whole points. The pool stays open. */
export async function simulateSweep(
  sweep: SweepSpec,
  pool: WorkerPool,
  host: Host,
  texts: Texts,
): Promise<SweepResult> {
  const line = new ProgressLine(host, texts);
  let interrupted = false;
  const stopListening = host.onInterrupt(() => {
    interrupted = true;
    line.clear();
    host.message(`${texts.report.progress.stopping}\n`);
    pool.cancel();
  });
  try {
    return await runSweep(sweep, pool, {
      now: () => host.now(),
      onProgress: (progress) => line.show(progress),
      isCancelled: () => interrupted,
      pause: () => setImmediate(),
    });
  } finally {
    line.clear();
    stopListening();
  }
}
