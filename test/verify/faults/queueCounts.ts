import { Redis } from 'ioredis';

/** Jobs in all queues of a Redis by state. */
export interface QueueCounts {
  readonly active: number;
  readonly waiting: number;
}

/** What BullMQ's keys hold just now; undefined where Redis does not answer within a second. */
export async function queueCounts(url: string): Promise<QueueCounts | undefined> {
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 1000,
    commandTimeout: 1000,
    retryStrategy: () => null,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const sum = async (name: string, length: (key: string) => Promise<number>) => {
      const lengths = await Promise.all((await client.keys(`*:${name}`)).map(length));
      return lengths.reduce((total, one) => total + one, 0);
    };
    const list = (key: string) => client.llen(key);
    return {
      active: await sum('active', list),
      waiting: (await sum('wait', list)) + (await sum('prioritized', (key) => client.zcard(key))),
    };
  } catch {
    return undefined;
  } finally {
    client.disconnect();
  }
}
