import { createServer, type Server } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectQueue } from '../../../cli/queue/connectQueue.ts';
import { parseQueueUrl } from '../../../cli/queue/queueUrl.ts';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import { freePort } from '../../support/freePort.ts';
import { type RedisServer, startRedis } from '../../support/redisServer.ts';

const password = 'sehr-geheim/#@?';
let open: RedisServer;
let closed: RedisServer;
let encrypted: RedisServer;
beforeAll(async () => {
  [open, closed, encrypted] = await Promise.all([
    startRedis({ appendOnly: true }),
    startRedis({ password, maxmemoryPolicy: 'allkeys-lru' }),
    startRedis({ tls: true, password }),
  ]);
});
afterAll(() => Promise.all([open, closed, encrypted].map((redis) => redis.stop())));

/** The fault; nothing that was thrown holds the password. */
async function refused(url: string, timeout = 5000): Promise<Fault> {
  try {
    (await connectQueue(parseQueueUrl(url), { timeout })).close();
  } catch (thrown) {
    if (!(thrown instanceof FaultError)) throw thrown;
    expect(`${JSON.stringify(thrown)} ${thrown.stack} ${thrown.cause}`).not.toMatch(/geheim/);
    return thrown.faults[0]!;
  }
  throw new Error('connected');
}

describe('connecting to a queue', () => {
  it('succeeds where Redis keeps what it is told, and says whether it keeps it on disk', async () => {
    const connection = await connectQueue(parseQueueUrl(open.url));
    expect(connection.shown).toBe(`redis://127.0.0.1:${open.port}`);
    expect(connection.isLasting).toBe(true);
    connection.close();
  });

  it('a Redis that evicts is refused with its policy and the one that is needed', async () => {
    expect(await refused(closed.url)).toEqual({
      code: 'redisEvicts',
      path: '--queue',
      value: 'allkeys-lru',
      expected: 'noeviction',
    });
  });

  it('every way to be refused has its own fault, and none tells the password', async () => {
    const nobody = await freePort();
    const codes = async (url: string) => (await refused(url)).code;
    expect(await codes(`redis://:geheim@127.0.0.1:${nobody}`)).toBe('redisUnreachable');
    expect(await codes(`redis://:geheim@127.0.0.1:${closed.port}`)).toBe('redisDenied');
    expect(await codes(`redis://nobody:geheim@127.0.0.1:${closed.port}`)).toBe('redisDenied');
    expect(await codes(`redis://127.0.0.1:${closed.port}`)).toBe('redisDenied');
    expect(await codes('redis://:geheim@no-such-host.invalid')).toBe('redisUnknownHost');
    expect(await codes(`redis://127.0.0.1:${open.port}/99`)).toBe('redisFailed');
    const codeSoon = async (url: string) => (await refused(url, 800)).code;
    expect(await codeSoon(`rediss://:geheim@127.0.0.1:${open.port}`)).toMatch(/^redis(NoTls|Unreachable|NoAnswer)$/);
    expect(await refused(encrypted.url)).toMatchObject({
      code: 'redisCertificate',
      value: expect.stringContaining(`rediss://127.0.0.1:${encrypted.port} (`),
    });
    expect(await codeSoon(encrypted.url.replace('rediss', 'redis'))).toMatch(/^redis(Unreachable|NoAnswer|Failed)$/);
  });

  it('one that does not answer, and one that is too old, are told', async () => {
    const silent = await listening(() => undefined);
    expect(await refused(`redis://:geheim@127.0.0.1:${silent.port}`, 300)).toMatchObject({ code: 'redisNoAnswer' });
    const old = await listening((command) => {
      const info = 'redis_version:5.0.14\r\nmaxmemory_policy:noeviction\r\n';
      return /info/i.test(command) && !/setinfo/i.test(command) ? `$${info.length}\r\n${info}\r\n` : '+OK\r\n';
    });
    expect(await refused(`redis://127.0.0.1:${old.port}`)).toEqual({
      code: 'redisTooOld',
      path: '--queue',
      value: '5.0.14',
      expected: '>= 6.2',
    });
    silent.server.close();
    old.server.close();
  });

  it('a Redis that goes and comes back is told of once each', async () => {
    const told: boolean[] = [];
    const redis = await startRedis();
    const connection = await connectQueue(parseQueueUrl(redis.url), { onChange: (now) => told.push(now) });
    await redis.kill('SIGKILL');
    await setTimeout(700);
    await redis.restart();
    expect(await connection.client.ping()).toBe('PONG');
    expect(told).toEqual([false, true]);
    connection.close();
    await redis.stop();
    expect(told).toEqual([false, true]);
  });
});

/** A server that answers every command with a text, or not at all. */
async function listening(answer: (command: string) => string | undefined): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => {
    socket.unref();
    socket.on('error', () => {});
    socket.on('data', (data) => {
      for (const command of String(data)
        .split(/^\*\d+\r\n/m)
        .slice(1)) {
        const text = answer(command);
        if (text !== undefined) socket.write(text);
      }
    });
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { server, port };
}
