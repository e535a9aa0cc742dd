import { join, resolve } from 'node:path';
import type { Texts } from '../../../locales/texts.ts';
import { sweepParts } from '../../../sim/experiment/folder/claimFolder.ts';
import type { SweepStore } from '../../../sim/experiment/folder/sweepStore.ts';
import type { WorkerPool } from '../../../sim/experiment/pool.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';
import type { Host } from '../../host.ts';
import { queueUrlOf } from '../../queue/queueUrl.ts';
import { SweepQueue } from '../../queue/sweepQueue.ts';
import type { QueueOption } from './queueOption.ts';

/** Who runs a sweep that lives in a folder. */
export interface SweepRunner {
  /** Called once the store of the folder is open. */
  runnerOf(store: SweepStore): ReplicateRunner;
  /** Every pending run ends as cancelled. */
  cancel(): void;
  /** What the line of progress adds. */
  readonly status?: string;
  /** Makes room for a message on the terminal. */
  clearsBefore?: () => void;
  close(): Promise<void>;
}

/** The workers of this process. */
export const ownWorkers = (pool: WorkerPool): SweepRunner => ({
  runnerOf: () => pool,
  cancel: () => pool.cancel(),
  close: () => pool.close(),
});

/** The workers of a queue, for the sweep in a folder. Throws the faults of `queueUrlOf` and `connectQueue`. */
export function queueRunner(
  { url, threads }: QueueOption,
  folder: string,
  host: Host,
  texts: Texts,
): Promise<SweepRunner> {
  const options = { url: queueUrlOf(url, host.env), storePath: join(resolve(folder), sweepParts.store) };
  return SweepQueue.open(threads === undefined ? options : { ...options, threads }, host, texts);
}
