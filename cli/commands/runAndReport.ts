import type { Texts } from '../../locales/texts.ts';
import { defaultReplicates } from '../../scenarios/question/defaults.ts';
import { planOf } from '../../scenarios/question/planOf.ts';
import type { Host } from '../host.ts';
import { questionOfOptions } from '../questionOfOptions.ts';
import { type ReportKind, reportPlan } from './reportPlan.ts';
import { type RawRunOptions, readRunOptions } from './runOptions.ts';

/**
 * Runs one policy or compares several, prints the report and writes the files asked for. Resolves with the exit code.
 * Throws the faults of the options, the case and the policies before anything is run.
 */
export async function runAndReport(
  command: ReportKind,
  caseName: string,
  raw: RawRunOptions,
  host: Host,
  texts: Texts,
): Promise<number> {
  const replicates = command === 'run' ? 1 : defaultReplicates;
  const options = readRunOptions(raw, { replicates, workers: host.cores });
  const plan = planOf(questionOfOptions(caseName, options, host.readBytes));
  const { exit } = await reportPlan(command, plan, options, host, texts);
  return exit;
}
