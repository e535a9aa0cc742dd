import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockText } from '../../cli/clockText.ts';
import type { Host } from '../../cli/host.ts';
import { type CommandResult, runCommand } from './testHost.ts';
import { sampleExperiment, tinyExperiment } from './tinyExperiment.ts';

const folder = mkdtempSync(join(tmpdir(), 'sweep-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...path: string[]) => join(folder, ...path);
const file = at('tiny.yaml');
const sample = at('sample.yaml');
writeFileSync(file, tinyExperiment);
writeFileSync(sample, sampleExperiment(14));

const zhili = (argv: string, overrides: Partial<Host> = {}) => runCommand(argv.split(' '), overrides);
const hashOf = ({ out }: CommandResult): string => JSON.parse(out).hash;

/** All result files of a folder by name. */
function results(name: string): Map<string, string> {
  const names = readdirSync(at(name)).filter((one) => /\.(json|csv|yaml)$/.test(one) && one !== 'sweep.json');
  const runs = readdirSync(at(name, 'runs')).map((one) => `runs/${one}`);
  return new Map([...names, ...runs].sort().map((one) => [one, readFileSync(at(name, one), 'latin1')]));
}

/** An interrupt at the n-th look at the clock after runs have begun. */
function interruptAfter(looks: number): Partial<Host> {
  let interrupt = () => {};
  let count = 0;
  let hasBegun = false;
  return {
    onInterrupt: (callback) => {
      interrupt = callback;
      return () => {};
    },
    message: (text) => {
      hasBegun ||= /One run takes|runs are there/.test(text);
    },
    now: () => {
      if (hasBegun && ++count === looks) interrupt();
      return performance.now();
    },
  };
}

describe('zhili sweep --out', () => {
  let memory: CommandResult;
  let whole: CommandResult;
  beforeAll(async () => {
    memory = await zhili(`sweep ${sample} --format json`);
    whole = await zhili(`sweep ${sample} --format json --out ${at('whole')}`);
  }, 60_000);

  it('prints and writes what a sweep without a folder does, and the runs as Parquet with their digests', () => {
    expect([memory.code, whole.code]).toEqual([0, 0]);
    expect(whole.out).toBe(memory.out);
    expect([...results('whole').keys()]).toEqual([
      'experiment.json',
      'experiment.yaml',
      'points.csv',
      'results.csv',
      'results.json',
      'runs.csv',
      'runs/SHA256SUMS',
      'runs/part-000001.parquet',
      'summary.csv',
    ]);
    const [header, ...rows] = readFileSync(at('whole', 'summary.csv'), 'utf8').trimEnd().split('\n');
    expect(header).toBe('policy,outcome,n,mean,sd,min,max,ok,failed,refused');
    expect(rows.filter((row) => row.includes(',latentHarm,'))).toHaveLength(2);
  });

  it('goes on after interrupts, says what is there, and writes the same files (3 interrupts)', async () => {
    for (const looks of [6, 8, 8]) {
      const { code } = await zhili(`sweep ${sample} --out ${at('stopped')}`, interruptAfter(looks));
      expect(code).toBe(130);
      expect(readdirSync(at('stopped'))).not.toContain('results.json');
    }
    const { out, code, messages } = await zhili(`sweep ${sample} --format json --out ${at('stopped')}`);
    expect([code, hashOf({ out } as CommandResult)]).toEqual([0, hashOf(memory)]);
    expect(messages).toMatch(/\d+ of 28 runs are there; going on in/);
    expect(messages).not.toContain('Measuring');
    expect(results('stopped')).toEqual(results('whole'));
  });

  it('says after an interrupt that all is kept and how to go on', async () => {
    let said = '';
    const interrupt = interruptAfter(6);
    const { message } = interrupt;
    await zhili(`sweep ${sample} --out ${at('said')} --lang zh`, {
      ...interrupt,
      message: (text) => {
        said += text;
        message!(text.replace('每个工作进程每次运行约', 'One run takes'));
      },
    });
    expect(said.replace(/\s+/g, '')).toContain('已停止；已完成的运行全部保存在');
    expect(said.replace(/\s+/g, '')).toContain('zhilistatus');
  });

  it('a complete folder is gathered again without a run', async () => {
    const before = results('whole');
    const { out, messages } = await zhili(`sweep ${sample} --format json --out ${at('whole')}`);
    expect(out).toBe(memory.out);
    expect(messages).toContain('All runs are there');
    expect(results('whole')).toEqual(before);
  });

  it('refuses another experiment, seed or shard in the folder, and says what differs', async () => {
    const before = results('whole');
    const other = await zhili(`sweep ${sample} --seed 9 --points 15 --out ${at('whole')}`);
    expect(other.code).toBe(2);
    const record = at('whole', 'sweep.json');
    expect(other.messages).toContain(`${record}#source.seed: the folder holds another sweep, here 1 and not 9`);
    expect(other.messages).toContain(
      `${record}#source.design.points: the folder holds another sweep, here 14 and not 15`,
    );
    const shard = await zhili(`sweep ${sample} --shard 1/2 --out ${at('whole')}`);
    expect(shard.messages).toContain(`${record}#shard: the folder holds another sweep, here 1/1 and not 1/2`);
    const engine = await zhili(`sweep ${sample} --out ${at('whole')}`, { engine: 'fedcba9876543210' });
    expect(engine.messages).toContain('run by another engine, 0123456789abcdef and not fedcba9876543210');
    expect(results('whole')).toEqual(before);
  });

  it('a folder with other things in it is not taken; results of before are replaced with a word', async () => {
    mkdirSync(at('taken', 'store'), { recursive: true });
    const taken = await zhili(`sweep ${file} --out ${at('taken')}`);
    expect([taken.code, readdirSync(at('taken'))]).toEqual([2, ['store']]);
    expect(taken.messages).toContain('has store, which would be written over');
    mkdirSync(at('older'));
    writeFileSync(at('older', 'results.json'), 'of before');
    const older = await zhili(`sweep ${file} --out ${at('older')}`);
    expect(older.messages.replace(/\s+/g, ' ')).toContain('has results of before (results.json); they are replaced');
    expect(JSON.parse(readFileSync(at('older', 'results.json'), 'utf8')).experiment).toBe('tiny');
  });

  it('keeps the size a budget picked the first time', async () => {
    let looks = 0;
    const argv = `sweep ${sample} --workers 1 --budget 8s --out ${at('budget')}`;
    const first = await zhili(argv, { now: () => 250 * ++looks });
    const points = /Latin hypercube with (\d+) points;/.exec(first.messages.replace(/\s+/g, ' '))![1];
    const again = await zhili(`${argv} --format json`);
    expect(JSON.parse(again.out).points).toBe(Number(points));
    expect(again.messages).toContain('The size of the design is the one picked for 0:08');
  });

  it('damaged parts are named, their runs made again, and the results are the same', async () => {
    cpSync(at('whole'), at('damaged'), { recursive: true });
    const [part] = readdirSync(at('damaged', 'store', 'parts'));
    const path = at('damaged', 'store', 'parts', part!);
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1]! ^= 8;
    writeFileSync(path, bytes);
    expect((await zhili(`status ${at('damaged')}`)).code).toBe(1);
    const { messages, out, code } = await zhili(`sweep ${sample} --format json --out ${at('damaged')}`);
    expect([code, out]).toEqual([0, memory.out]);
    expect(messages.replace(/\s+/g, '')).toContain(`${path}:apartofthestoreisdamaged`);
    expect(results('damaged')).toEqual(results('whole'));
  });

  describe('--shard and zhili merge', () => {
    const shards = [1, 2, 3].map((index) => at(`shard-${index}`));
    beforeAll(async () => {
      for (const [index, shard] of shards.entries()) {
        const { code, messages } = await zhili(`sweep ${sample} --shard ${index + 1}/3 --out ${shard}`);
        expect(code).toBe(0);
        expect(messages.replace(/\s+/g, ' ')).toContain(`Shard ${index + 1}/3 is complete: `);
        expect(readdirSync(shard)).not.toContain('results.json');
      }
    }, 60_000);

    it.each([
      ['in their order', [0, 1, 2]],
      ['backwards, one of them twice', [2, 1, 1, 0]],
    ])('merged %s they give the files of the sweep that was not divided', async (_, order) => {
      const out = `merged-${order.join('')}`;
      const argv = `merge ${at(out)} ${order.map((index) => shards[index]).join(' ')} --format json`;
      const merged = await zhili(argv);
      expect([merged.code, merged.out]).toEqual([0, memory.out]);
      expect(results(out)).toEqual(results('whole'));
    });

    it('what is missing is named by shard, kept, and can be merged or run later', async () => {
      const some = await zhili(`merge ${at('some')} ${shards[2]} ${shards[0]}`);
      expect([some.code, some.out]).toEqual([1, '']);
      expect(some.messages).toMatch(/Not complete: 10 of 28 runs are missing/);
      expect(some.messages).toMatch(/shard 2\/3: 10 runs missing/);
      cpSync(at('some'), at('rest'), { recursive: true });
      expect((await zhili(`merge ${at('some')} ${shards[1]} --format json`)).out).toBe(memory.out);
      const rest = await zhili(`sweep ${sample} --out ${at('rest')} --format json`);
      expect(rest.messages).toContain('18 of 28 runs are there');
      expect(results('rest')).toEqual(results('whole'));
    });

    it('refuses folders of another sweep, without a sweep, and itself, all at once', async () => {
      const argv = `merge ${at('bad')} ${shards[0]} ${at('older')} ${at('nowhere')} ${at('bad')}`;
      const { code, messages } = await zhili(argv);
      expect(code).toBe(2);
      expect(messages).toContain(
        `${join(at('older'), 'sweep.json')}#source.id: the folder holds another sweep, here tiny and not sample`.replace(
          'here tiny and not sample',
          'here tiny and not sample',
        ),
      );
      expect(messages).toContain(`${at('nowhere')}: no sweep is kept in this folder`);
      expect(messages).toContain(`${at('bad')}: a folder cannot be merged into itself`);
      expect(readdirSync(folder)).not.toContain('bad');
    });
  });

  describe('zhili status', () => {
    it('tells of a finished folder, in both languages', async () => {
      const { code, out } = await zhili(`status ${at('whole')}`);
      expect(code).toBe(0);
      expect(out).toMatch(/^sweep +experiment sample$/m);
      expect(out).toMatch(/^done +28 of 28 runs \(100\.0 %\)$/m);
      expect(out).toMatch(/^results +written$/m);
      expect(out).toMatch(/^rate +nobody is writing now$/m);
      expect((await zhili(`status ${at('whole')}`, { env: {} })).out).toMatch(/^已完成 +28\/28 次运行（100\.0 %）$/m);
    });

    it('tells of a stopped folder and of a shard what is missing, as data too', async () => {
      const { out } = await zhili(`status ${at('said')} --format json`);
      const said = JSON.parse(out);
      expect(said).toMatchObject({
        total: 28,
        failed: 0,
        damage: [],
        isWriting: false,
        isGathered: false,
        etaSeconds: null,
      });
      expect(said.ok + said.missing).toBe(28);
      expect(said.missing).toBeGreaterThan(0);
      expect(said.writers).toMatchObject([{ isAlive: false, runsPerSecond: 0 }]);
      const shard = JSON.parse((await zhili(`status ${at('shard-2')} --format json`)).out);
      expect(shard).toMatchObject({
        sweep: { shard: { index: 2, of: 3 }, name: 'sample' },
        total: 10,
        ok: 10,
        missing: 0,
      });
    });

    it('sees who is writing, how fast and how long it takes, until there was no sign of life for 90 s', async () => {
      cpSync(at('said'), at('live'), { recursive: true });
      const recent = [
        [1_000_000, 0],
        [1_100_000, 5],
      ];
      const life = { writer: 'other-host-7', began: 1_000_000, seen: 1_100_000, ended: false, kept: 5, recent };
      writeFileSync(at('live', 'writers', 'other-host-7.json'), JSON.stringify(life));
      const status = async (now: number, ...rest: string[]) =>
        (await zhili(['status', at('live'), ...rest].join(' '), { wallClock: () => now })).out;
      const one = JSON.parse(await status(1_120_000, '--format', 'json'));
      expect(one).toMatchObject({ isWriting: true, runsPerSecond: 0.05, etaSeconds: one.missing / 0.05 });
      const eta = clockText(one.missing / 0.05);
      expect(await status(1_120_000)).toContain(`0.050 runs/s, ${eta} left`);
      expect(await status(1_120_000)).toContain('other-host-7: 5 runs, last sign of life 0:20 ago, writing');
      expect(await status(1_191_000)).toContain('nobody is writing now');
    });

    it('says of what holds no sweep that it does not', async () => {
      mkdirSync(at('empty'));
      expect(await zhili(`status ${at('empty')}`)).toMatchObject({ code: 2, out: '' });
      expect((await zhili(`status ${file}`)).messages).toContain(`${file}: the folder cannot be read`);
      writeFileSync(at('empty', 'sweep.json'), '{"format":');
      expect((await zhili(`status ${at('empty')}`)).messages).toContain('this file says of no sweep');
      writeFileSync(at('empty', 'sweep.json'), '{"format": "zhili-sweep-9"}');
      expect((await zhili(`status ${at('empty')}`)).messages).toContain('made by another version: zhili-sweep-9');
      const record = readFileSync(at('whole', 'sweep.json'), 'utf8');
      writeFileSync(at('empty', 'sweep.json'), record.replace('"days": 20', '"days": 21'));
      expect((await zhili(`status ${at('empty')}`)).messages).toContain('was changed or damaged');
    });
  });
});
