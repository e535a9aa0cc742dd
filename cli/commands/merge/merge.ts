import { setImmediate } from 'node:timers/promises';
import type { Texts } from '../../../locales/texts.ts';
import { claimFolder } from '../../../sim/experiment/folder/claimFolder.ts';
import { type GatherHooks, type Gathering, gatherRows } from '../../../sim/experiment/folder/gatherRows.ts';
import { SweepGatherer } from '../../../sim/experiment/folder/gatherSweep.ts';
import { missingShards } from '../../../sim/experiment/folder/missingShards.ts';
import { openGathering } from '../../../sim/experiment/folder/openGathering.ts';
import { shardText } from '../../../sim/experiment/folder/sweepRecord.ts';
import { type PlaceRange, placesOf } from '../../../sim/experiment/sweepPlaces.ts';
import { exitCodes } from '../../exitCodes.ts';
import { folderHost } from '../../folder/folderHost.ts';
import { FolderMessages } from '../../folder/folderMessages.ts';
import type { Conclusion, RecordedTask } from '../../folder/recordedTask.ts';
import { runSinks } from '../../folder/runsSinks.ts';
import { taskOfRecord } from '../../folder/taskOfRecord.ts';
import type { Host } from '../../host.ts';
import { Interruption } from '../../interruption.ts';
import { OptionReader } from '../../optionReader.ts';
import { OutputWriter } from '../../output/outputWriter.ts';
import { formats } from '../runOptions.ts';
import { copyFolder } from './copyFolder.ts';
import { type MergeFolder, mergeInputs } from './mergeInputs.ts';

export interface RawMergeOptions {
  readonly format?: string;
}

/**
 * Copies the rows of shards into one folder and, if all are there, prints and writes the results of the whole, the same bytes as a sweep that was not divided. Runs nothing; may be called
 * again with further shards. Throws the faults of `mergeInputs` and of the folder merged into. Resolves with the exit code: 1 where runs are missing or failed.
 */
export async function merge(
  out: string,
  folders: readonly string[],
  raw: RawMergeOptions,
  host: Host,
  texts: Texts,
): Promise<number> {
  const reader = new OptionReader();
  const format = reader.oneOf('--format', raw.format, formats, 'table');
  reader.done();
  const place = folderHost(host);
  const { inputs, whole } = await mergeInputs(out, folders, place);
  const recorded = taskOfRecord(whole);
  const { text = '', plan } = await claimFolder(place.files, out, whole);
  const messages = new FolderMessages(host, texts, out);
  const writer = new OutputWriter(out, host.files, texts, (line) => host.message(line));
  const { sweep } = recorded.task;
  const interruption = new Interruption({ cancel() {} }, host, texts);
  const gathering = await openGathering(sweep, out, place, {
    plan,
    places: placesOf(sweep),
    isWriting: true,
    onFinding: (fault) => messages.damaged(fault),
  });
  const hooks: GatherHooks = {
    onPlaces: (done, total) => messages.gathering(done, total),
    isCancelled: () => interruption.isAsked,
    pause: () => setImmediate(),
  };
  try {
    for (const input of inputs) {
      if (!(await copyFolder(gathering, input, place, plan, messages, hooks))) return stopped(messages);
    }
    const sinks = runSinks(sweep, out, writer, place, () => messages.noCsv());
    return await conclude(recorded, gathering, sinks, inputs, messages, hooks, { format, writer, text, host, texts });
  } finally {
    interruption.stopListening();
    await gathering.sources.flush();
    await gathering.store.close();
  }
}

async function conclude(
  recorded: RecordedTask,
  gathering: Gathering,
  sinks: ReturnType<typeof runSinks>,
  inputs: readonly MergeFolder[],
  messages: FolderMessages,
  hooks: GatherHooks,
  conclusion: Conclusion,
): Promise<number> {
  const { spec, places, store } = gathering;
  const gatherer = new SweepGatherer(spec, places, recorded.task.outcomes);
  const missing = await gatherRows(gathering, [gatherer, ...sinks(store.outcomeNames)], hooks);
  if (missing === undefined) return stopped(messages);
  if (missing.length > 0) {
    tellMissing(missing, gathering, inputs, messages);
    return exitCodes.incomplete;
  }
  const gathered = gatherer.read();
  const isWritten = recorded.conclude(gathered, conclusion);
  return isWritten && gathered.runs.failed.length === 0 ? exitCodes.done : exitCodes.incomplete;
}

function stopped(messages: FolderMessages): number {
  messages.stopped();
  return exitCodes.interrupted;
}

function tellMissing(
  missing: readonly number[],
  { spec, places }: { readonly spec: Gathering['spec']; readonly places: PlaceRange },
  inputs: readonly MergeFolder[],
  messages: FolderMessages,
): void {
  messages.missing(missing.length, places.to - places.from);
  const numbers = new Set(inputs.flatMap(({ record }) => record?.shard?.of ?? []));
  // Shards of different divisions have no number in common.
  const [of] = numbers;
  if (of === undefined || numbers.size > 1) return;
  for (const one of missingShards(spec, missing, of)) messages.missingShard(shardText(one.shard), one.missing);
}
