import { setImmediate } from 'node:timers/promises';
import { faultText } from '../../locales/faultText.ts';
import type { Texts } from '../../locales/texts.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import type { FolderHost } from '../../sim/experiment/folder/runSweepFolder.ts';
import { runSweepFolder } from '../../sim/experiment/folder/runSweepFolder.ts';
import { shardPlaces, shardPoints } from '../../sim/experiment/folder/shardPlaces.ts';
import { type SweepRecord, shardText } from '../../sim/experiment/folder/sweepRecord.ts';
import type { SweepRunner } from '../commands/sweep/sweepRunner.ts';
import { exitCodes } from '../exitCodes.ts';
import type { Host } from '../host.ts';
import type { Interruption } from '../interruption.ts';
import type { OutputWriter } from '../output/outputWriter.ts';
import { ProgressLine } from '../progressLine.ts';
import type { FolderMessages } from './folderMessages.ts';
import type { Conclusion, RecordedTask } from './recordedTask.ts';
import { runSinks } from './runsSinks.ts';

interface FolderRun extends Pick<Conclusion, 'format'> {
  readonly folder: string;
  readonly place: FolderHost;
  /** That of the folder, which is claimed. */
  readonly record: SweepRecord;
  /** Whether it was made just now. */
  readonly isNew: boolean;
  readonly runner: SweepRunner;
  readonly writer: OutputWriter;
}

interface Tools {
  readonly host: Host;
  readonly texts: Texts;
  readonly messages: FolderMessages;
  readonly interruption: Interruption;
}

/** Runs what a folder lacks of a sweep or its shard, says how it goes, and of a whole sweep prints and writes results. Resolves with the exit code. */
export async function runTaskInFolder(
  recorded: RecordedTask,
  { folder, place, record, isNew, runner, writer, format }: FolderRun,
  { host, texts, messages, interruption }: Tools,
): Promise<number> {
  const { task } = recorded;
  const { sweep } = task;
  const { shard, budget, text = '' } = record;
  if (shard !== undefined) {
    const { from, to } = shardPlaces(sweep, shard);
    messages.shard(shardText(shard), shardPoints(sweep.points, shard), sweep.points, to - from);
  }
  const line = new ProgressLine(host, texts, () => runner.status ?? '');
  const clear = () => line.clear();
  interruption.clearsBefore = clear;
  runner.clearsBefore = clear;
  const told = (tell: () => void) => {
    line.clear();
    tell();
  };
  const options = {
    ...(shard === undefined ? {} : { shard }),
    ...(budget === undefined ? {} : { budget }),
    text,
    sinks: runSinks(sweep, folder, writer, place, () => told(() => messages.noCsv())),
  };
  try {
    const result = await runSweepFolder(
      task,
      folder,
      (store) => runner.runnerOf(store),
      {
        now: () => host.now(),
        isCancelled: () => interruption.isAsked,
        pause: () => setImmediate(),
        onBegin(rows, places) {
          if (!isNew) messages.begin(rows, places);
        },
        onProgress: (progress) => line.show(progress),
        onPlaces: (done, total) => messages.gathering(done, total),
        onFinding: (fault) => told(() => messages.damaged(fault)),
      },
      place,
      options,
    );
    line.clear();
    if (result.stop === 'cancelled') {
      messages.stopped();
      return exitCodes.interrupted;
    }
    const failed = result.runs.failed.length;
    if (shard !== undefined) {
      const count = (of: 'ok' | 'refused') => result.summary.reduce((sum, one) => sum + one[of], 0);
      const { hash } = result;
      messages.shardDone({ shard: shardText(shard), ok: count('ok'), failed, refused: count('refused'), hash });
      return failed === 0 ? exitCodes.done : exitCodes.incomplete;
    }
    // It leaves no room to hear an interrupt, which therefore ends the process: all runs are kept.
    interruption.stopListening();
    const isWritten = recorded.conclude(result, { format, writer, text, host, texts });
    return isWritten && failed === 0 ? exitCodes.done : exitCodes.incomplete;
  } catch (error) {
    line.clear();
    if (!(error instanceof FaultError)) throw error;
    // Waiting for room was given up by whoever asked to stop.
    if (interruption.isAsked && error.faults.some(({ code }) => code === 'storeFull')) {
      messages.stopped();
      return exitCodes.interrupted;
    }
    if (!error.faults.some(({ code }) => code === 'runsNotWritten')) throw error;
    for (const fault of error.faults) host.message(`${faultText(fault, texts.language)}\n`);
    return exitCodes.incomplete;
  }
}
