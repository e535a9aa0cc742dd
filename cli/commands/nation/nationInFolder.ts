import type { Texts } from '../../../locales/texts.ts';
import type { Nation } from '../../../scenarios/nation/nationTask.ts';
import { claimFolder, readSweepRecord } from '../../../sim/experiment/folder/claimFolder.ts';
import { sweepRecord } from '../../../sim/experiment/folder/sweepRecord.ts';
import { folderHost } from '../../folder/folderHost.ts';
import { FolderMessages } from '../../folder/folderMessages.ts';
import { nationTask } from '../../folder/nationTask.ts';
import { runTaskInFolder } from '../../folder/runTaskInFolder.ts';
import type { Host } from '../../host.ts';
import { Interruption } from '../../interruption.ts';
import { OutputWriter } from '../../output/outputWriter.ts';
import { ownWorkers, queueRunner } from '../sweep/sweepRunner.ts';
import type { NationOptions } from './nationOptions.ts';

/** Runs a sample of the nation in a folder, by workers of its own or of a queue. Resolves with the exit code; after an interrupt or a kill the same call goes on. */
export async function nationInFolder(
  nation: Nation,
  { out, workers, format, queue }: NationOptions & { readonly out: string },
  host: Host,
  texts: Texts,
): Promise<number> {
  const recorded = nationTask(nation);
  const messages = new FolderMessages(host, texts, out);
  let interruption: Interruption | undefined;
  const place = folderHost(host, {
    onWaiting: (fault) => messages.room(fault),
    isStopped: () => interruption?.isAsked === true,
  });
  const { engine, version } = host;
  const isNew = (await readSweepRecord(place.files, out)) === undefined;
  const record = await claimFolder(place.files, out, sweepRecord(recorded.task, { engine, version }));
  const writer = new OutputWriter(out, host.files, texts, (line) => host.message(line));
  const runner =
    queue === undefined ? ownWorkers(host.createPool(workers)) : await queueRunner(queue, out, host, texts);
  interruption = new Interruption(runner, host, texts);
  try {
    return await runTaskInFolder(
      recorded,
      { folder: out, place, record, isNew, runner, writer, format },
      { host, texts, messages, interruption },
    );
  } finally {
    interruption.stopListening();
    await runner.close();
  }
}
