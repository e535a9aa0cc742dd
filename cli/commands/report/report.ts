import { basename, dirname } from 'node:path';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { officialReport } from '../../../report/official/officialReport.ts';
import { GatheredFaults } from '../../../scenarios/question/gatheredFaults.ts';
import { planOf } from '../../../scenarios/question/planOf.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { exitCodes } from '../../exitCodes.ts';
import type { Host } from '../../host.ts';
import { paintPictures } from '../../official/paintPictures.ts';
import { reportParts } from '../../official/reportParts.ts';
import { writeBytes } from '../../output/writeBytes.ts';
import { documentOfResult } from '../documentOfResult.ts';
import { simulate } from '../simulate.ts';
import { questionOfSource } from './questionOfSource.ts';
import { type RawReportOptions, readReportOptions } from './reportOptions.ts';

/**
 * Runs a comparison and writes its report as a Word file. Resolves with the exit code. Throws the faults of the options, the source and the question, `reportPartsMissing` and
 * `outNotWritable` before anything is run, `writeFailed` after.
 */
export async function report(source: string, raw: RawReportOptions, host: Host, texts: Texts): Promise<number> {
  const gathered = new GatheredFaults();
  const options = gathered.try(() => readReportOptions(raw, host.cores));
  const plan = gathered.try(() => planOf(questionOfSource(source, raw, host)));
  const parts = gathered.try(() => reportParts(host));
  if (options === undefined || plan === undefined || parts === undefined) throw gathered.error();
  guarded('outNotWritable', dirname(options.out), () => host.files.makeFolder(dirname(options.out)));
  const result = await simulate(plan, { workers: options.workers, log: 'none' }, host, texts);
  const isCancelled = result.stop === 'cancelled';
  if (isCancelled && result.replicates === 0) {
    host.message(`${texts.report.compare.interruptedEmpty}\n`);
    return exitCodes.interrupted;
  }
  const document = documentOfResult(plan, result, host, texts);
  const written = officialReport({ plan, document, runs: result.policies }, texts);
  const { officialDocx } = await import('../../../report/official/word/officialDocx.ts');
  const bytes = await officialDocx(written, await paintPictures(written, parts));
  const { status } = guarded('writeFailed', options.out, () => writeBytes(host.files, options.out, bytes));
  const t = texts.report.output;
  if (status !== 'complete') {
    host.message(`${fill(t.missing, { file: options.out })}\n`);
    return exitCodes.incomplete;
  }
  host.message(`${fill(t.written, { folder: dirname(options.out), files: basename(options.out) })}\n`);
  if (isCancelled) return exitCodes.interrupted;
  return result.failed.length > 0 ? exitCodes.incomplete : exitCodes.done;
}

function guarded<Result>(code: 'outNotWritable' | 'writeFailed', path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw new FaultError({ code, path, value: error instanceof Error ? error.message : String(error) });
  }
}
