import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { type NationDocument, nationDocument, nationJson } from '../../../report/nation/nationDocument.ts';
import { nationRows, sampleRows, unitRows } from '../../../report/nation/nationRows.ts';
import { failedRows, refusedRows, runRows } from '../../../report/sweep/sweepRows.ts';
import { generateNation } from '../../../scenarios/nation/generateNation.ts';
import { type Nation, nationOf } from '../../../scenarios/nation/nationTask.ts';
import type { WorkerPool } from '../../../sim/experiment/pool.ts';
import type { SweepResult } from '../../../sim/experiment/sweep.ts';
import { sweepHash } from '../../../sim/experiment/sweepHash.ts';
import { exitCodes } from '../../exitCodes.ts';
import type { Host } from '../../host.ts';
import { Interruption } from '../../interruption.ts';
import { OutputWriter } from '../../output/outputWriter.ts';
import { nationDesignText, nationText } from '../../report/nationText.ts';
import { simulateSweep } from '../simulateSweep.ts';
import { SweepMessages } from '../sweep/sweepMessages.ts';
import { estimateNation } from './estimateNation.ts';
import { type NationOptions, type RawNationOptions, readNationOptions } from './nationOptions.ts';

/**
 * Draws a synthetic nation and a sample of it, runs the 2×2 in every sampled county and prints what that says of the nation; or prints the nation's units. An interrupt ends without
 * estimates: part of a sample is none. Throws the faults of the options before anything is run. Resolves with the exit code.
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
  const message = (line: string) => host.message(line);
  const writer =
    options.out === undefined || options.isDryRun
      ? undefined
      : new OutputWriter(options.out, host.files, texts, message);
  const pool = host.createPool(options.workers);
  const interruption = new Interruption(pool, host, texts);
  try {
    tell(drawn, options, host, texts);
    if (options.isDryRun) {
      await tellTime(drawn, pool, host, texts);
      return interruption.isAsked ? exitCodes.interrupted : exitCodes.done;
    }
    const result = await simulateSweep(drawn.task.sweep, pool, interruption, host, texts);
    return finish(drawn, result, options, writer, host, texts);
  } finally {
    interruption.stopListening();
    await pool.close();
  }
}

function tell(drawn: Nation, { isDryRun }: NationOptions, host: Host, texts: Texts): void {
  const { choice, units, sample, task } = drawn;
  const residents = units.reduce((sum, one) => sum + one.residents, 0);
  const design = { choice, units: units.length, residents, strata: sample.strata, policies: task.sweep.policies };
  const text = `${nationDesignText(design, texts)}\n`;
  if (isDryRun) host.out(text);
  else host.message(text);
}

async function tellTime(drawn: Nation, pool: WorkerPool, host: Host, texts: Texts): Promise<void> {
  const messages = new SweepMessages((line) => host.out(line), texts);
  messages.measuring();
  messages.time(await estimateNation(drawn, pool, () => host.now()), true);
}

function finish(
  drawn: Nation,
  result: SweepResult,
  { format }: NationOptions,
  writer: OutputWriter | undefined,
  host: Host,
  texts: Texts,
): number {
  const { counties } = drawn.sample;
  if (result.stop === 'cancelled') {
    host.message(`${fill(texts.nation.incomplete, { points: result.points, counties: counties.length })}\n`);
    return exitCodes.interrupted;
  }
  const { version, engine } = host;
  const document = nationDocument(drawn, result, { version, engine, hash: sweepHash(result) });
  if (format === 'json') host.out(nationJson(document));
  else if (format === 'csv') for (const row of nationRows(document.estimates)) host.out(row);
  else host.out(nationText(document, texts));
  const isWritten = writer === undefined || write(writer, drawn, result, document, texts);
  return isWritten && result.failed.length === 0 ? exitCodes.done : exitCodes.incomplete;
}

/** Whether all files are whole. */
function write(
  writer: OutputWriter,
  { units, sample }: Nation,
  result: SweepResult,
  document: NationDocument,
  { language }: Texts,
): boolean {
  writer.whole('nation.json', nationJson(document));
  writer.rows('nation.csv', nationRows(document.estimates));
  writer.rows('sample.csv', sampleRows(sample, language));
  writer.rows('units.csv', unitRows(units, language));
  if (result.refused.length > 0) writer.rows('refused.csv', refusedRows(result));
  if (result.failed.length > 0) writer.rows('failed.csv', failedRows(result));
  writer.rows('runs.csv', runRows(result));
  return writer.finish();
}
