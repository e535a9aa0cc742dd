import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { exitCodes } from '../exitCodes.ts';
import type { Host } from '../host.ts';
import { OptionReader } from '../optionReader.ts';
import { engineText } from '../queue/attendance.ts';
import { connectQueue } from '../queue/connectQueue.ts';
import { folderWorkerStores } from '../queue/folderWorkerStores.ts';
import { queueTiming } from '../queue/queueTiming.ts';
import { queueUrlOf } from '../queue/queueUrl.ts';
import { serveQueue } from '../queue/serveQueue.ts';
import { mostWorkers } from './runOptions.ts';

/** Options of `worker` as the command line gives them. */
export interface RawWorkerOptions {
  /** True without a value: then it is that of ZHILI_QUEUE. */
  readonly queue?: string | true;
  readonly workers?: string;
  readonly store?: string;
  readonly once?: boolean;
}

/** Milliseconds between two lines that say how many runs are done. */
const countEvery = 30_000;

/**
 * Works on the runs of a queue until it is interrupted, or with `--once` until the sweeps it found are over. Throws the faults of the options, of `connectQueue` and of
 * `serveQueue`. Resolves with the exit code: 1 where a run failed here.
 */
export async function worker(raw: RawWorkerOptions, host: Host, texts: Texts): Promise<number> {
  const reader = new OptionReader();
  const threads = reader.integer('--workers', raw.workers, 1, mostWorkers, host.cores);
  reader.done();
  const t = texts.queue.worker;
  const say = (template: string, values: Readonly<Record<string, string | number>> = {}) =>
    host.message(`${fill(template, values)}\n`);
  const onChange = (isConnected: boolean) => say(isConnected ? texts.queue.back : texts.queue.lost);
  const connection = await connectQueue(queueUrlOf(raw.queue ?? true, host.env), { onChange });

  const { engine, version } = host;
  const pool = host.createPool(threads);
  let isStopped = false;
  const stores = folderWorkerStores(host, texts, {
    isStopped: () => isStopped,
    ...(raw.store === undefined ? {} : { own: raw.store }),
  });
  const runs = { ok: 0, failed: 0 };
  let stopListening = () => {};
  const stop = new Promise<void>((resolve) => {
    stopListening = host.onInterrupt(() => {
      isStopped = true;
      say(t.stopping);
      resolve();
    });
  });
  let told = 0;
  const counts = setInterval(() => {
    if (runs.ok + runs.failed === told) return;
    told = runs.ok + runs.failed;
    say(t.done, runs);
  }, countEvery);
  try {
    await serveQueue({
      ...{ connection, engine, version, pool, stores, stop, timing: queueTiming(host.env), isOnce: raw.once === true },
      events: {
        joined: () => say(t.joined, { url: connection.shown, engine, version, threads }),
        waiting: () => say(t.waiting),
        working: (sweeps) => say(t.working, { sweeps }),
        idle: () => say(t.idle, runs),
        foreign: (sweep) => say(t.foreign, { theirs: engineText(sweep), ours: engineText(host) }),
      },
      onRun: (status) => {
        runs[status] += 1;
      },
    });
    say(t.done, runs);
    return runs.failed === 0 ? exitCodes.done : exitCodes.incomplete;
  } finally {
    clearInterval(counts);
    stopListening();
    await pool.close();
    await stores.close();
    connection.close();
  }
}
