import type { Redis } from 'ioredis';
import { z } from 'zod';
import { type LiveKind, liveEntry, liveSet } from './queueNames.ts';
import type { QueueTiming } from './queueTiming.ts';
import { Repeater } from './repeater.ts';

const text = z.string().max(4096);
const sweepSchema = z.object({ engine: text, version: text, store: text });
const workerSchema = z.object({
  engine: text,
  version: text,
  threads: z.number().int().min(1),
  done: z.number().int().min(0),
});

/** A sweep that hands out runs. `store` is the folder of its rows as its machine sees it. */
export type LiveSweep = z.infer<typeof sweepSchema> & { readonly id: string };
/** A process that works on runs. `done` counts those it has finished. */
export type LiveWorker = z.infer<typeof workerSchema> & { readonly id: string };

/** Who is there, by signs of life in Redis: no clock of any machine is compared with another's. */
export class QueueRegistry {
  readonly #client: Redis;
  readonly #timing: QueueTiming;

  constructor(client: Redis, timing: QueueTiming) {
    this.#client = client;
    this.#timing = timing;
  }

  /** Gives signs of life from now on; `stop` takes them back. */
  announce(kind: 'sweep', id: string, state: () => Omit<LiveSweep, 'id'>): Announcement;
  announce(kind: 'worker', id: string, state: () => Omit<LiveWorker, 'id'>): Announcement;
  announce(kind: LiveKind, id: string, state: () => object): Announcement {
    const [set, entry] = [liveSet(kind), liveEntry(kind, id)];
    const sign = async () => {
      if (this.#client.status !== 'ready') return;
      const { expiry } = this.#timing;
      await this.#client.multi().set(entry, JSON.stringify(state()), 'PX', Math.ceil(expiry)).sadd(set, id).exec();
    };
    const begun = sign().catch(() => {});
    const repeater = new Repeater(sign, this.#timing.heartbeat);
    return {
      begun,
      stop: async () => {
        await repeater.stop();
        if (this.#client.status === 'ready') await this.#client.multi().del(entry).srem(set, id).exec();
      },
    };
  }

  /** Sweeps under way, by id. */
  async sweeps(): Promise<readonly LiveSweep[]> {
    return this.#live('sweep', sweepSchema);
  }

  /** Workers there are, by id. */
  async workers(): Promise<readonly LiveWorker[]> {
    return this.#live('worker', workerSchema);
  }

  async #live<Entry extends object>(kind: LiveKind, schema: z.ZodType<Entry>): Promise<(Entry & { id: string })[]> {
    const set = liveSet(kind);
    const ids = await this.#client.smembers(set);
    if (ids.length === 0) return [];
    const entries = await this.#client.mget(...ids.map((id) => liveEntry(kind, id)));
    const gone = ids.filter((_, place) => entries[place] === null);
    if (gone.length > 0) await this.#client.srem(set, ...gone);
    return ids.flatMap((id, place) => {
      const entry = schema.safeParse(jsonOf(entries[place] ?? ''));
      return entry.success ? [{ ...entry.data, id }] : [];
    });
  }
}

export interface Announcement {
  /** The first sign is given. */
  readonly begun: Promise<void>;
  /** Resolves once it is taken back, where Redis is there. */
  stop(): Promise<void>;
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
