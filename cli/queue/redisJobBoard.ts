import { Queue, QueueEvents } from 'bullmq';
import type { QueueConnection } from './connectQueue.ts';
import type { JobBoard, JobHints, JobState } from './jobBoard.ts';
import { type QueueJob, readReceipt } from './queueJob.ts';
import { jobId, keyOfJob, queueName } from './queueNames.ts';

/** Ended jobs that Redis keeps: as many as can end between two looks, no more. */
const keptJobs = 2048;
const jobOptions = {
  removeOnComplete: { count: keptJobs / 8, age: 3600 },
  removeOnFail: { count: keptJobs, age: 86_400 },
  stackTraceLimit: 1,
};
const fields = ['name', 'finishedOn', 'failedReason', 'returnvalue'] as const;

/** The queue of an engine in a Redis, for the sweep of an id. */
export class RedisJobBoard implements JobBoard {
  readonly #id: string;
  readonly #connection: QueueConnection;
  readonly #queue: Queue;
  readonly #events: QueueEvents;

  constructor(connection: QueueConnection, engine: string, id: string, hints: JobHints) {
    this.#id = id;
    this.#connection = connection;
    this.#queue = new Queue(queueName(engine), { connection: connection.open() });
    this.#events = new QueueEvents(queueName(engine), { connection: connection.open() });
    // The connection tells its own trouble.
    this.#queue.on('error', () => {});
    this.#events.on('error', () => {});
    const tells = (hint: (key: string) => void) => (told: { jobId: string }) => {
      const key = keyOfJob(told.jobId);
      if (key !== undefined) hint(key);
    };
    this.#events.on('completed', tells(hints.completed));
    this.#events.on('failed', tells(hints.changed));
    this.#events.on('duplicated', tells(hints.changed));
    this.#events.on('progress', ({ jobId: id, data }) => {
      const key = keyOfJob(id);
      if (key !== undefined && typeof data === 'number') hints.progress(key, data);
    });
  }

  async add(jobs: ReadonlyMap<string, QueueJob>): Promise<void> {
    await this.#queue.addBulk(
      [...jobs].map(([key, data]) => ({ name: this.#id, data, opts: { ...jobOptions, jobId: jobId(key) } })),
    );
  }

  async states(keys: readonly string[]): Promise<readonly JobState[]> {
    const pipeline = this.#connection.client.pipeline();
    for (const key of keys) pipeline.hmget(this.#queue.toKey(jobId(key)), ...fields);
    const answers = (await pipeline.exec()) ?? [];
    return keys.map((_, place) => {
      const [error, found] = answers[place] ?? [new Error('no answer')];
      if (error !== null) throw error;
      return stateOf(found as readonly (string | null)[]);
    });
  }

  async remove(keys: readonly string[]): Promise<void> {
    await Promise.all(keys.map((key) => this.#queue.remove(jobId(key))));
  }

  async ready(): Promise<void> {
    await Promise.all([this.#queue.waitUntilReady(), this.#events.waitUntilReady()]);
  }

  async close(): Promise<void> {
    await Promise.all([this.#queue, this.#events].map((part) => part.close().catch(() => {})));
  }
}

function stateOf([by, finishedOn, failedReason, returnvalue]: readonly (string | null)[]): JobState {
  if (by === null || by === undefined) return { kind: 'unknown' };
  if (finishedOn === null || finishedOn === undefined) return { kind: 'open', by };
  if (failedReason !== null && failedReason !== undefined) return { kind: 'failed', by, reason: failedReason };
  return { kind: 'completed', by, store: readReceipt(returnvalue ?? '')?.store ?? '' };
}
