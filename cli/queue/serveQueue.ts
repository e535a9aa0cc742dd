import { randomUUID } from 'node:crypto';
import type { WorkerPool } from '../../sim/experiment/pool.ts';
import { Attendance, type AttendanceEvents, type Engine } from './attendance.ts';
import type { QueueConnection } from './connectQueue.ts';
import { QueueRegistry } from './queueRegistry.ts';
import type { QueueTiming } from './queueTiming.ts';
import { QueueWorker } from './queueWorker.ts';
import { Repeater } from './repeater.ts';
import { runRules } from './runRules.ts';
import type { WorkerStores } from './workerStores.ts';

export interface ServeQueueOptions extends Engine {
  readonly connection: QueueConnection;
  readonly pool: WorkerPool;
  readonly stores: WorkerStores;
  readonly timing: QueueTiming;
  readonly events: AttendanceEvents;
  readonly onRun: (status: 'ok' | 'failed') => void;
  /** Ends once the sweeps that were worked for are over. */
  readonly isOnce: boolean;
  /** Ends it. */
  readonly stop: Promise<void>;
}

/**
 * Works for the sweeps of a queue, those that begin later included. Resolves once it is stopped, or over with `isOnce`. Throws `engineDiffers` where it can
 * work for none of those there are, `storeNotHere` where the folder of one is not on this machine: before any run, or later with all runs given back; then also what a store that cannot be used throws.
 */
export async function serveQueue(options: ServeQueueOptions): Promise<void> {
  const { connection, engine, version, pool, stores, timing, events, onRun, isOnce, stop } = options;
  const registry = new QueueRegistry(connection.client, timing);
  const attendance = new Attendance({ engine, version }, events);
  for (const { store } of attendance.first(await registry.sweeps())) await stores.pathOf(store);

  let done = 0;
  let unfit: { readonly thrown: unknown } | undefined;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const onUnfit = (thrown: unknown) => {
    unfit ??= { thrown };
    end();
  };
  const count = (status: 'ok' | 'failed') => {
    done += 1;
    onRun(status);
  };
  const worker = new QueueWorker({
    connection,
    engine,
    pool,
    rules: runRules(),
    stores,
    timing,
    onRun: count,
    onUnfit,
  });
  const announcement = registry.announce('worker', randomUUID(), () => ({ engine, version, threads: pool.size, done }));
  const watch = new Repeater(async () => {
    attendance.look(await registry.sweeps());
    if (isOnce && attendance.isOver) end();
  }, timing.heartbeat);
  await Promise.race([stop, ended]);
  await worker.stop();
  const patience = new Promise<void>((resolve) => setTimeout(resolve, timing.farewell).unref());
  // Where Redis is gone, its sign of life runs out by itself.
  const leaving = Promise.all([watch.stop(), announcement.stop()]).catch(() => {});
  await Promise.race([leaving, patience]);
  if (unfit !== undefined) throw unfit.thrown;
}
