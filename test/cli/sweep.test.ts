import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sensitivitySchema } from '../../report/sensitivity/sensitivitySchema.ts';
import { parseExperiment } from '../../scenarios/experiment/parseExperiment.ts';
import { smallDisk } from './smallDisk.ts';
import { type CommandResult, runCommand } from './testHost.ts';
import { sampleExperiment, tinyExperiment } from './tinyExperiment.ts';

const folder = mkdtempSync(join(tmpdir(), 'sweep-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = tinyExperiment;
const file = join(folder, 'tiny.yaml');
writeFileSync(file, text);
const sample = join(folder, 'sample.yaml');
writeFileSync(sample, sampleExperiment(512));
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const rows = (name: string) => read('out', name).trimEnd().split('\n').slice(1);

describe('zhili sweep', () => {
  let result: CommandResult;
  beforeAll(async () => {
    result = await runCommand(['sweep', file, '--format', 'json', '--out', join(folder, 'out')]);
  }, 30_000);

  it('says what it will run and how long that takes before it runs', () => {
    const { messages } = result;
    const order = [
      'Experiment tiny: A tiny experiment',
      '20 days, slice 1/35, seed 1',
      'reactive and centralized (reference)',
    ];
    const then = [
      'Factors (3):',
      'full factorial with 2 levels; points × policies × worlds: 8 × 2 × 1 = 16 runs',
      'Measuring',
    ];
    const last = ['One run takes about', 'Written to'];
    const places = [...order, ...then, ...last].map((one) => messages.indexOf(one));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(messages).toMatch(/growth of severity +growthPerDay +\[0\.005, 0\.02\] \/day/);
  });

  it('prints and writes the same document, with the points it could not run counted', () => {
    expect(result.code).toBe(0);
    const document = sensitivitySchema.parse(JSON.parse(result.out));
    expect(read('out', 'results.json')).toBe(result.out);
    expect(document).toMatchObject({
      experiment: 'tiny',
      points: 8,
      pointsPlanned: 8,
      stop: 'completed',
      version: '1.2.3',
    });
    expect(document.runs.refused).toBeGreaterThan(0);
    expect(document.runs.failed).toBe(0);
    expect(document.runs.ok + document.runs.refused).toBe(16);
  });

  it('writes points, runs, refusals, and what repeats it', () => {
    const names = [
      'experiment.json',
      'experiment.yaml',
      'pairs',
      'points.csv',
      'refused.csv',
      'results.csv',
      'results.json',
      'runs',
      'runs.csv',
      'store',
      'summary.csv',
      'sweep.json',
      'writers',
    ];
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(names);
    expect(rows('points.csv')).toHaveLength(8);
    expect(rows('runs.csv')).toHaveLength(16);
    const { runs, hash } = JSON.parse(result.out);
    expect(rows('runs.csv').filter((row) => row.includes(',refused,'))).toHaveLength(runs.refused);
    expect(rows('refused.csv')).toHaveLength(runs.refused);
    for (const row of rows('refused.csv')) expect(row).toMatch(/^\d,[a-z-]+,cannotStaff,/);
    expect(JSON.parse(read('out', 'experiment.json'))).toMatchObject({
      version: '1.2.3',
      engine: '0123456789abcdef',
      hash,
      text,
      stop: 'completed',
      points: 8,
      configuration: { case: { id: 'q-county' }, policies: [{ id: 'reactive-centralized' }, {}] },
    });
    expect(parseExperiment(read('out', 'experiment.yaml'))).toEqual(parseExperiment(text));
  });

  it('the experiment it wrote gives the same hash again, with another number of workers', async () => {
    const again = ['sweep', join(folder, 'out', 'experiment.yaml'), '--format', 'json', '--workers', '1'];
    expect(JSON.parse((await runCommand(again)).out).hash).toBe(JSON.parse(result.out).hash);
  });

  it('options stand instead of what the experiment has; a dry run only says so, in the language asked for', async () => {
    const options = ['--points', '3', '--replicates', '2', '--days', '20', '--seed', '9', '--slice', '1/7'];
    const { code, out, messages } = await runCommand(
      [
        'sweep',
        'uncertainties-sample',
        ...options,
        '--set',
        'yuanPerFteYear=100000',
        '--dry-run',
        '--out',
        join(folder, 'dry'),
      ],
      { env: {} },
    );
    expect([code, messages]).toEqual([0, '']);
    expect(out).toContain('实验 uncertainties-sample：全部不确定参数：拉丁超立方抽样');
    expect(out).toContain('20 天，切片 1/7，种子 9');
    expect(out).toContain('拉丁超立方，3 个点；点 × 政策 × 随机世界：3 × 2 × 2 = 12 次运行');
    expect(out.split('\n').length).toBeGreaterThan(90);
    expect(readdirSync(folder)).not.toContain('dry');
  });

  it('prints tables and sentences, with the labels of the policies', async () => {
    const { code, out } = await runCommand(['sweep', file, '--lang', 'zh']);
    expect(code).toBe(0);
    expect(out).toContain('因子');
    expect(out).toContain('测试范围之外未作任何说明');
  });

  it('a full disk leaves whole files and rows, and ends with 1', async () => {
    const { code, messages } = await runCommand(['sweep', file, '--out', join(folder, 'full')], {
      files: smallDisk(125_000),
    });
    expect(code).toBe(1);
    expect(messages).toMatch(/the disk is full|not written/);
    for (const name of readdirSync(join(folder, 'full'))) {
      if (name.endsWith('.json')) JSON.parse(read('full', name));
      if (name.endsWith('.csv')) expect(read('full', name).endsWith('\n')).toBe(true);
    }
  });

  it('an interrupt keeps whole points and ends with 130; before a run, it keeps nothing', async () => {
    for (const isEarly of [false, true]) {
      let interrupt = () => {};
      const onInterrupt = (callback: () => void) => {
        interrupt = callback;
        return () => {};
      };
      let told = '';
      let looks = 0;
      const { code, out } = await runCommand(['sweep', sample, '--format', 'json'], {
        onInterrupt,
        message: (one) => {
          told += one;
        },
        now: () => {
          const isNow = isEarly ? told.includes('Measuring') : told.includes('One run takes') && ++looks > 60;
          if (isNow) interrupt();
          return performance.now();
        },
      });
      expect(code).toBe(130);
      if (isEarly) expect(out).toBe('');
      else {
        const { points, pointsPlanned, stop } = sensitivitySchema.parse(JSON.parse(out));
        expect(stop).toBe('cancelled');
        expect(pointsPlanned).toBe(512);
        expect(points).toBeLessThan(100);
      }
    }
  });

  it('a budget picks the largest design that fits into the time left', async () => {
    // Every look at the clock takes a quarter of a second.
    let looks = 0;
    const argv = ['sweep', sample, '--workers', '1', '--budget', '8s'];
    const { code, messages } = await runCommand(argv, { now: () => 250 * ++looks });
    expect(code).toBe(0);
    const said = messages.replace(/\s+/g, ' ');
    const [, points, again, runs] =
      /Into 0:08 fits: Latin hypercube with (\d+) points; [a-z ×]+: (\d+) × 2 × 1 = (\d+) runs/.exec(said) ?? [];
    expect([again, runs]).toEqual([points, String(2 * Number(points))]);
    expect(Number(points)).toBeGreaterThanOrEqual(2);
    expect(Number(points)).toBeLessThan(32);
  });

  it.each([
    [['--points', '0'], '--points: out of range, got 0; expected [1, 1000000]'],
    [['--points', '5.5'], '--points: not a whole number, got 5.5; expected [1, 1000000]'],
    [['--budget', '30'], '--budget: not a length of time, got 30; expected 90s, 30m, 2h'],
    [['--budget', '1h', '--points', '9'], '--budget: cannot be used together with --points'],
    [['--slice', '1/99'], 'slice.denominator: out of range, got 99; expected integer [1, 14]'],
    [['--set', 'growthPerDay=0.01'], '--set: is varied by this experiment and cannot be set, got growthPerDay'],
    [['--set', 'audit=7'], 'settings.audit: out of range, got 7; expected [0, 1] share'],
    [['--format', 'xml'], '--format: not one of the known values, got xml; expected table, json, csv'],
    [['--points', '2000000'], '--points: out of range, got 2000000'],
  ])('%s is told before anything is run', async (options, expected) => {
    const { code, messages, out } = await runCommand(['sweep', 'uncertainties-sample', ...options]);
    expect([code, out]).toEqual([2, '']);
    expect(messages).toContain(expected);
  });

  it('a size that follows from the factors cannot be told', async () => {
    const { code, messages } = await runCommand(['sweep', file, '--points', '9']);
    expect([code, messages]).toEqual([
      2,
      '--points: the size of this design follows from its factors (fullFactorial)\n',
    ]);
  });

  it('faults of files and names are told with place, value and what is known, in both languages', async () => {
    const bad = join(folder, 'bad.yaml');
    writeFileSync(bad, text.replace('0.005, 0.02', '0.5, 0.02').replace('[latentHarm]', '[latentHarn]'));
    const { code, messages } = await runCommand(['sweep', bad]);
    expect(code).toBe(2);
    expect(messages).toContain(`line 12: ${bad}#factors[2].range: out of order, got [0.5, 0.02]; expected low < high`);
    expect(messages).toContain(`line 13: ${bad}#outcomes[0]: unknown key, got latentHarn; expected latentHarm`);
    expect((await runCommand(['sweep', bad], { env: {} })).messages).toMatch(/^第 12 行：.*\n第 13 行：/);
    const unknown = await runCommand(['sweep', 'deciding']);
    expect(unknown.messages).toContain('unknown experiment, got deciding; expected deciding-');
    expect((await runCommand(['sweep', join(folder, 'none.yaml')])).messages).toContain('the file cannot be read');
    expect((await runCommand(['sweep'])).code).toBe(2);
  });
});
