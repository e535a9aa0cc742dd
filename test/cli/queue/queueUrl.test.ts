import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQueueUrl, queueUrlOf, shownUrl, withoutSecrets } from '../../../cli/queue/queueUrl.ts';
import { FaultError } from '../../../sim/engine/fault.ts';

const host = fc.oneof(fc.constantFrom('localhost', 'redis.example.org', '127.0.0.1', '::1', 'fe80::1'), fc.domain());
/** Any text, with what is special in a URL often. */
const secret = fc
  .string({ unit: fc.constantFrom(...'/:@#?%[] &=é密a1'), minLength: 6, maxLength: 12 })
  .map((one) => `geheim${one}`);
const parts = fc.record({
  isTls: fc.boolean(),
  host,
  port: fc.integer({ min: 1, max: 65_535 }),
  user: secret,
  password: secret,
  database: fc.integer({ min: 0, max: 15 }),
});
const written = ({
  isTls,
  host: name,
  port,
  user,
  password,
  database,
}: typeof parts extends fc.Arbitrary<infer T> ? T : never) =>
  `redis${isTls ? 's' : ''}://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${name.includes(':') ? `[${name}]` : name}:${port}/${database}`;

function faultOf(work: () => unknown) {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof FaultError) return thrown.faults[0]!;
    throw thrown;
  }
  throw new Error('nothing thrown');
}

describe('the address of a queue', () => {
  it('is read back from what it is written as, whatever the password (1000 addresses)', () => {
    fc.assert(
      fc.property(parts, (one) => {
        expect(parseQueueUrl(written(one))).toEqual(one);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('is shown without user and password, alone and within any text (1000 addresses)', () => {
    fc.assert(
      fc.property(parts, (one) => {
        const url = written(one);
        const shown = shownUrl(parseQueueUrl(url));
        for (const text of [shown, withoutSecrets(`zhili: ${url}; not known`), withoutSecrets(`（${url}）`)]) {
          expect(text).not.toContain('geheim');
          expect(text).toContain(shown);
        }
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('where it cannot be read, the fault holds none of it (2000 texts with a password that is not encoded)', () => {
    fc.assert(
      fc.property(secret, host, (password, name) => {
        const text = `redis://user:${password}@${name}/0`;
        expect(withoutSecrets(text)).not.toContain('geheim');
        try {
          parseQueueUrl(text);
        } catch (thrown) {
          if (!(thrown instanceof FaultError)) throw thrown;
          expect(JSON.stringify(thrown.faults) + thrown.stack).not.toContain('geheim');
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it.each([
    ['http://localhost', 'queueUrlScheme'],
    ['localhost:6379', 'queueUrlScheme'],
    ['', 'queueUrlScheme'],
    ['redis://', 'queueUrlPlace'],
    ['redis:///0', 'queueUrlPlace'],
    ['redis://host:0', 'queueUrlPlace'],
    ['redis://host:70000', 'queueUrlPlace'],
    ['redis://:a/b@host', 'queueUrlPlace'],
    ['redis://host/one', 'queueUrlDatabase'],
    ['redis://host/-1', 'queueUrlDatabase'],
    ['redis://host/1.5', 'queueUrlDatabase'],
    ['redis://host/0?family=6', 'queueUrlExtra'],
    ['redis://host/0#x', 'queueUrlExtra'],
    ['redis://host?', 'queueUrlExtra'],
    ['redis://:%zz@host', 'queueUrlEncoding'],
    ['redis://host /0', 'queueUrlEncoding'],
  ])('%s is refused as %s', (text, code) => {
    expect(faultOf(() => parseQueueUrl(text))).toMatchObject({ code, path: '--queue' });
  });

  it('has port 6379 and database 0 unless it says otherwise', () => {
    expect(parseQueueUrl('REDIS://host')).toEqual({ isTls: false, host: 'host', port: 6379, database: 0 });
    expect(parseQueueUrl('rediss://:p@[::1]/')).toEqual({
      isTls: true,
      host: '::1',
      port: 6379,
      database: 0,
      password: 'p',
    });
  });

  it('may stand in ZHILI_QUEUE, where no list of processes shows it', () => {
    const env = { ZHILI_QUEUE: 'redis://:p@host' };
    expect(queueUrlOf(true, env)).toMatchObject({ host: 'host', password: 'p' });
    expect(queueUrlOf('redis://other', env)).toMatchObject({ host: 'other' });
    expect(faultOf(() => queueUrlOf(true, {}))).toMatchObject({ code: 'queueUrlMissing', path: '--queue' });
    expect(faultOf(() => queueUrlOf(true, { ZHILI_QUEUE: 'x' }))).toMatchObject({
      code: 'queueUrlScheme',
      path: 'ZHILI_QUEUE',
    });
  });
});
