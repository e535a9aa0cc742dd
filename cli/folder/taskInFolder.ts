import type { Texts } from '../../locales/texts.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { checkUntaken, claimFolder, readSweepRecord } from '../../sim/experiment/folder/claimFolder.ts';
import {
  recordDifferences,
  recordFile,
  type SweepRecord,
  sweepRecord,
} from '../../sim/experiment/folder/sweepRecord.ts';
import type { Shard } from '../../sim/experiment/folder/sweepTask.ts';
import type { WorkerPool } from '../../sim/experiment/pool.ts';
import { clockText } from '../clockText.ts';
import type { OutputOptions } from '../commands/runOptions.ts';
import type { QueueOption } from '../commands/sweep/queueOption.ts';
import { ownWorkers, queueRunner } from '../commands/sweep/sweepRunner.ts';
import { exitCodes } from '../exitCodes.ts';
import type { Host } from '../host.ts';
import { Interruption } from '../interruption.ts';
import { OutputWriter } from '../output/outputWriter.ts';
import { folderHost } from './folderHost.ts';
import { FolderMessages } from './folderMessages.ts';
import type { RecordedTask } from './recordedTask.ts';
import { runTaskInFolder } from './runTaskInFolder.ts';

/** What measuring has at hand: the workers that will run it all. */
export interface SizingTools {
  readonly pool: WorkerPool;
  readonly interruption: Interruption;
}

/** A sweep that is to be run in a folder. A plan is whatever it is made from. */
export interface FolderPlanner<Plan> {
  /** The plan asked for; `found` is the record of the folder, if it has one: of what is picked by measuring, what was picked then stays. Throws its faults. */
  planOf(found: SweepRecord | undefined): Plan;
  recordedOf(plan: Plan): RecordedTask;
  /** Says what will be run, measures how long it takes and may pick its size; undefined where the user stopped it. Only for a new folder that no queue runs. */
  sized(plan: Plan, tools: SizingTools): Promise<Plan | undefined>;
  /** Says what will be run in a new folder by a queue, of which nothing is measured. */
  unmeasured(plan: Plan): void;
  /** The file it was read from, as it was written. */
  readonly text?: string;
}

/** Where and by whom; without a queue by so many workers of this process. */
export interface FolderOptions extends Pick<OutputOptions, 'workers' | 'format'> {
  readonly out: string;
  readonly shard?: Shard;
  /** Seconds that the size is picked for. */
  readonly budget?: number;
  readonly queue?: QueueOption;
}

/**
 * Runs a sweep, or a shard of it, in a folder, and of the whole prints and writes results. Resolves with the exit code; after an interrupt or a kill the same call goes on. Throws the faults of
 * the plan, the folder and the queue before anything but measured runs is run.
 */
export async function taskInFolder<Plan>(
  planner: FolderPlanner<Plan>,
  { out, workers, format, shard, budget, queue }: FolderOptions,
  host: Host,
  texts: Texts,
): Promise<number> {
  const messages = new FolderMessages(host, texts, out);
  let interruption: Interruption | undefined;
  const place = folderHost(host, {
    onWaiting: (fault) => messages.room(fault),
    isStopped: () => interruption?.isAsked === true,
  });
  const found = await readSweepRecord(place.files, out);
  const written = planner.planOf(found);
  const { engine, version } = host;
  const { text } = planner;
  const origin = {
    engine,
    version,
    ...(text === undefined ? {} : { text }),
    ...(shard === undefined ? {} : { shard }),
    ...(budget === undefined ? {} : { budget }),
  };
  const recordOf = (plan: Plan) => sweepRecord(planner.recordedOf(plan).task, origin);
  if (found === undefined) await checkUntaken(place.files, out);
  else refuseOther(recordOf(written), found, out);
  if (found === undefined) messages.older(await place.files.list(out));
  else if (budget !== undefined && found.budget !== undefined) messages.keptSize(clockText(found.budget));
  // A folder that cannot be written to is told before hours of runs, not after.
  const writer = new OutputWriter(out, host.files, texts, (line) => host.message(line));

  const pool = queue === undefined ? host.createPool(workers) : undefined;
  const runner = pool === undefined ? await queueRunner(queue!, out, host, texts) : ownWorkers(pool);
  interruption = new Interruption(runner, host, texts);
  try {
    const isNew = found === undefined;
    if (isNew && pool === undefined) planner.unmeasured(written);
    const plan = isNew && pool !== undefined ? await planner.sized(written, { pool, interruption }) : written;
    if (plan === undefined) return exitCodes.interrupted;
    const record = await claimFolder(place.files, out, recordOf(plan));
    return await runTaskInFolder(
      planner.recordedOf(plan),
      { folder: out, place, record, isNew, runner, writer, format },
      { host, texts, messages, interruption },
    );
  } finally {
    interruption.stopListening();
    await runner.close();
  }
}

function refuseOther(asked: SweepRecord, found: SweepRecord, folder: string): void {
  const faults = recordDifferences(asked, found, `${folder}/${recordFile}`);
  if (faults.length > 0) throw new FaultError(faults);
}
