import type { Texts } from '../../../locales/texts.ts';
import { explainDocument } from '../../../report/attribution/explainDocument.ts';
import type { AttributionPlan } from '../../../scenarios/attribution/attributionPlan.ts';
import { isExplainable } from '../../../scenarios/attribution/isExplainable.ts';
import { exitCodes } from '../../exitCodes.ts';
import type { Host } from '../../host.ts';
import { Interruption } from '../../interruption.ts';
import { simulateSweep } from '../simulateSweep.ts';
import { attributionInFolder } from './attributionInFolder.ts';
import { attributionOfOptions, planOfArguments } from './attributionOfOptions.ts';
import { ExplainMessages } from './explainMessages.ts';
import { type ExplainOptions, type RawExplainOptions, readExplainOptions } from './explainOptions.ts';
import { printExplanation } from './printExplanation.ts';
import { sizedAttribution } from './sizedAttribution.ts';

/**
 * Shares out the difference of policy `to` from policy `from` to the levers that differ: says which hybrids it will run and how long that takes before it begins, prints what each group brings and
 * writes the files asked for. With a folder every run is kept in it, and the same call goes on where it was. Throws the faults of the options, the policies, the budget and the folder before anything but
 * measured runs is run. Resolves with the exit code.
 */
export async function explainDifference(
  policies: readonly [from: string, to: string],
  raw: RawExplainOptions,
  host: Host,
  texts: Texts,
): Promise<number> {
  const options = readExplainOptions(raw, host.cores);
  const choice = attributionOfOptions(policies, options, host.readBytes);
  const asked = planOfArguments(choice);
  const { out } = options;
  if (out === undefined || options.isDryRun) return inMemory(asked, options, host, texts);
  return attributionInFolder(asked, { ...options, out }, host, texts);
}

async function inMemory(
  asked: AttributionPlan,
  { budget, isDryRun, workers, format }: ExplainOptions,
  host: Host,
  texts: Texts,
): Promise<number> {
  const messages = new ExplainMessages((line) => (isDryRun ? host.out(line) : host.message(line)), texts);
  const pool = host.createPool(workers);
  const interruption = new Interruption(pool, host, texts);
  try {
    const plan = await sizedAttribution(asked, budget, { pool, host, messages, interruption });
    if (plan === undefined) return exitCodes.interrupted;
    if (isDryRun) return exitCodes.done;
    const result = await simulateSweep(plan.task.sweep, pool, interruption, host, texts);
    const isStopped = result.stop === 'cancelled';
    if (isStopped && !isExplainable(plan, result.points)) {
      messages.incomplete(result.points, plan);
      return exitCodes.interrupted;
    }
    const { version, engine } = host;
    printExplanation(explainDocument(plan, result, { version, engine }), format, host, texts);
    if (isStopped) return exitCodes.interrupted;
    return result.failed.length === 0 ? exitCodes.done : exitCodes.incomplete;
  } finally {
    interruption.stopListening();
    await pool.close();
  }
}
