import type { Texts } from '../../../locales/texts.ts';
import { indexRows } from '../../../report/sensitivity/indexRows.ts';
import {
  type SensitivityDocument,
  sensitivityDocument,
  sensitivityJson,
} from '../../../report/sensitivity/sensitivityDocument.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import { planExperiment } from '../../../scenarios/experiment/planExperiment.ts';
import { estimateSweep } from '../../../sim/experiment/estimateSweep.ts';
import type { WorkerPool } from '../../../sim/experiment/pool.ts';
import { exitCodes } from '../../exitCodes.ts';
import type { Host } from '../../host.ts';
import { Interruption } from '../../interruption.ts';
import { OutputWriter } from '../../output/outputWriter.ts';
import { sensitivityText } from '../../report/sensitivityText.ts';
import { pilotOptions } from '../pilot.ts';
import { simulateSweep } from '../simulateSweep.ts';
import { budgetDesign } from './budgetDesign.ts';
import { experimentOfOptions } from './experimentOfOptions.ts';
import { SweepMessages } from './sweepMessages.ts';
import { type RawSweepOptions, readSweepOptions, type SweepOptions } from './sweepOptions.ts';
import { writeSweep } from './writeSweep.ts';

/**
 * Runs an experiment, built-in by id or of a file: says what it will run and how long that takes before it begins, prints what comes out and writes
 * the files asked for. An interrupt keeps whole points. Throws the faults of the options, the experiment and the budget before anything but
 * measured runs is run. Resolves with the exit code.
 */
export async function sweep(name: string, raw: RawSweepOptions, host: Host, texts: Texts): Promise<number> {
  const options = readSweepOptions(raw, host.cores);
  const { text, experiment } = experimentOfOptions(name, options, host.readBytes);
  const written = planExperiment(experiment);
  const message = (line: string) => host.message(line);
  // A folder that cannot be written to is told before hours of runs, not after.
  const writer =
    options.out === undefined || options.isDryRun
      ? undefined
      : new OutputWriter(options.out, host.files, texts, message);
  const messages = new SweepMessages(options.isDryRun ? (line) => host.out(line) : message, texts);
  const pool = host.createPool(options.workers);
  const interruption = new Interruption(pool, host, texts);
  try {
    const plan = await sized(written, options, { pool, host, messages, interruption });
    if (plan === undefined) return exitCodes.interrupted;
    if (options.isDryRun) return exitCodes.done;
    const result = await simulateSweep(plan.sweep, pool, interruption, host, texts);
    const { version, engine } = host;
    const document = sensitivityDocument(plan, result, { version, engine });
    print(document, plan, options, host, texts);
    const isWritten = writer === undefined || writeSweep(writer, plan, result, document, { version, engine, text });
    if (result.stop === 'cancelled') return exitCodes.interrupted;
    return isWritten && result.failed.length === 0 ? exitCodes.done : exitCodes.incomplete;
  } finally {
    interruption.stopListening();
    await pool.close();
  }
}

interface Tools {
  readonly pool: WorkerPool;
  readonly host: Host;
  readonly messages: SweepMessages;
  readonly interruption: Interruption;
}

/** Tells what will be run and how long it takes; of a budget, the plan that fits into it. Undefined where the user stopped it. */
async function sized(
  plan: ExperimentPlan,
  { budget, isDryRun }: SweepOptions,
  { pool, host, messages, interruption }: Tools,
): Promise<ExperimentPlan | undefined> {
  const started = host.now();
  messages.experiment(plan, isDryRun);
  if (budget === undefined) messages.size(plan);
  messages.measuring();
  const estimate = await estimateSweep(plan.sweep, pool, () => host.now(), pilotOptions(budget));
  if (interruption.isAsked) return undefined;
  messages.time(estimate, budget === undefined);
  if (budget === undefined) return plan;

  const { policies, replicates } = plan.sweep;
  const left = budget - (host.now() - started) / 1000;
  const design = budgetDesign(plan.design.spec, plan.factors, policies.length * replicates, estimate, {
    seconds: budget,
    left,
  });
  const fitting = planExperiment({ ...plan.experiment, design });
  const runs = fitting.sweep.points * policies.length * replicates;
  messages.picked(
    fitting,
    budget,
    (estimate.secondsPerRun * estimate.shareHad * runs) / Math.min(estimate.workers, runs),
  );
  return fitting;
}

function print(
  document: SensitivityDocument,
  { plan: { policies } }: ExperimentPlan,
  { format }: SweepOptions,
  host: Host,
  texts: Texts,
): void {
  if (format === 'json') host.out(sensitivityJson(document));
  else if (format === 'csv') for (const row of indexRows(document)) host.out(row);
  else {
    const labels = new Map(policies.map(({ id, policy }) => [id, policy.label[texts.language]]));
    host.out(sensitivityText(document, texts, labels));
  }
}
