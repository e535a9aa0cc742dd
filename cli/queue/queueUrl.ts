import { FaultError } from '../../sim/engine/fault.ts';

/** Where a Redis is and who asks. `password` is never told to anyone but Redis. */
export interface QueueUrl {
  readonly isTls: boolean;
  /** Without the brackets of an IPv6 address. */
  readonly host: string;
  readonly port: number;
  readonly user?: string;
  readonly password?: string;
  readonly database: number;
}

const form = 'redis[s]://[user:password@]host[:port][/database]';

/** The URL of `--queue URL`, or of ZHILI_QUEUE where the option has no value. Throws `queueUrlMissing` and the faults of `parseQueueUrl`. */
export function queueUrlOf(option: string | true, env: Readonly<Record<string, string | undefined>>): QueueUrl {
  if (option !== true) return parseQueueUrl(option);
  const text = env.ZHILI_QUEUE;
  if (text === undefined || text === '') {
    throw new FaultError({ code: 'queueUrlMissing', path: '--queue', expected: form });
  }
  return parseQueueUrl(text, 'ZHILI_QUEUE');
}

/**
 * Throws `queueUrlScheme`, `queueUrlPlace`, `queueUrlDatabase`, `queueUrlExtra` (a query or a fragment) or `queueUrlEncoding`. No fault holds any of the
 * text: what is wrong may be a password that was not encoded.
 */
export function parseQueueUrl(text: string, path = '--queue'): QueueUrl {
  const fail = (code: string) => new FaultError({ code, path, expected: form });
  const scheme = /^(rediss?):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) throw fail('queueUrlScheme');
  // The parser would drop white space without a word.
  if (/\s/.test(text)) throw fail('queueUrlEncoding');
  const url = urlOf(text);
  if (url === undefined || url.hostname === '' || url.port === '0') throw fail('queueUrlPlace');
  if (url.search !== '' || url.hash !== '' || /[?#]$/.test(text)) throw fail('queueUrlExtra');
  const database = /^\/?(\d{0,5})$/.exec(url.pathname)?.[1];
  if (database === undefined) throw fail('queueUrlDatabase');
  const [host, user, password] = [url.hostname, url.username, url.password].map(decoded);
  if (host === undefined || user === undefined || password === undefined) throw fail('queueUrlEncoding');
  return {
    isTls: scheme === 'rediss',
    host: host.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? 6379 : Number(url.port),
    ...(user === '' ? {} : { user }),
    ...(password === '' ? {} : { password }),
    database: Number(database),
  };
}

/** How a Redis is named to people: without user and password. */
export function shownUrl({ isTls, host, port, database }: QueueUrl): string {
  const place = host.includes(':') ? `[${host}]` : host;
  return `${isTls ? 'rediss' : 'redis'}://${place}:${port}${database === 0 ? '' : `/${database}`}`;
}

/** A text in which every URL of a Redis is as `shownUrl` shows it, or as `redis://***` where it cannot be read. */
export function withoutSecrets(text: string): string {
  return text.replace(
    /(rediss?:\/\/(?:\S*@)?[\w.:[\]/%-]*?)([.:/]*)(?![\w.:[\]/%-])/gi,
    (_, found: string, end: string) => {
      try {
        return shownUrl(parseQueueUrl(found)) + end;
      } catch {
        return `redis://***${end}`;
      }
    },
  );
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
