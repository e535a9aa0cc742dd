import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../../cli/host.ts';
import { liveEntry, liveSet } from '../../../cli/queue/queueNames.ts';
import { freePort } from '../../support/freePort.ts';
import { type RedisServer, startRedis } from '../../support/redisServer.ts';
import { type CommandResult, runCommand } from '../testHost.ts';

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
      ZHILI_QUEUE_LOCK: '3000',
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
  it('two that wait for a sweep give the digest that this machine alone gives, and end with it', async () => {
    const workers = [1, 2].map(() => zhili(['worker', '--workers', '1', '--once']));
    await Promise.all(workers.map((one) => one.says('No sweep yet; waiting.')));
    const queued = zhili(sweepOf('--queue', '--out', join(folder, 'queued')));
    const alone = runCommand(sweepOf('--out', join(folder, 'alone'), '--workers', '1'));
    expect(await queued.ended).toBe(0);
    expect(queued.messages).toContain(`Runs go into the queue redis://127.0.0.1:${redis.port}`);
    expect(queued.messages).toMatch(/2 workers with 2 threads/);
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0]);
    const { hash, runs } = JSON.parse((await alone).out);
    expect(JSON.parse(queued.out)).toMatchObject({ hash, runs });
    expect(runs.failed).toBe(0);
    const done = workers.map((one) => Number(/(\d+) runs done, 0 failed\.\s*$/.exec(one.messages)?.[1]));
    expect(done[0]! + done[1]!).toBe(runs.ok);
  });

  it('trusts a certificate of its own where it is told to, and leaves on SIGTERM', async () => {
    const encrypted = await startRedis({ tls: true, password });
    const env = { ZHILI_QUEUE: encrypted.url, NODE_EXTRA_CA_CERTS: encrypted.certificate! };
    const trusting = zhili(['worker'], env);
    await trusting.says(`Connected to the queue rediss://127.0.0.1:${encrypted.port}:`);
    await trusting.says('No sweep yet');
    trusting.child.kill('SIGTERM');
    expect(await trusting.ended).toBe(0);
    await encrypted.stop();
  });
});

/** In this process; nothing that is said holds the password. */
async function command(argv: readonly string[], overrides: Partial<Host> = {}): Promise<CommandResult> {
  const env = { LANG: 'en_GB.UTF-8', ZHILI_DEBUG: '1', ZHILI_QUEUE: redis.url, ZHILI_QUEUE_LOCK: '400' };
  const result = await runCommand(argv, { env, ...overrides });
  expect(result.out + result.messages).not.toContain('geheim');
  return result;
}

describe('commands of a queue', () => {
  let client: Redis;
  beforeAll(() => {
    client = new Redis(redis.url);
  });
  afterAll(() => client.disconnect());
  afterEach(() => client.flushall());

  const announce = async (sweep: object) => {
    await client.set(liveEntry('sweep', 'x'), JSON.stringify(sweep), 'PX', 60_000);
    await client.sadd(liveSet('sweep'), 'x');
  };

  it('a worker of another engine than every sweep is refused with both digests; one that waits tells of such a sweep', async () => {
    const other = { engine: 'ffffffffffffffff', version: '9.9.9', store: '/elsewhere/store' };
    let said = '';
    let interrupt = () => {};
    const waiting = command(['worker'], {
      message: (text) => {
        said += text;
      },
      onInterrupt: (callback) => {
        interrupt = callback;
        return () => {};
      },
    });
    await until(() => said.includes('No sweep yet'));
    await announce(other);
    await until(() =>
      said.includes('There is a sweep of another engine, ffffffffffffffff (9.9.9); this is 0123456789abcdef (1.2.3)'),
    );
    interrupt();
    expect((await waiting).code).toBe(0);
    const { code, messages } = await command(['worker']);
    expect(code).toBe(2);
    expect(messages).toContain(
      '--queue: another engine than this one, 0123456789abcdef (1.2.3), is asked for: ffffffffffffffff (9.9.9)',
    );
  });

  it('a worker that does not see the folder of a sweep is refused with what to do', async () => {
    await announce({ engine: '0123456789abcdef', version: '1.2.3', store: '/elsewhere/store' });
    const { code, messages } = await command(['worker']);
    expect(code).toBe(2);
    expect(messages).toContain(
      '/elsewhere/store: the folder of the results is not on this machine; name it with --store',
    );
  });

  it('a sweep with --workers works too; interrupted, it goes on by the same command', async () => {
    const out = join(folder, 'both');
    const argv = sweepOf('--queue', '--workers', '1', '--out', out);
    let interrupt = () => {};
    const stopped = await command(argv, {
      message: (text) => {
        if (text.includes('1 workers with 1 threads')) interrupt();
      },
      onInterrupt: (callback) => {
        interrupt = callback;
        return () => {};
      },
    });
    expect(stopped.code).toBe(130);
    expect(await client.llen('bull:zhili-0123456789abcdef:wait')).toBe(0);
    const { code, out: json } = await command(argv);
    expect(code).toBe(0);
    const alone = await command(sweepOf('--workers', '1'));
    expect(JSON.parse(json).hash).toBe(JSON.parse(alone.out).hash);
  });

  it('a worker with a folder of its own keeps the rows there, and the sweep says where they are', async () => {
    const own = join(folder, 'own');
    let interrupt = () => {};
    const worker = command(['worker', '--workers', '1', '--store', own], {
      onInterrupt: (callback) => {
        interrupt = callback;
        return () => {};
      },
    });
    const { code, out: json } = await command(sweepOf('--queue', '--out', join(folder, 'without')));
    expect(code).toBe(1);
    const { runs } = JSON.parse(json);
    expect([runs.ok, runs.failed > 0]).toEqual([0, true]);
    const { out: status } = await command(['status', join(folder, 'without')]);
    expect(status).toContain(`the worker keeps its rows in a folder of its own, ${join(own, 'store')}`);
    interrupt();
    expect((await worker).code).toBe(0);
  });

  it('no way to go wrong tells the password, with ZHILI_DEBUG=1', async () => {
    const nobody = await freePort();
    const wrong = `redis://:geheim@127.0.0.1:${redis.port}`;
    const tiny = join(folder, 'tiny.yaml');
    const ways: [readonly string[], string][] = [
      [['worker', '--queue', `redis://:geheim@127.0.0.1:${nobody}`], `nothing listens at redis://127.0.0.1:${nobody}`],
      [
        ['worker', '--queue', wrong],
        `user or password are wrong, or may not do what a queue needs: redis://127.0.0.1:${redis.port}`,
      ],
      [
        ['worker', '--queue', 'redis://:geheim@no-such-host.invalid'],
        'no machine has this name: redis://no-such-host.invalid:6379',
      ],
      [['worker', wrong], 'redis://127.0.0.1'],
      [['worker', `--queu=${wrong}`], 'unknown option'],
      [['worker', '--queue', 'redis://:sehr/geheim@host'], 'host or port cannot be read'],
      [['sweep', tiny, '--queue', wrong], '--queue: a sweep by a queue needs --out'],
      [
        ['sweep', tiny, '--queue', wrong, '--out', join(folder, 'no'), '--budget', '1h'],
        '--queue: cannot be used together with --budget',
      ],
      [['sweep', tiny, '--queue', wrong, '--out', join(folder, 'no')], 'user or password are wrong'],
      [['sweep', tiny, wrong], 'redis://127.0.0.1'],
    ];
    for (const [argv, expected] of ways) {
      const { code, messages } = await command(argv);
      expect([argv[1], code]).toEqual([argv[1], 2]);
      expect(messages).toContain(expected);
    }
    const { messages } = await command(['worker'], { env: { LANG: 'en' } });
    expect(messages).toContain(
      '--queue: no address of a queue: give it here or in the environment variable ZHILI_QUEUE',
    );
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 1000 && !holds(); i++) await setTimeout(10);
  expect(holds()).toBe(true);
}
