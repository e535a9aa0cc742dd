import type { Texts } from '../../../locales/texts.ts';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import { planExperiment } from '../../../scenarios/experiment/planExperiment.ts';
import type { SweepResult } from '../../../sim/experiment/sweep.ts';
import { exitCodes } from '../../exitCodes.ts';
import type { Host } from '../../host.ts';
import { Interruption } from '../../interruption.ts';
import { simulateSweep } from '../simulateSweep.ts';
import { sizedPlan } from './sizedPlan.ts';
import { SweepMessages } from './sweepMessages.ts';
import type { SweepOptions } from './sweepOptions.ts';

/**
 * Runs an experiment that keeps nothing on the disk, or of a dry run only says what would be run; `conclude` has the points done, all or, after an interrupt, some; an interrupt while it works ends the process. Resolves with the exit code.
 */
export async function sweepInMemory(
  experiment: Experiment,
  options: SweepOptions,
  host: Host,
  texts: Texts,
  conclude: (plan: ExperimentPlan, result: SweepResult) => void,
): Promise<number> {
  const written = planExperiment(experiment);
  const tell = (line: string) => (options.isDryRun ? host.out(line) : host.message(line));
  const messages = new SweepMessages(tell, texts);
  const pool = host.createPool(options.workers);
  const interruption = new Interruption(pool, host, texts);
  try {
    const plan = await sizedPlan(written, options, { pool, host, messages, interruption });
    if (plan === undefined) return exitCodes.interrupted;
    if (options.isDryRun) return exitCodes.done;
    const result = await simulateSweep(plan.sweep, pool, interruption, host, texts);
    interruption.stopListening();
    conclude(plan, result);
    if (result.stop === 'cancelled') return exitCodes.interrupted;
    return result.failed.length === 0 ? exitCodes.done : exitCodes.incomplete;
  } finally {
    interruption.stopListening();
    await pool.close();
  }
}
