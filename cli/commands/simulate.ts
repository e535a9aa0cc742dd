import type { Texts } from '../../locales/texts.ts';
import { comparisonSpecOf } from '../../scenarios/question/comparisonSpecOf.ts';
import type { Plan } from '../../scenarios/question/plan.ts';
import { type ComparisonResult, runComparison } from '../../sim/experiment/comparison.ts';
import type { Host } from '../host.ts';
import { ProgressLine } from '../progressLine.ts';
import type { OutputOptions } from './runOptions.ts';

/** Runs a plan with a line of progress; an interrupt stops it and keeps what is done. */
export async function simulate(
  plan: Plan,
  { workers, log }: Pick<OutputOptions, 'workers' | 'log'>,
  host: Host,
  texts: Texts,
): Promise<ComparisonResult> {
  const spec = comparisonSpecOf(plan, { log });
  const pool = host.createPool(workers);
  const line = new ProgressLine(host, texts);
  let interrupted = false;
  const stopListening = host.onInterrupt(() => {
    interrupted = true;
    line.clear();
    host.message(`${texts.report.progress.stopping}\n`);
    pool.cancel();
  });
  try {
    return await runComparison(spec, pool, {
      now: () => host.now(),
      onProgress: (progress) => line.show(progress),
      isCancelled: () => interrupted,
    });
  } finally {
    line.clear();
    stopListening();
    await pool.close();
  }
}
