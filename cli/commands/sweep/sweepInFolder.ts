import type { Texts } from '../../../locales/texts.ts';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import { readWrittenExperiment } from '../../../scenarios/experiment/parseExperiment.ts';
import { planExperiment } from '../../../scenarios/experiment/planExperiment.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { checkUntaken, claimFolder, readSweepRecord } from '../../../sim/experiment/folder/claimFolder.ts';
import {
  recordDifferences,
  recordFile,
  type SweepRecord,
  sweepRecord,
} from '../../../sim/experiment/folder/sweepRecord.ts';
import { clockText } from '../../clockText.ts';
import { exitCodes } from '../../exitCodes.ts';
import { experimentTask } from '../../folder/experimentTask.ts';
import { folderHost } from '../../folder/folderHost.ts';
import { FolderMessages } from '../../folder/folderMessages.ts';
import type { RecordedTask } from '../../folder/recordedTask.ts';
import { runTaskInFolder } from '../../folder/runTaskInFolder.ts';
import type { Host } from '../../host.ts';
import { Interruption } from '../../interruption.ts';
import { OutputWriter } from '../../output/outputWriter.ts';
import type { AskedExperiment } from './experimentOfOptions.ts';
import { sizedPlan } from './sizedPlan.ts';
import { SweepMessages } from './sweepMessages.ts';
import type { SweepOptions } from './sweepOptions.ts';
import { ownWorkers, queueRunner } from './sweepRunner.ts';

type FolderOptions = SweepOptions & { readonly out: string };

/** Runs an experiment, or a shard of it, in a folder; `recorded` says what becomes of its results. Resolves with the exit code; after an interrupt or a kill the same call goes on. */
export async function sweepInFolder(
  { text, experiment }: AskedExperiment,
  options: FolderOptions,
  host: Host,
  texts: Texts,
  recorded: (plan: ExperimentPlan) => RecordedTask = experimentTask,
): Promise<number> {
  const { out, budget, shard } = options;
  const messages = new FolderMessages(host, texts, out);
  let interruption: Interruption | undefined;
  const place = folderHost(host, {
    onWaiting: (fault) => messages.room(fault),
    isStopped: () => interruption?.isAsked === true,
  });
  const found = await readSweepRecord(place.files, out);
  const written = planExperiment(found === undefined ? experiment : sizedAs(found, experiment, budget));
  const origin = {
    engine: host.engine,
    version: host.version,
    text,
    ...(shard === undefined ? {} : { shard }),
    ...(budget === undefined ? {} : { budget }),
  };
  const recordOf = (plan: ExperimentPlan) => sweepRecord(recorded(plan).task, origin);
  if (found === undefined) await checkUntaken(place.files, out);
  else refuseOther(recordOf(written), found, out);
  if (found === undefined) messages.older(await place.files.list(out));
  else if (budget !== undefined && found.budget !== undefined) messages.keptSize(clockText(found.budget));
  // A folder that cannot be written to is told before hours of runs, not after.
  const writer = new OutputWriter(out, host.files, texts, (line) => host.message(line));

  const pool = host.createPool(options.workers);
  const runner = options.queue === undefined ? ownWorkers(pool) : await queueRunner(options.queue, out, host, texts);
  interruption = new Interruption(runner, host, texts);
  try {
    const tools = { pool, host, messages: new SweepMessages((line) => host.message(line), texts), interruption };
    const isMeasured = found === undefined && options.queue === undefined;
    if (!isMeasured && found === undefined) tools.messages.unmeasured(written);
    const plan = isMeasured ? await sizedPlan(written, options, tools) : written;
    if (plan === undefined) return exitCodes.interrupted;
    const record = await claimFolder(place.files, out, recordOf(plan));
    return await runTaskInFolder(
      recorded(plan),
      { folder: out, place, record, isNew: found === undefined, runner, writer, format: options.format },
      { host, texts, messages, interruption },
    );
  } finally {
    interruption.stopListening();
    await runner.close();
  }
}

/** Of a budget, the size that was picked when the folder was made. */
function sizedAs(found: SweepRecord, experiment: Experiment, budget: number | undefined): Experiment {
  if (budget === undefined || found.budget === undefined || found.kind !== 'experiment') return experiment;
  const { design } = readWrittenExperiment(found.source);
  return design.kind === experiment.design.kind ? { ...experiment, design } : experiment;
}

function refuseOther(asked: SweepRecord, found: SweepRecord, folder: string): void {
  const faults = recordDifferences(asked, found, `${folder}/${recordFile}`);
  if (faults.length > 0) throw new FaultError(faults);
}
