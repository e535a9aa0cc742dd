import { setImmediate } from 'node:timers/promises';
import type { Texts } from '../../locales/texts.ts';
import type { WorkerPool } from '../../sim/experiment/pool.ts';
import { runSweep } from '../../sim/experiment/runSweep.ts';
import type { SweepResult, SweepSpec } from '../../sim/experiment/sweep.ts';
import type { Host } from '../host.ts';
import type { Interruption } from '../interruption.ts';
import { ProgressLine } from '../progressLine.ts';

/** Runs a sweep with a line of progress; an interrupt stops it and keeps whole points. The pool stays open. */
export async function simulateSweep(
  sweep: SweepSpec,
  pool: WorkerPool,
  interruption: Interruption,
  host: Host,
  texts: Texts,
): Promise<SweepResult> {
  const line = new ProgressLine(host, texts);
  interruption.clearsBefore = () => line.clear();
  try {
    return await runSweep(sweep, pool, {
      now: () => host.now(),
      onProgress: (progress) => line.show(progress),
      isCancelled: () => interruption.isAsked,
      pause: () => setImmediate(),
    });
  } finally {
    line.clear();
  }
}
