import { isIP } from 'node:net';
import type { Redis, RedisOptions } from 'ioredis';
import { FaultError } from '../../sim/engine/fault.ts';
import { type QueueUrl, shownUrl } from './queueUrl.ts';
import { RememberedRedis } from './rememberedRedis.ts';

/** A Redis that was found fit for a queue. */
export interface QueueConnection {
  /** As it is named to people. */
  readonly shown: string;
  /** For everything but blocking commands; connects again for ever. */
  readonly client: Redis;
  /** Whether Redis keeps anything on its disk. */
  readonly isLasting: boolean;
  /** A further connection, for blocking commands too. */
  open(): Redis;
  /** Ends all connections, those that were made from others included, whether or not Redis is there. */
  close(): void;
}

export interface ConnectOptions {
  /** Milliseconds until an answer. */
  readonly timeout?: number;
  /** Told when a connection that stood is lost, and when it stands again. */
  readonly onChange?: (isConnected: boolean) => void;
}

const leastVersion = [6, 2] as const;
/** Milliseconds. */
const retryAfter = (times: number): number => Math.min(2000, times * 200);

/**
 * Connects within `timeout` (5 s) or says why not. Throws `redisUnreachable`, `redisUnknownHost`, `redisNoAnswer`, `redisDenied`, `redisCertificate`, `redisNoTls`,
 * `redisTooOld`, `redisEvicts` (jobs could vanish) or `redisFailed`; no fault holds the user or the password.
 */
export async function connectQueue(
  url: QueueUrl,
  { timeout = 5000, onChange = () => {} }: ConnectOptions = {},
): Promise<QueueConnection> {
  const shown = shownUrl(url);
  let stands = false;
  const opened = new Set<Redis>();
  const options: RedisOptions = {
    host: url.host,
    port: url.port,
    db: url.database,
    ...(url.user === undefined ? {} : { username: url.user }),
    ...(url.password === undefined ? {} : { password: url.password }),
    ...(url.isTls ? { tls: isIP(url.host) === 0 ? { servername: url.host } : {} } : {}),
    connectTimeout: timeout,
    keepAlive: 10_000,
    // A Redis that hangs is as one that is gone; blocking commands answer every 10 s.
    socketTimeout: 30_000,
    maxRetriesPerRequest: null,
    retryStrategy: retryAfter,
  };
  const client = new RememberedRedis(
    { ...options, lazyConnect: true, retryStrategy: (times) => (stands ? retryAfter(times) : null) },
    opened,
  );
  try {
    const isLasting = await checked(client, shown, timeout);
    stands = true;
    let isConnected = true;
    const change = (now: boolean) => {
      if (now === isConnected || !stands) return;
      isConnected = now;
      onChange(now);
    };
    client.on('close', () => change(false));
    client.on('ready', () => change(true));
    return {
      shown,
      client,
      isLasting,
      open: () => new RememberedRedis(options, opened),
      close() {
        stands = false;
        // One that has ended would wait two seconds for its end.
        for (const connection of opened) if (connection.status !== 'end') connection.disconnect();
      },
    } satisfies QueueConnection;
  } catch (thrown) {
    client.disconnect();
    throw thrown instanceof FaultError ? thrown : connectFault(thrown, shown);
  }
}

async function checked(client: Redis, shown: string, timeout: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    // What connecting rejects with says only that the connection is closed; the reason is told here, before.
    client.on('error', reject);
    timer = setTimeout(() => reject(fault('redisNoAnswer', shown)), timeout);
  });
  failed.catch(() => {});
  const answer = async () => {
    await client.connect();
    const info = await client.info();
    // A wrong password and a database that is not there are told by an event after the connection stands.
    await client.ping();
    return info;
  };
  try {
    const connecting = answer();
    connecting.catch(() => {});
    const info = await Promise.race([failed, connecting.catch(() => failed)]);
    await Promise.race([failed, checkPolicy(client, info, shown)]);
    return isLasting(client, info);
  } finally {
    clearTimeout(timer);
    client.removeAllListeners('error');
    client.on('error', () => {});
  }
}

async function checkPolicy(client: Redis, info: string, shown: string): Promise<void> {
  const version = infoValue(info, 'redis_version') ?? '0';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (!(major > leastVersion[0] || (major === leastVersion[0] && minor >= leastVersion[1]))) {
    throw fault('redisTooOld', version, `>= ${leastVersion.join('.')}`);
  }
  const policy = (await configOf(client, 'maxmemory-policy')) ?? infoValue(info, 'maxmemory_policy');
  if (policy !== 'noeviction') throw fault('redisEvicts', policy ?? shown, 'noeviction');
}

async function isLasting(client: Redis, info: string): Promise<boolean> {
  if (infoValue(info, 'aof_enabled') === '1') return true;
  return (await configOf(client, 'save')) !== '';
}

/** Undefined where Redis does not tell: hosted ones often do not. */
async function configOf(client: Redis, name: string): Promise<string | undefined> {
  try {
    const answer = (await client.config('GET', name)) as readonly string[];
    return answer[1];
  } catch {
    return undefined;
  }
}

const infoValue = (info: string, name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];

const fault = (code: string, value: string, expected?: string) =>
  new FaultError({ code, path: '--queue', value, ...(expected === undefined ? {} : { expected }) });

const codes: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'redisUnreachable',
  ECONNRESET: 'redisUnreachable',
  EHOSTUNREACH: 'redisUnreachable',
  ENETUNREACH: 'redisUnreachable',
  ENOTFOUND: 'redisUnknownHost',
  EAI_AGAIN: 'redisUnknownHost',
  ETIMEDOUT: 'redisNoAnswer',
  WRONGPASS: 'redisDenied',
  NOAUTH: 'redisDenied',
  NOPERM: 'redisDenied',
  ERR_SSL_WRONG_VERSION_NUMBER: 'redisNoTls',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'redisNoTls',
};
const certificate = /CERT|VERIFY|ISSUER|SIGNATURE/;

/** An error of ioredis may hold the command that failed, password and all: nothing is taken from it but its code. */
function connectFault(thrown: unknown, shown: string): FaultError {
  const { code: system, message = '' } = thrown as { code?: unknown; message?: string };
  const reason = typeof system === 'string' ? system : (/^[A-Z]{3,}\b/.exec(message)?.[0] ?? '');
  const code = codes[reason];
  if (code !== undefined) return fault(code, shown);
  const seen = reason === '' ? shown : `${shown} (${reason})`;
  return fault(certificate.test(reason) ? 'redisCertificate' : 'redisFailed', seen);
}
