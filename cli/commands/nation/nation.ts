import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { nationDocument } from '../../../report/nation/nationDocument.ts';
import { unitRows } from '../../../report/nation/nationRows.ts';
import { generateNation } from '../../../scenarios/nation/generateNation.ts';
import { type Nation, nationOf } from '../../../scenarios/nation/nationTask.ts';
import { sweepHash } from '../../../sim/experiment/sweepHash.ts';
import { exitCodes } from '../../exitCodes.ts';
import type { Host } from '../../host.ts';
import { Interruption } from '../../interruption.ts';
import { nationDesignText } from '../../report/nationText.ts';
import { simulateSweep } from '../simulateSweep.ts';
import { SweepMessages } from '../sweep/sweepMessages.ts';
import { estimateNation } from './estimateNation.ts';
import { nationInFolder } from './nationInFolder.ts';
import { type NationOptions, type RawNationOptions, readNationOptions } from './nationOptions.ts';
import { printNation } from './printNation.ts';

/**
 * Draws a synthetic nation and a sample of it, runs the 2×2 in every sampled county and prints what that says of the nation; or prints the nation's units. In a folder every run is kept, and
 * the same call goes on where it was. An interrupt ends without estimates: part of a sample is none. Throws the faults of the options and the folder before anything is run.
 * Resolves with the exit code.
 */
export async function nation(raw: RawNationOptions, host: Host, texts: Texts): Promise<number> {
  const options = readNationOptions(raw, host.cores);
  if (options.isList) {
    const units = generateNation(options.choice.seed);
    host.message(`${fill(texts.nation.list, { units: units.length })}\n`);
    for (const row of unitRows(units, texts.language)) host.out(row);
    return exitCodes.done;
  }
  const drawn = nationOf(options.choice);
  tell(drawn, (text) => (options.isDryRun ? host.out(text) : host.message(text)), texts);
  const { out } = options;
  if (options.isDryRun || out === undefined) return nationInMemory(drawn, options, host, texts);
  return nationInFolder(drawn, { ...options, out }, host, texts);
}

function tell({ choice, units, sample, task }: Nation, say: (text: string) => void, texts: Texts): void {
  const residents = units.reduce((sum, one) => sum + one.residents, 0);
  const { policies } = task.sweep;
  say(`${nationDesignText({ choice, units: units.length, residents, strata: sample.strata, policies }, texts)}\n`);
}

async function nationInMemory(
  drawn: Nation,
  { workers, isDryRun, format }: NationOptions,
  host: Host,
  texts: Texts,
): Promise<number> {
  const { task, sample } = drawn;
  const pool = host.createPool(workers);
  const interruption = new Interruption(pool, host, texts);
  try {
    if (isDryRun) {
      const messages = new SweepMessages((line) => host.out(line), texts);
      messages.measuring();
      messages.time(await estimateNation(drawn, pool, () => host.now()), true);
      return interruption.isAsked ? exitCodes.interrupted : exitCodes.done;
    }
    const result = await simulateSweep(task.sweep, pool, interruption, host, texts);
    if (result.stop === 'cancelled') {
      const values = { points: result.points, counties: sample.counties.length };
      host.message(`${fill(texts.nation.incomplete, values)}\n`);
      return exitCodes.interrupted;
    }
    const { version, engine } = host;
    printNation(nationDocument(drawn, result, { version, engine, hash: sweepHash(result) }), format, host, texts);
    return result.failed.length === 0 ? exitCodes.done : exitCodes.incomplete;
  } finally {
    interruption.stopListening();
    await pool.close();
  }
}
