import { existsSync, readFileSync } from 'node:fs';
import { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished } from 'vitest';
import { noRedis, type RedisOptions, type RedisServer, startRedis } from './redisServer.ts';

async function started(options: RedisOptions = {}): Promise<RedisServer> {
  const server = await startRedis(options);
  onTestFinished(() => server.stop());
  return server;
}

function connected(url: string, options = {}): Redis {
  const client = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null, ...options });
  client.on('error', () => {});
  onTestFinished(() => client.disconnect());
  return client;
}

describe.skipIf(noRedis !== undefined)(`startRedis${noRedis === undefined ? '' : ` (${noRedis})`}`, () => {
  it('keeps what it was told through a kill, on the same port, where it writes its log', async () => {
    const server = await started({ appendOnly: true });
    const { pid, port } = server;
    await connected(server.url).set('a', 'b');
    await server.kill('SIGKILL');
    await expect(connected(server.url).get('a')).rejects.toThrow();
    await server.restart();
    expect(server.port).toBe(port);
    expect(server.pid).not.toBe(pid);
    expect(await connected(server.url).get('a')).toBe('b');
  });

  it('drops nothing for want of memory unless told to', async () => {
    const policy = async (options: RedisOptions) =>
      connected((await started(options)).url).config('GET', 'maxmemory-policy');
    expect(await policy({})).toEqual(['maxmemory-policy', 'noeviction']);
    expect(await policy({ maxmemoryPolicy: 'allkeys-lru' })).toEqual(['maxmemory-policy', 'allkeys-lru']);
  });

  it('lets in over TLS only who has its certificate and password', async () => {
    const server = await started({ tls: true, password: 'p@ss/word' });
    expect(server.url).toBe(`rediss://:p%40ss%2Fword@127.0.0.1:${server.port}`);
    const ca = readFileSync(server.certificate!);
    expect(await connected(server.url, { tls: { ca } }).ping()).toBe('PONG');
    await expect(connected(server.url).ping()).rejects.toThrow();
    const stranger = connected(server.url.replace('p%40ss', 'other'), { tls: { ca } });
    await expect(stranger.ping()).rejects.toThrow(/NOAUTH|WRONGPASS/);
  });

  it('leaves no process and no file', async () => {
    const server = await startRedis({ appendOnly: true });
    await server.stop();
    expect(existsSync(server.folder)).toBe(false);
    expect(() => process.kill(server.pid, 0)).toThrow();
    await server.stop();
  });
});
