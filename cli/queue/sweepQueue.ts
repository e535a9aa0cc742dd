import { randomUUID } from 'node:crypto';
import { faultText } from '../../locales/faultText.ts';
import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { SweepStore } from '../../sim/experiment/folder/sweepStore.ts';
import type { ReplicateRunner } from '../../sim/experiment/replicateRunner.ts';
import type { SweepRunner } from '../commands/sweep/sweepRunner.ts';
import type { Host } from '../host.ts';
import { connectQueue, type QueueConnection } from './connectQueue.ts';
import { QueueRegistry } from './queueRegistry.ts';
import { QueueRunner } from './queueRunner.ts';
import { type QueueTiming, queueTiming } from './queueTiming.ts';
import type { QueueUrl } from './queueUrl.ts';
import { queueWindow } from './queueWindow.ts';
import { RedisJobBoard } from './redisJobBoard.ts';
import { serveQueue } from './serveQueue.ts';
import { ownStore } from './workerStores.ts';

export interface SweepQueueOptions {
  readonly url: QueueUrl;
  /** Path of the store as workers see it. */
  readonly storePath: string;
  /** Threads of this process that work too; none unless given. */
  readonly threads?: number;
}

/** A sweep's side of a queue: connects, says that the sweep is there, and makes the runner of its runs. */
export class SweepQueue implements SweepRunner {
  clearsBefore: () => void = () => {};
  readonly #host: Host;
  readonly #texts: Texts;
  readonly #options: SweepQueueOptions;
  readonly #connection: QueueConnection;
  readonly #timing: QueueTiming;
  readonly #id = randomUUID();
  readonly #closers: (() => Promise<void>)[] = [];
  #runner: QueueRunner | undefined;
  #workers = -1;
  #threads = 0;

  /** Throws the faults of `connectQueue`. */
  static async open(options: SweepQueueOptions, host: Host, texts: Texts): Promise<SweepQueue> {
    let queue: SweepQueue | undefined;
    const say = (text: string) => {
      queue?.clearsBefore();
      host.message(`${text}\n`);
    };
    const onChange = (isConnected: boolean) => say(isConnected ? texts.queue.back : texts.queue.lost);
    const connection = await connectQueue(options.url, { onChange });
    const { joined, notMeasured } = texts.queue.sweep;
    say(fill(joined, { url: connection.shown, engine: host.engine, store: options.storePath }));
    if (!connection.isLasting) say(texts.queue.notLasting);
    say(notMeasured);
    queue = new SweepQueue(options, connection, { ...host, message: say }, texts);
    return queue;
  }

  private constructor(options: SweepQueueOptions, connection: QueueConnection, host: Host, texts: Texts) {
    this.#options = options;
    this.#connection = connection;
    this.#host = host;
    this.#texts = texts;
    this.#timing = queueTiming(host.env);
  }

  /** What the line of progress adds: the workers there are. */
  get status(): string {
    return fill(this.#texts.queue.sweep.status, { workers: Math.max(0, this.#workers), threads: this.#threads });
  }

  /** The runner of the sweep's runs, whose rows come into `store`. Once only. */
  runnerOf(store: SweepStore): ReplicateRunner {
    const { engine, version } = this.#host;
    const { storePath, threads } = this.#options;
    const registry = new QueueRegistry(this.#connection.client, this.#timing);
    const announcement = registry.announce('sweep', this.#id, () => ({ engine, version, store: storePath }));
    const runner = new QueueRunner({
      ...{ engine, id: this.#id, store, storePath, timing: this.#timing },
      board: (hints) => new RedisJobBoard(this.#connection, engine, this.#id, hints),
      census: () => this.#census(registry),
      onTrouble: (fault) => this.#host.message(faultText(fault, this.#texts.language)),
    });
    this.#runner = runner;
    this.#closers.push(
      () => runner.close(),
      () => announcement.stop(),
    );
    if (threads !== undefined) this.#work(store, threads, announcement.begun);
    return runner;
  }

  cancel(): void {
    this.#runner?.cancel();
  }

  /** Takes the sweep's waiting runs out of the queue and disconnects; resolves within a few seconds, also where Redis is gone. */
  async close(): Promise<void> {
    for (const close of this.#closers) {
      const patience = new Promise<void>((resolve) => setTimeout(resolve, this.#timing.grace / 2).unref());
      await Promise.race([close().catch(() => {}), patience]);
    }
    this.#connection.close();
  }

  async #census(registry: QueueRegistry) {
    const own = (await registry.workers()).filter(({ engine }) => engine === this.#host.engine);
    const threads = own.reduce((sum, one) => sum + one.threads, 0);
    if (own.length !== this.#workers || threads !== this.#threads) {
      const t = this.#texts.queue.sweep;
      const values = { workers: own.length, threads, window: queueWindow(threads) };
      this.#host.message(own.length === 0 ? t.noWorkers : fill(t.workers, values));
    }
    this.#workers = own.length;
    this.#threads = threads;
    return { threads, sweeps: new Set((await registry.sweeps()).map(({ id }) => id)) };
  }

  /** A worker in this process, on the sweep's own store. */
  #work(store: SweepStore, threads: number, begun: Promise<void>): void {
    const { engine, version } = this.#host;
    let stop = () => {};
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const pool = this.#host.createPool(threads);
    const silent = () => {};
    const serving = () =>
      serveQueue({
        ...{ connection: this.#connection, engine, version, pool, timing: this.#timing, isOnce: false, stop: stopped },
        stores: ownStore(store, this.#options.storePath),
        events: { joined: silent, waiting: silent, working: silent, idle: silent, foreign: silent },
        onRun: silent,
      });
    const working = begun.then(serving);
    working.catch(silent);
    this.#closers.unshift(async () => {
      stop();
      await working.catch(silent);
      await pool.close();
    });
  }
}
