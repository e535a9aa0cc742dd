import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../cli/host.ts';
import { type PoolWorker, WorkerPool } from '../../sim/experiment/pool.ts';
import { instantWorker } from './instantWorker.ts';
import { type CommandResult, runCommand } from './testHost.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhili-explain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...path: string[]) => join(folder, ...path);

/** Runs begun by all workers of a test. */
let begun = 0;

/** Says at once what the levers of a hybrid make of every outcome: warning and township powers help each other. */
const hybridWorker = () =>
  instantWorker(({ levers: { earlyWarning, authorityTownship } }, replicate) => {
    begun += 1;
    const [warns, power] = [Number(earlyWarning), authorityTownship as number];
    return 100 + 7.77 * warns * (1 + power) + (3.33 + replicate / 10) * power;
  });
const instant = { createPool: (size: number) => new WorkerPool({ size, spawn: hybridWorker }) };

const pair = 'explain-difference reactive-centralized preventive-devolved --slice 1/14 --worlds 5';
const zhili = (argv: string, overrides: Partial<Host> = {}) =>
  runCommand(argv.split(' '), { ...instant, ...overrides });
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const hashOf = ({ out }: CommandResult): string => JSON.parse(out).hash;

/** The result files of a folder by name. */
const results = (name: string): Map<string, string> =>
  new Map(
    readdirSync(at(name))
      .filter((one) => /\.(json|csv|parquet|html)$/.test(one) && one !== 'sweep.json')
      .sort()
      .map((one) => [one, readFileSync(at(name, one), 'latin1')]),
  );

describe('zhili explain-difference', () => {
  let memory: CommandResult;
  let whole: CommandResult;
  beforeAll(async () => {
    memory = await zhili(`${pair} --format json`);
    whole = await zhili(`${pair} --format json --out ${at('whole')}`);
  });

  it('says before it runs which levers differ, how many hybrids in how many worlds and how long that takes', async () => {
    begun = 0;
    const { code, out } = await zhili(`${pair} --dry-run`);
    expect(code).toBe(0);
    expect(out).toMatch(/^Beihu.*slice 1\/14, seed 1$/m);
    expect(out).toMatch(/early warning +no -> yes/);
    expect(oneLine(out)).toContain('4 hybrids × 5 random worlds = 20 runs');
    expect(out).toContain('all runs take about');
    expect(begun).toBeLessThan(20);
    const chinese = (await zhili(`${pair} --dry-run --lang zh`)).out.replace(/\s+/g, '');
    expect(chinese).toContain('“前置预防·下放赋权”与“事发应对·上收集中”的差别从何而来');
    expect(chinese).toContain('4个混合政策×5个随机世界=20次运行');
  });

  it('draws a waterfall whose parts, as they are shown, add up to the difference and join the ends', async () => {
    const { code, out } = await zhili(`${pair} --outcome latentHarm,coordinationYuan`);
    expect(code).toBe(0);
    expect(out).toContain('latent harm, sev·d/1000; less is better');
    const [, table] = /latent harm, sev.*?\n.*?last\n(.*?)\npreventive and devolved against/s.exec(out)!;
    const [first, ...rest] = table!.split('\n').filter((line) => /\d/.test(line));
    const end = rest.pop()!;
    const cents = (line: string, pattern: RegExp) => Math.round(100 * Number(pattern.exec(line)![1]));
    // Behind a part stand its interval, if it has one, and what it is alone and last.
    const parts = rest.map((line) => cents(line, /([+-]?[\d.]+)(?: \[[^\]]*\])? +[+-]?[\d.]+ +[+-]?[\d.]+$/));
    expect(parts).toHaveLength(2);
    const sum = parts.reduce((total, part) => total + part, 0);
    expect(cents(first!, /([\d.]+)$/) + sum).toBe(cents(end, /([\d.]+)$/));
    expect(sum).toBe(cents(oneLine(out), /latent harm by ([+-][\d.]+)/));
    expect(oneLine(out)).toContain('the coordination cost, yuan/1000/yr');
    expect(oneLine(out)).toContain('How far to trust it - A part is an average');
  });

  it('gives the document as JSON, whose values sum to the difference to the last bit, and its figures as CSV', async () => {
    const { outcomes, policies, runs } = JSON.parse(memory.out);
    expect([policies, runs.ok]).toEqual([['reactive-centralized', 'preventive-devolved'], 20]);
    expect(outcomes.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'coordinationYuan',
      'grievanceResolutionRate',
      'latentHarm',
      'resolutionGini',
    ]);
    for (const { result } of outcomes) {
      const values: number[] = result.values.map(({ value }: { value: number }) => value);
      expect(values.reduce((sum, one) => sum + one, 0)).toBe(result.difference.value);
      expect(result.interactions[0].value).toBeGreaterThan(0);
    }
    const { out } = await zhili(`${pair} --format csv`);
    expect(out.split('\n')[0]).toBe('outcome,unit,figure,group,second,value,lo,hi,shown,n');
  });

  it('explains a file against a built-in policy, in the case of either, by groups of one’s own', async () => {
    const policy = at('mine.yaml');
    const groups = at('groups.yaml');
    const label = '{zh: 甲, en: powers}';
    writeFileSync(
      policy,
      `id: mine\nextends: [zhuji-before]\nlabel: {zh: 我的, en: mine}\nlevers:\n  oneStopShare: {value: 0.1, from: assumption}\n  audit: {value: 0.1, from: assumption}\n`,
    );
    writeFileSync(groups, `- {id: powers, label: ${label}, levers: [oneStopShare]}\n`);
    const argv = `explain-difference ${policy} zhuji-before --slice 1/20 --by ${groups} --format json`;
    const { code, out, messages } = await zhili(argv);
    expect(messages).toContain('Zhuji');
    expect(code).toBe(0);
    const { groups: found, case: place, labels } = JSON.parse(out);
    expect([place, labels.policies[0].en]).toEqual(['zhuji', 'mine']);
    expect(found.map(({ names }: { names: { id: string }[] }) => names[0]!.id).slice(0, 2)).toEqual(['powers', 'rest']);
    writeFileSync(groups, `- {id: powers, label: ${label}, levers: [oneStopShares, audit, audit]}\n`);
    const wrong = await zhili(argv);
    expect(wrong.code).toBe(2);
    expect(wrong.messages).toContain(`${groups}#[0].levers[0]`);
    expect(wrong.messages).toContain('oneStopShare');
    expect(wrong.messages).toContain(`${groups}#[0].levers[2]`);
  });

  it('says what could not be told apart and why, before it runs and afterwards', async () => {
    const { out, messages } = await zhili(
      'explain-difference centralized devolved --by levers --sampled 2 --slice 1/14 --worlds 2',
    );
    for (const told of [messages, out].map(oneLine)) expect(told).toContain('cannot be told apart');
    expect(oneLine(messages)).toContain('2 pairs of an order and its reverse');
    expect(oneLine(out)).toContain('take 10 at least');
  });

  it('picks the worlds that fit into a budget, and says where two do not', async () => {
    let looks = 0;
    const now = () => 100 * ++looks;
    const argv = pair.replace(' --worlds 5', ' --workers 1');
    const { messages, code } = await zhili(`${argv} --budget 20s`, { now });
    expect(code).toBe(0);
    const [, worlds] = /Into 0:20 fits: 4 hybrids × (\d+) random worlds/.exec(oneLine(messages))!;
    expect(Number(worlds)).toBeGreaterThanOrEqual(2);
    const small = await zhili(`${argv} --budget 1s`, { now });
    expect([small.code, small.out]).toEqual([2, '']);
    expect(small.messages).toContain('--budget');
  });

  describe('in a folder', () => {
    it('prints what it does without one, and writes results, hybrids and runs', async () => {
      expect([memory.code, whole.code, whole.out]).toEqual([0, 0, memory.out]);
      expect(readdirSync(at('whole'))).toEqual(
        expect.arrayContaining([
          'configuration.json',
          'explanation.csv',
          'explanation.json',
          'explanation.parquet',
          'hybrids.csv',
          'levers.csv',
          'report.html',
          'runs',
          'runs.csv',
          'summary.csv',
        ]),
      );
      expect(readFileSync(at('whole', 'explanation.json'), 'utf8')).toBe(memory.out);
      const { out } = await zhili(`status ${at('whole')}`);
      expect(out).toMatch(/^sweep +attribution reactive-centralized -> preventive-devolved$/m);
      expect(out).toMatch(/^done +20 of 20 runs/m);
    });

    it('goes on after an interrupt with the same files, and is refused for another seed', async () => {
      let interrupt = () => {};
      let runs = 0;
      const stopping = (): PoolWorker => ({
        ...hybridWorker(),
        async run(request, onProgress) {
          // The first ten measure how long a run takes.
          if (++runs === 14) interrupt();
          return hybridWorker().run(request, onProgress);
        },
      });
      const stopped = await zhili(`${pair} --workers 1 --out ${at('stopped')}`, {
        createPool: (size) => new WorkerPool({ size, spawn: stopping }),
        onInterrupt(callback) {
          interrupt = callback;
          return () => {};
        },
      });
      expect([stopped.code, stopped.out]).toEqual([130, '']);
      const { missing } = JSON.parse((await zhili(`status ${at('stopped')} --format json`)).out);
      expect(missing).toBeGreaterThan(0);
      expect(missing).toBeLessThan(20);
      begun = 0;
      const again = await zhili(`${pair} --format json --out ${at('stopped')}`);
      expect([again.code, hashOf(again), begun]).toEqual([0, hashOf(memory), missing]);
      expect(results('stopped')).toEqual(results('whole'));
      const other = await zhili(`${pair} --seed 2 --out ${at('stopped')}`);
      expect(other.code).toBe(2);
      expect(other.messages).toContain('source.seed');
    });

    it('tells other outcomes of the same runs without running anything', async () => {
      cpSync(at('whole'), at('other'), { recursive: true });
      begun = 0;
      const { code, out } = await zhili(`${pair} --outcome satisfaction --format json --out ${at('other')}`);
      expect([code, begun]).toEqual([0, 0]);
      const { outcomes, hash } = JSON.parse(out);
      expect([outcomes.length, outcomes[0].outcome, hash]).toEqual([1, 'satisfaction', hashOf(memory)]);
    });

    it('of two shards, merged, are the files of the whole', async () => {
      for (const index of [1, 2]) {
        const { code, messages } = await zhili(`${pair} --shard ${index}/2 --out ${at(`shard-${index}`)}`);
        expect(code).toBe(0);
        expect(oneLine(messages)).toContain(`Shard ${index}/2 is complete: 10 ok`);
      }
      const merged = await zhili(`merge ${at('merged')} ${at('shard-2')} ${at('shard-1')} --format json`);
      expect([merged.code, merged.out]).toEqual([0, memory.out]);
      expect(results('merged')).toEqual(results('whole'));
    });
  });

  it('explains nothing where an interrupt leaves sets without runs', async () => {
    let interrupt = () => {};
    const { code, out, messages } = await zhili(pair, {
      createPool: (size) => new WorkerPool({ size, spawn: hybridWorker }),
      onInterrupt(callback) {
        interrupt = callback;
        return () => {};
      },
      message(text) {
        if (text.includes('One run takes')) interrupt();
      },
    });
    expect([code, out, messages]).toEqual([130, '', '']);
  });

  describe.each([
    ['same policy twice', 'explain-difference before before', 'stands twice', '同一政策出现两次'],
    ['the same by another name', 'explain-difference before beihu-before', 'stands twice', '同一政策出现两次'],
    ['unknown policy', 'explain-difference beihu-before beihu-aftr', 'B: unknown policy', 'beihu-after ∈'],
    ['unknown outcome', 'explain-difference before after --outcome latentHam', 'latentHarm ∈', '没有此结果指标'],
    ['unknown grouping', 'explain-difference before after --by lever', 'groups, levers', 'groups, levers'],
    ['no difference', 'explain-difference base mine.yaml', 'no lever differs', '没有可解释的差别'],
    ['unknown case', 'explain-difference before after --case beihi', 'unknown case', '没有此案例'],
    ['budget and worlds', 'explain-difference before after --budget 9s --worlds 3', '--worlds', '--worlds'],
    ['a shard of nothing kept', 'explain-difference before after --shard 1/2', '--shard', '--shard'],
  ])('refuses %s', (_, argv, english, chinese) => {
    it.each([
      ['en', english],
      ['zh', chinese],
    ])('and says so in %s before anything is run', async (language, said) => {
      writeFileSync(at('mine.yaml'), 'id: mine\nextends: [base]\nlabel: {zh: 同, en: same}\nlevers: {}\n');
      begun = 0;
      const { code, out, messages } = await zhili(`${argv.replace('mine.yaml', at('mine.yaml'))} --lang ${language}`);
      expect([code, out, begun]).toEqual([2, '', 0]);
      expect(messages).toContain(said);
    });
  });
});
