import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { liveEntry, liveSet } from '../../../cli/queue/queueNames.ts';
import { freePort } from '../../support/freePort.ts';
import { type RedisServer, startRedis } from '../../support/redisServer.ts';

const root = resolve(import.meta.dirname, '../../..');
const password = 'sehr-geheim/#@?';
/** 8 points, 2 policies, 2 worlds: 32 runs of some ten milliseconds; some points cannot be staffed. */
const experiment = `id: tiny
label: {zh: 很小的实验, en: A tiny experiment}
case: q-county
policies: [reactive-centralized, preventive-devolved]
days: 20
slice: 1/35
replicates: 2
settings: {residents: 200000, programmeYuanPerResident: 80, grids: 246, communities: 70, departments: 8}
design: {kind: fullFactorial, levels: 2}
factors:
  - {key: patrolHoursShare, values: [0.1, 0.6]}
  - {key: outreachDaysPerMonth, values: [0, 8]}
  - {key: growthPerDay, range: [0.005, 0.02]}
outcomes: [latentHarm]
`;

let program: string;
let folder: string;
let redis: RedisServer;
beforeAll(async () => {
  program = mkdtempSync(join(root, 'build/test-'));
  folder = mkdtempSync(join(tmpdir(), 'queue-'));
  writeFileSync(join(folder, 'tiny.yaml'), experiment);
  const built = build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: program } });
  [redis] = await Promise.all([startRedis({ password }), built]);
});
afterAll(async () => {
  await redis.stop();
  rmSync(program, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
});

const running = new Set<Running>();
afterEach(async () => {
  for (const one of running) one.child.kill('SIGKILL');
  await Promise.all([...running].map(({ ended }) => ended));
});

interface Running {
  readonly child: ChildProcess;
  out: string;
  messages: string;
  readonly ended: Promise<number | null>;
  says(text: string | RegExp): Promise<void>;
}

function zhili(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [join(program, 'zhili.js'), ...argv], {
    env: {
      ...process.env,
      LC_ALL: 'en_GB.UTF-8',
      ZHILI_DEBUG: '1',
      ZHILI_QUEUE: redis.url,
      ZHILI_QUEUE_LOCK: '800',
      ...env,
    },
  });
  const one: Running = {
    child,
    out: '',
    messages: '',
    ended: new Promise((resolve) => child.on('close', resolve)),
    async says(text) {
      for (let i = 0; i < 1000 && one.messages.search(text) < 0; i++) await setTimeout(10);
      expect(one.messages).toMatch(text);
    },
  };
  child.stdout.on('data', (piece) => {
    one.out += piece;
  });
  child.stderr.on('data', (piece) => {
    one.messages += piece;
  });
  running.add(one);
  void one.ended.then(() => {
    expect(one.out + one.messages).not.toContain('geheim');
    running.delete(one);
  });
  return one;
}

const sweepOf = (...more: string[]) => ['sweep', join(folder, 'tiny.yaml'), '--format', 'json', ...more];

describe('the built worker', () => {
  it('waits for a sweep; two of them give the digest that this machine alone gives, and stay for the next', async () => {
    const workers = [1, 2].map(() => zhili(['worker', '--workers', '1']));
    await Promise.all(workers.map((one) => one.says('No sweep yet; waiting.')));
    const queued = zhili(sweepOf('--queue', '--out', join(folder, 'queued')));
    expect(await queued.ended).toBe(0);
    expect(queued.messages).toContain(`Runs go into the queue redis://127.0.0.1:${redis.port}`);
    expect(queued.messages).toMatch(/2 workers with 2 threads/);
    await Promise.all(workers.map((one) => one.says('The sweeps are over; idle.')));
    const done = workers.map((one) => Number(/idle\. (\d+) runs done/.exec(one.messages)?.[1]));

    const alone = zhili(sweepOf('--out', join(folder, 'alone'), '--workers', '1'));
    expect(await alone.ended).toBe(0);
    expect(queued.out).toBe(alone.out);
    const { ok, failed } = JSON.parse(alone.out).runs;
    expect(failed).toBe(0);
    expect(done.reduce((sum, one) => sum + one, 0)).toBe(ok);
    for (const one of workers) one.child.kill('SIGTERM');
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0]);
  });

  it('a sweep with --workers works too, and --once ends a worker with the sweep', async () => {
    const once = zhili(['worker', '--once', '--workers', '1']);
    await once.says('No sweep yet');
    const queued = zhili(sweepOf('--queue', redis.url, '--workers', '1', '--out', join(folder, 'both')));
    expect(await queued.ended).toBe(0);
    expect(await once.ended).toBe(0);
    expect(once.messages).toMatch(/\d+ runs done, 0 failed/);
  });

  it('of another engine than every sweep is refused with both digests, and told later while it is idle', async () => {
    const waiting = zhili(['worker']);
    await waiting.says('No sweep yet');
    const client = new Redis(redis.url);
    const other = { engine: 'ffffffffffffffff', version: '9.9.9', store: '/elsewhere/store' };
    await client.set(liveEntry('sweep', 'x'), JSON.stringify(other), 'PX', 60_000);
    await client.sadd(liveSet('sweep'), 'x');
    await waiting.says('There is a sweep of another engine, ffffffffffffffff (9.9.9)');
    const refused = zhili(['worker']);
    expect(await refused.ended).toBe(2);
    expect(refused.messages).toMatch(/[0-9a-f]{16} \(0\.1\.0\).*ffffffffffffffff \(9\.9\.9\)/);

    const own = /engine ([0-9a-f]{16})/.exec(waiting.messages)![1]!;
    await client.set(liveEntry('sweep', 'x'), JSON.stringify({ ...other, engine: own }), 'PX', 60_000);
    const blind = zhili(['worker']);
    expect(await blind.ended).toBe(2);
    expect(blind.messages).toContain('/elsewhere/store: the folder of the results is not on this machine');
    expect(blind.messages).toContain('--store');
    await client.flushall();
    client.disconnect();
  });

  it('no way to go wrong tells the password, with ZHILI_DEBUG=1', async () => {
    const nobody = await freePort();
    const wrong = `redis://:geheim@127.0.0.1:${redis.port}`;
    const told = await Promise.all(
      [
        ['worker', '--queue', `redis://:geheim@127.0.0.1:${nobody}`],
        ['worker', '--queue', wrong],
        ['worker', '--queue', 'redis://:geheim@no-such-host.invalid'],
        ['worker', wrong],
        ['worker', `--queu=${wrong}`],
        ['worker', '--queue', 'redis://:sehr/geheim@host'],
        ['sweep', join(folder, 'tiny.yaml'), '--queue', wrong],
        ['sweep', join(folder, 'tiny.yaml'), wrong],
      ].map(async (argv) => {
        const one = zhili(argv);
        return [await one.ended, one.messages] as const;
      }),
    );
    for (const [code, messages] of told) {
      expect(code).toBe(2);
      expect(messages).not.toContain('geheim');
      expect(messages).not.toBe('');
    }
    expect(told[6]![1]).toContain('--queue: a sweep by a queue needs --out');
  });

  it('trusts a certificate of its own only where it is told to', async () => {
    const encrypted = await startRedis({ tls: true, password });
    const env = { ZHILI_QUEUE: encrypted.url };
    const distrusting = zhili(['worker'], env);
    expect(await distrusting.ended).toBe(2);
    expect(distrusting.messages).toContain(
      'is not trusted; name its authority in the environment variable NODE_EXTRA_CA_CERTS',
    );
    const trusting = zhili(['worker'], { ...env, NODE_EXTRA_CA_CERTS: encrypted.certificate! });
    await trusting.says(`Connected to the queue rediss://127.0.0.1:${encrypted.port}`);
    await trusting.says('No sweep yet');
    trusting.child.kill('SIGINT');
    expect(await trusting.ended).toBe(0);
    await encrypted.stop();
  });
});
