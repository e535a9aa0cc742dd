import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFactors } from '../../cli/commands/sensitivity/factorChoices.ts';
import { OptionReader } from '../../cli/optionReader.ts';
import { uncertainties } from '../../models/governance/parameters/uncertainties.ts';
import { sensitivitySchema } from '../../report/sensitivity/sensitivitySchema.ts';
import { freeFactors } from '../../scenarios/experiment/drawnExperiment.ts';
import { parseExperiment } from '../../scenarios/experiment/parseExperiment.ts';
import { planExperiment } from '../../scenarios/experiment/planExperiment.ts';
import { runCommand } from './testHost.ts';

const folder = mkdtempSync(join(tmpdir(), 'sensitivity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One township of q-county, less populated, 20 days: runs of some ten milliseconds. */
const county = ['residents=200000', 'programmeYuanPerResident=80', 'grids=246', 'communities=70', 'departments=8'];
const asked = ['--days', '20', '--workers', '1', '--replicates', '1', '--outcomes', 'latentHarm'];
const tiny = ['sensitivity', 'q-county', ...asked, '--set', ...county];
const factors = ['--factors', 'growthPerDay,severalDepartmentsShare,staff'];
const small = [...tiny, ...factors, '--trajectories', '2'];
const one = ['--policies', 'reactive-centralized'];

describe('zhili sensitivity', () => {
  it('says what it will run, screens, picks factors, runs indices of these, and writes what repeats both', async () => {
    const out = join(folder, 'direct');
    const {
      code,
      out: printed,
      messages,
    } = await runCommand([...[...small, '--keep', '2', '--points', '2', '--format', 'json', '--out', out]]);
    expect(messages).toMatch(
      /Stage 1, Morris design with 2 trajectories and 4 levels: 8 points, 16 runs, about 0:\d\d/,
    );
    expect(messages).toMatch(/Stage 2,\sSaltelli design with 2 base points, second order: 12 points, 24 runs/);
    expect(messages.indexOf('Stage 1')).toBeLessThan(messages.indexOf('Picked for stage 2'));
    expect(messages).toContain('Judged by screening alone: 1 more');
    expect(code).toBe(0);

    const { screening, indices } = JSON.parse(printed);
    for (const document of [screening, indices]) expect(sensitivitySchema.parse(document)).toEqual(document);
    expect(screening.factors).toHaveLength(3);
    expect(screening.slice).toBe('1/35');
    expect(screening.policies).toEqual(['reactive-centralized', 'preventive-devolved']);
    expect(indices.factors).toHaveLength(2);
    expect(indices.responses).toHaveLength(1);
    expect(indices.responses[0].result.sobol.second).toHaveLength(1);

    expect(readdirSync(out).sort()).toEqual(
      ['screening', 'indices'].flatMap((name) => ['csv', 'json', 'yaml'].map((ext) => `${name}.${ext}`)).sort(),
    );
    for (const [name, document] of Object.entries({ screening, indices })) {
      const text = readFileSync(join(out, `${name}.yaml`), 'utf8');
      const { factors: planned, design, sweep } = planExperiment(parseExperiment(text, { name }));
      expect(planned).toEqual(document.factors.map(({ factor }: { factor: unknown }) => factor));
      expect(design.spec).toEqual(document.design);
      expect(sweep.points).toBe(document.points);
      expect(JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8'))).toEqual(document);
    }
  });

  it('with an emulator prints tables, sentences and Q² in Chinese', async () => {
    const emulator = [...small, ...one, '--method', 'emulator', '--points', '24'];
    const { code, out, messages } = await runCommand(emulator, { env: {} });
    expect(code).toBe(0);
    expect(out).toContain('莫里斯筛选');
    expect(out).toContain('Q²');
    expect(out).toContain('测试范围之外未作任何说明');
    expect(messages).toContain('全部因素进入第二阶段');
  });

  it('keeps what is done when it is interrupted, and begins no second stage', async () => {
    let interrupt = () => {};
    let told = '';
    let reads = 0;
    const { code, out } = await runCommand([...small, ...one, '--trajectories', '50'], {
      onInterrupt: (callback) => {
        interrupt = callback;
        return () => {};
      },
      message: (text) => {
        told += text;
      },
      now: () => {
        // The clock is read at every sign of life of a run.
        if (told.includes('Stage 1') && ++reads === 30) interrupt();
        return performance.now();
      },
    });
    expect(code).toBe(130);
    expect(out).toContain('Interrupted');
    expect(out).toMatch(/To cite: \d+ of 200 points/);
    expect(told).not.toContain('Stage 2 by the pace');
  });

  it('of a budget makes two designs; as CSV the rows of both have the name of their stage', async () => {
    const budget = [...tiny, ...factors, ...one, '--budget', '2s', '--format', 'csv'];
    const { code, messages, out } = await runCommand(budget);
    expect(code).toBe(0);
    const [, trajectories] = /Stage 1, Morris design with (\d+) trajectories/.exec(messages)!;
    expect(Number(trajectories)).toBeGreaterThanOrEqual(2);
    expect(Number(trajectories)).toBeLessThanOrEqual(40);
    const rows = out.trim().split('\n');
    expect(rows[0]).toBe('stage,response,method,factor,statistic,value,lo,hi,n');
    expect(rows.filter((row) => row.startsWith('stage,'))).toHaveLength(1);
    expect(rows.some((row) => /^screening,.*,morris,staff,muStar,/.test(row))).toBe(true);
    expect(rows.some((row) => row.startsWith('indices,')) || messages.includes('Too little time is left')).toBe(true);
  });

  it('tells everything that is wrong with its options at once, before anything is run', async () => {
    const { code, messages, out } = await runCommand([
      ...[
        'sensitivity',
        'beihu',
        '--factors',
        'growth,audit',
        '--outcomes',
        'truth',
        '--keep',
        '9',
        '--method',
        'guess',
      ],
      ...['--budget', 'soon', '--trajectories', '1', '--slice', '2', '--format', 'xml'],
    ]);
    expect(code).toBe(2);
    expect(out).toBe('');
    for (const path of [
      '--factors',
      '--outcomes',
      '--keep',
      '--method',
      '--budget',
      '--trajectories',
      '--slice',
      '--format',
    ]) {
      expect(messages, path).toContain(`${path}: `);
    }
    expect(messages).toContain('--budget: cannot be used together with --trajectories');
    expect(messages).toContain('not a length of time, got soon');
  });

  it.each([
    [['--factors', ','], '--factors: no factors named'],
    [['--factors', 'audit,audit'], '--factors: this key stands twice, got audit'],
    [
      ['--factors', 'audit,growthPerDay', '--set', 'growthPerDay=0.01'],
      '--set: is varied by this experiment and cannot be set, got growthPerDay',
    ],
    [['--budget', '1s', '--factors', 'all'], '--budget: too short a time: 0:01 is enough for no design; at least'],
  ])('refuses %j', async (wrong, said) => {
    const { code, messages } = await runCommand([...tiny, ...wrong]);
    expect(code).toBe(2);
    expect(messages).toContain(said);
  });
});

describe('A group of factors', () => {
  it('is without what is set, staff without the kinds that are', () => {
    const reader = new OptionReader();
    const all = readFactors('uncertainties', reader);
    reader.done();
    const free = freeFactors(all, { growthPerDay: 0.01, cadreShare: 0.2 });
    expect(all).toHaveLength(uncertainties.length + 1);
    expect(free).toHaveLength(all.length - 1);
    expect(free.map(({ key }) => key)).not.toContain('growthPerDay');
    expect(free.at(-1)).toMatchObject({ key: 'staff', times: expect.not.arrayContaining(['cadreShare']) });
  });
});
