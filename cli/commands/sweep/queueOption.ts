import type { OptionReader } from '../../optionReader.ts';

/** A queue whose workers run a sweep. */
export interface QueueOption {
  /** True: that of ZHILI_QUEUE. */
  readonly url: string | true;
  /** Threads of this machine that work too; none unless they were asked for. */
  readonly threads?: number;
}

interface RawQueueOptions {
  readonly queue?: string | true;
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly workers?: string;
}

/** `--queue`, which needs a folder; `threads` are those of `--workers`, if it was given. */
export function queueOption(
  { queue, out, dryRun, workers }: RawQueueOptions,
  threads: number,
  reader: OptionReader,
): QueueOption | undefined {
  if (queue === undefined) return undefined;
  if (out === undefined && dryRun !== true) reader.fault({ code: 'queueNeedsOut', path: '--queue' });
  return workers === undefined ? { url: queue } : { url: queue, threads };
}
