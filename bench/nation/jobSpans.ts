import type { Redis } from 'ioredis';
import { jobId, queueName } from '../../cli/queue/queueNames.ts';

/** When a worker of the queue had a job, in seconds of Redis' clock. */
export interface JobSpan {
  readonly from: number;
  readonly to: number;
}

/** The last time every job was begun and ended, by its key, from the stream of events that the queue leaves (ten thousand of them). */
export async function jobSpans(redis: Redis, engine: string): Promise<ReadonlyMap<string, JobSpan>> {
  const begun = new Map<string, number>();
  const spans = new Map<string, JobSpan>();
  for (const [id, fields] of await redis.xrange(`bull:${queueName(engine)}:events`, '-', '+')) {
    const told = new Map(fields.flatMap((field, i) => (i % 2 === 0 ? [[field, fields[i + 1]!] as const] : [])));
    const job = told.get('jobId');
    if (job === undefined) continue;
    const key = job.slice(jobId('').length);
    const seconds = Number(id.split('-')[0]) / 1000;
    if (told.get('event') === 'active') begun.set(key, seconds);
    if (told.get('event') === 'completed' && begun.has(key)) spans.set(key, { from: begun.get(key)!, to: seconds });
  }
  return spans;
}
