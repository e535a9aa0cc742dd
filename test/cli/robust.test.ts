import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import type { RobustDocument } from '../../report/robustness/robustDocument.ts';
import { WorkerPool } from '../../sim/experiment/pool.ts';
import { instantWorker } from './instantWorker.ts';
import { type CommandResult, runCommand } from './testHost.ts';
import { sampleExperiment, tinyExperiment } from './tinyExperiment.ts';

const folder = mkdtempSync(join(tmpdir(), 'robust-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...path: string[]) => join(folder, ...path);
const sample = at('sample.yaml');
const priors = at('priors.yaml');
writeFileSync(sample, sampleExperiment(14));
writeFileSync(at('tiny.yaml'), tinyExperiment);
writeFileSync(priors, 'slow: {growthPerDay: {kind: triangular, mode: 0.005}}\n');

/** Prevention helps the less the faster severity grows. */
const harm = ({ levers, uncertainties }: GovernanceParameters, replicate: number) => {
  const { growthPerDay, localDiscount } = uncertainties;
  const help = (levers.patrolHoursShare as number) * (1 - 50 * growthPerDay);
  return 0.5 + 10 * growthPerDay + 0.1 * localDiscount - help + 0.001 * (replicate % 7);
};
const createPool = (size: number) => new WorkerPool({ size, spawn: () => instantWorker(harm) });
const zhili = (argv: string, overrides = {}) => runCommand(argv.split(' '), { createPool, ...overrides });
const flat = (text: string) => text.replace(/\s+/g, ' ');

let whole: CommandResult;
beforeAll(async () => {
  whole = await zhili(`robust ${sample} --format json --prior ${priors} --out ${at('whole')}`);
}, 60_000);

describe('zhili robust', () => {
  it('runs an experiment, writes its runs as a sweep does, and the document as JSON, CSV and Parquet', async () => {
    expect(whole.code).toBe(0);
    const document: RobustDocument = JSON.parse(whole.out);
    expect(document).toMatchObject({
      experiment: 'sample',
      case: 'q-county',
      points: 14,
      reference: 'reactive-centralized',
    });
    expect(document.comparisons).toHaveLength(4);
    expect(document.priors.map(({ name }) => name)).toEqual(['slow']);
    expect(readFileSync(at('whole', 'robust.json'), 'utf8')).toBe(whole.out);
    const names = readdirSync(at('whole'));
    for (const name of [
      'robust.csv',
      'robust-worlds.csv',
      'robust-worlds.parquet',
      'robust.html',
      'experiment.yaml',
      'summary.csv',
    ]) {
      expect(names).toContain(name);
    }
    expect(readFileSync(at('whole', 'robust-worlds.parquet'), 'latin1').slice(0, 4)).toBe('PAR1');
    const memory = await zhili(`robust ${sample} --format csv --prior ${priors}`);
    expect(memory.out).toBe(readFileSync(at('whole', 'robust.csv'), 'utf8'));
  });

  it('of a folder runs nothing and says the same; policies and outcomes are picked from what was run', async () => {
    const again = await zhili(`robust ${at('whole')} --format json --prior ${priors}`, {
      createPool: () => {
        throw new Error('Nothing is to be run');
      },
    });
    expect([again.code, again.out]).toEqual([0, whole.out]);
    const turned = await zhili(
      `robust ${at('whole')} --format json --reference preventive-devolved --objectives escalationRate --target latentHarm<=1e9 --out ${at('turned')}`,
    );
    const document: RobustDocument = JSON.parse(turned.out);
    expect(document.comparisons.map(({ policy, outcome }) => [policy, outcome])).toEqual([
      ['reactive-centralized', 'escalationRate'],
    ]);
    expect(document.satisficing.map(({ share }) => share)).toEqual([1, 1]);
    expect(readdirSync(at('turned')).sort()).toEqual(
      ['csv', 'html', 'json']
        .map((ext) => `robust.${ext}`)
        .concat('robust-worlds.csv', 'robust-worlds.parquet')
        .sort(),
    );
  });

  it('says that results are being worked out where that takes long, and then lets an interrupt end the process', async () => {
    const listening: boolean[] = [];
    let isListening = false;
    const onInterrupt = () => {
      isListening = true;
      return () => {
        isListening = false;
      };
    };
    const message = (text: string) => {
      if (text.includes('what 60 points say of 222 factors')) listening.push(isListening);
    };
    await zhili('robust uncertainties-sample --points 60 --format csv --objectives latentHarm', {
      onInterrupt,
      message,
    });
    expect(listening).toEqual([false]);
  }, 60_000);

  it('prints shares, comparisons, regret, targets, front, priors, what was asked about and cautions, in both languages', async () => {
    const asked = `robust ${at('whole')} --at growthPerDay=0.5 localDiscount=0.1 shocksPerYear=2`;
    const english = flat((await zhili(asked)).out);
    for (const said of [
      '14 worlds drawn from the ranges of 2 uncertain factors, 20 days',
      'Share of the drawn worlds in which each is better than “reactive and centralized”',
      'of the 14 worlds drawn from these ranges',
      'Regret: how far each falls short of the best one in the same world',
      'Nobody set these targets: they are what “reactive and centralized” reaches in the median drawn world',
      'is on the front',
      '“the scenario’s own values most likely”: ',
      'is outside the tested range (0.003 – 0.03 /day): nothing is said of it',
      '= 2 was not varied',
      'lies in the tested range',
      'With one run a world luck cannot be told from merit',
      'Only 14 worlds can be used',
    ]) {
      expect(english).toContain(flat(said));
    }
    const chinese = (await zhili(`${asked} --lang zh`)).out.replace(/\s+/g, '');
    for (const said of [
      '从2个不确定因素的取值范围中抽取14个世界',
      '遗憾',
      '不是谁定的',
      '在测试范围（0.003–0.03/天）之外',
      '须留意',
    ]) {
      expect(chinese).toContain(said);
    }
  });

  it('of a case says what it would run: the 2×2, before and after over all uncertainties of one township', async () => {
    const { code, out } = await zhili('robust q-county --dry-run --points 3 --set growthPerDay=0.01', {
      createPool: () => ({
        size: 1,
        run: async () => ({ ok: false, fault: { code: 'cancelled', path: '' } }),
        cancel() {},
        close: async () => {},
      }),
    });
    expect(code).toBe(0);
    const said = flat(out);
    expect(said).toMatch(/Experiment q-county-uncertainties: All that is uncertain in Q County/);
    expect(said).toContain('180 days, slice 1/35, seed 1');
    expect(said).toContain('3 × 6 × 2 = 36 runs');
    expect(said).not.toContain(' growthPerDay ');
  });

  it('of a case file of one’s own says the same, and draws what was measured from its interval', async () => {
    const own = readFileSync(join(import.meta.dirname, '../../scenarios/cases/beihu.yaml'), 'utf8')
      .replace(/^id: beihu$/m, 'id: own-town')
      .replace(/^uncertainties:.*$/m, () => {
        const data = `{digest: ${'a'.repeat(64)}, from: 2020-01-01, until: 2020-12-31, cases: 400}`;
        return `uncertainties:\n  growthPerDay: {value: 0.01, from: measured, range: [0.008, 0.013], n: 400, data: ${data}}`;
      });
    writeFileSync(at('own.yaml'), own);
    const { code, out } = await zhili(`robust ${at('own.yaml')} --dry-run --points 3`);
    expect(code).toBe(0);
    expect(flat(out)).toMatch(/Experiment own-town-uncertainties/);
    expect(flat(out)).toMatch(/growthPerDay \[0\.008, 0\.013\]/);
  });
});

describe('zhili discover', () => {
  it('of a folder says where a policy does worse, or that nothing was found, and writes the same files', async () => {
    const { code, out } = await zhili(`discover ${at('whole')} --tree --out ${at('found')}`);
    expect(code).toBe(0);
    const said = flat(out);
    expect(said).toContain(
      'Where is it so: “preventive and devolved” does worse than “reactive and centralized” in latent harm?',
    );
    expect(said).toMatch(/It is so in \d+ of 14 drawn worlds/);
    expect(said).toContain('No conditions were found on which it depends');
    expect(said).toContain('The same question by a tree');
    expect(readdirSync(at('found')).sort()).toEqual([
      'discover-worlds.csv',
      'discover-worlds.parquet',
      'discover.csv',
      'discover.html',
      'discover.json',
    ]);
    const json = await zhili(`discover ${at('whole')} --format json --side better --outcome escalationRate`);
    expect(JSON.parse(json.out).question).toEqual({
      policy: 'preventive-devolved',
      against: 'reactive-centralized',
      outcome: 'escalationRate',
      side: 'better',
    });
  });

  it('asks where one policy reaches a value', async () => {
    const { out } = await zhili(
      `discover ${at('whole')} --reached latentHarm<=1e9 --policy reactive-centralized --lang zh`,
    );
    expect(out.replace(/\s+/g, '')).toContain('14个抽取的世界里有14个如此（100%）');
  });
});

describe('What cannot be analysed', () => {
  const unfinished = at('unfinished');
  beforeAll(async () => {
    let interrupt = () => {};
    let left = Number.POSITIVE_INFINITY;
    await zhili(`sweep ${sample} --out ${unfinished}`, {
      onInterrupt: (callback: () => void) => {
        interrupt = callback;
        return () => {};
      },
      message: (text: string) => {
        if (text.includes('One run takes')) left = 8;
      },
      createPool: (size: number) =>
        new WorkerPool({
          size,
          spawn: () =>
            instantWorker((parameters, replicate) => {
              if (--left === 0) interrupt();
              return harm(parameters, replicate);
            }),
        }),
    });
  }, 60_000);

  it('an unfinished folder says how far it is and what finishes it, and that command does', async () => {
    const { code, messages } = await zhili(`robust ${unfinished}`);
    expect(code).toBe(2);
    expect(messages).toMatch(/not finished, \d+ \/ 28 runs are there; `zhili sweep .*unfinished` runs the rest/);
    expect((await zhili(`discover ${unfinished} --lang zh`)).messages).toContain('尚未完成');
    const finished = await zhili(`sweep ${unfinished} --format json`);
    expect([finished.code, JSON.parse(finished.out).hash]).toEqual([0, JSON.parse(whole.out).hash]);
    expect((await zhili(`robust ${unfinished} --format json --prior ${priors}`)).out).toBe(whole.out);
  });

  it.each([
    ['robust nowhere', 'source: neither a case nor an experiment nor the folder of a sweep; nearest known: '],
    ['robust WHOLE --points 3 --set audit=0.1', '--points: cannot be given with a folder: nothing is run'],
    [
      'robust WHOLE --policies reactive-devolvd',
      '--policies: this policy was not run; those that were, nearest first: preventive-devolved, reactive-c',
    ],
    ['robust WHOLE --policies reactive-centralized', '--policies: too few policies to compare'],
    ['robust WHOLE --objectives latentHarms', '--objectives: unknown name latentHarms; nearest known: latentHarm'],
    ['robust WHOLE --objectives utilisation', '--objectives: of this outcome neither more nor less is better'],
    ['robust WHOLE --target latentHarm=50', '--target: neither at least nor at most, got latentHarm=50'],
    ['robust WHOLE --target latentHarm<=1 latentHarm>=2', '--target latentHarm: '],
    ['robust WHOLE --at growth=0.1', '--at: unknown name growth; nearest known: growthCv'],
    ['robust WHOLE --at growthPerDay=fast', '--at growthPerDay: '],
    ['robust WHOLE --at growthPerDay=1 growthPerDay=2', '--at: this key stands twice, got growthPerDay'],
    ['robust WHOLE --prior nowhere.yaml', 'nowhere.yaml: '],
    ['robust TINY', 'design.kind: the points of this design are no sample of the ranges'],
    ['robust uncertainties-sample --reference nobody', '--reference: the reference is none of the compared policies'],
    [
      'discover WHOLE --against preventive-devolved --policy preventive-devolved',
      '--against: a policy is never better or worse than itself',
    ],
    ['discover WHOLE --reached latentHarm<=1 --side better', '--reached: cannot be used together with --side'],
    ['discover WHOLE --density 0.8 --coverage 0.5', '--density: cannot be used together with --coverage'],
    ['discover WHOLE --density 2', '--density: out of range'],
    ['discover WHOLE --outcome harm', '--outcome: unknown name harm; nearest known: '],
    ['sweep WHOLE --out elsewhere', '--out: cannot be used together with'],
  ])('refuses %s', async (argv, said) => {
    const { code, messages } = await zhili(argv.replace('WHOLE', at('whole')).replace('TINY', at('tiny.yaml')));
    expect(code).toBe(2);
    expect(messages).toContain(said);
  });

  it('priors of what was not varied, or beyond the tested ranges, are told under the name of their file', async () => {
    const wrong = at('wrong.yaml');
    writeFileSync(wrong, 'a: {growthPerDay: {kind: triangular, mode: 7}}\n');
    const beyond = await zhili(`robust ${at('whole')} --prior ${wrong}`);
    expect([beyond.code, beyond.messages]).toEqual([2, expect.stringContaining(`${wrong}#a.growthPerDay.mode: `)]);
    writeFileSync(wrong, 'a: {growth: {kind: triangular, mode: 7}}\n');
    expect((await zhili(`robust ${at('whole')} --prior ${wrong}`)).messages).toContain('was not varied');
    writeFileSync(wrong, 'a: {growthPerDay: {kind: normal}}\n');
    expect((await zhili(`robust ${at('whole')} --prior ${wrong}`)).messages).toContain(
      'triangular | beta | range | shares',
    );
  });

  it('a shard alone and the runs of another engine', async () => {
    const record = JSON.parse(readFileSync(at('whole', 'sweep.json'), 'utf8'));
    mkdirSync(at('shard'));
    writeFileSync(at('shard', 'sweep.json'), JSON.stringify({ ...record, shard: { index: 1, of: 2 } }));
    expect((await zhili(`robust ${at('shard')}`)).messages).toContain('holds shard 1/2 alone');
    const other = await zhili(`robust ${at('whole')}`, { engine: 'fedcba9876543210' });
    expect([other.code, other.messages]).toEqual([2, expect.stringContaining('sweep.json#engine')]);
  });
});
