import type { Texts } from '../../../locales/texts.ts';
import { sensitivityDocument } from '../../../report/sensitivity/sensitivityDocument.ts';
import { planExperiment } from '../../../scenarios/experiment/planExperiment.ts';
import { exitCodes } from '../../exitCodes.ts';
import type { Host } from '../../host.ts';
import { Interruption } from '../../interruption.ts';
import { simulateSweep } from '../simulateSweep.ts';
import { type AskedExperiment, experimentOfOptions } from './experimentOfOptions.ts';
import { printSweep } from './printSweep.ts';
import { sizedPlan } from './sizedPlan.ts';
import { sweepInFolder } from './sweepInFolder.ts';
import { SweepMessages } from './sweepMessages.ts';
import { type RawSweepOptions, readSweepOptions, type SweepOptions } from './sweepOptions.ts';

/**
 * Runs an experiment, built-in by id or of a file: says what it will run and how long that takes before it begins, prints what comes out and writes
 * the files asked for. With a folder every run is kept in it, and the same call goes on where it was; without one an interrupt keeps whole points. Throws the faults of the
 * options, the experiment, the budget and the folder before anything but measured runs is run. Resolves with the exit code.
 */
export async function sweep(name: string, raw: RawSweepOptions, host: Host, texts: Texts): Promise<number> {
  const options = readSweepOptions(raw, host.cores);
  const asked = experimentOfOptions(name, options, host.readBytes);
  const { out } = options;
  if (out === undefined || options.isDryRun) return sweepInMemory(asked, options, host, texts);
  return sweepInFolder(asked, { ...options, out }, host, texts);
}

async function sweepInMemory(
  { experiment }: AskedExperiment,
  options: SweepOptions,
  host: Host,
  texts: Texts,
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
    const { version, engine } = host;
    printSweep(sensitivityDocument(plan, result, { version, engine }), plan, options.format, host, texts);
    if (result.stop === 'cancelled') return exitCodes.interrupted;
    return result.failed.length === 0 ? exitCodes.done : exitCodes.incomplete;
  } finally {
    interruption.stopListening();
    await pool.close();
  }
}
