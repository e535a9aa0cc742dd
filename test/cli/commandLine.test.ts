import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { parameters } from '../../models/governance/parameters/parameters.ts';
import { caseIds, policyIds } from '../../scenarios/catalogue.ts';
import { runCommand } from './testHost.ts';

const chinese = { env: {} };

describe('bad input', () => {
  it.each([
    [
      ['comprare', 'beihu'],
      'zhili: unknown command, got comprare; expected compare ∈ {list, explain, run, compare, replay, report, journey, survival, alternatives, sensitivity, sweep, calibrate, robust, discover, explain-difference, optimise, nation, worker, status, merge, ledger, validate, serve}',
    ],
    [['compare', 'beihu', '--polices', 'a'], 'zhili compare: unknown option, got --polices; expected --policies ∈'],
    [['compare'], 'zhili compare CASE: missing'],
    [['run', 'beihu'], 'zhili run --policy <name>: missing'],
    [['compare', 'beihu', '--seed'], 'zhili compare --seed <seed>: the option needs a value'],
    [['compare', 'beihu', 'zhuji'], 'zhili compare: one argument too many, got zhuji'],
    [['list', 'case'], 'zhili list: not one of the known values, got case; expected cases ∈'],
    [['explain', 'utilisaton'], 'zhili explain: unknown name utilisaton; nearest known: utilisation,'],
    [['compare', 'behu'], 'case: unknown case, got behu; expected beihu ∈ {beihu, licang, q-county, suzhou, zhuji}'],
    [['compare', 'beihu', '--policies', 'reactiv'], 'policy: unknown policy, got reactiv; expected reactive ∈'],
    [['compare', 'beihu', '--policies', 'a,,b'], '--policies: a name is empty, got a,,b'],
    [['compare', 'beihu', '--policies', 'a,a'], '--policies: this policy stands twice, got a'],
    [
      ['compare', 'beihu', '--reference', 'x'],
      '--reference: the reference is none of the compared policies, got x; expected reactive-',
    ],
    [['compare', 'beihu', '--replicates', '0'], '--replicates: out of range, got 0; expected [1, 100000]'],
    [['compare', 'beihu', '--replicates', '0x10'], '--replicates: not a whole number, got 0x10'],
    [['compare', 'beihu', '--replicates', '2.5'], '--replicates: not a whole number, got 2.5'],
    [['compare', 'beihu', '--days', 'NaN'], '--days: not a whole number, got NaN'],
    [['compare', 'beihu', '--days', ''], '--days: not a whole number, got ""'],
    [['compare', 'beihu', '--seed', '-1'], '--seed: out of range, got -1'],
    [['compare', 'beihu', '--seed', '1e300'], '--seed: out of range, got 1e300'],
    [['compare', 'beihu', '--precision', '1'], '--precision: out of range, got 1; expected (0, 1)'],
    [
      ['compare', 'beihu', '--precision', '.1', '--replicates', '3'],
      '--precision: cannot be used together with --replicates',
    ],
    [['compare', 'beihu', '--slice', '2/3'], '--slice: not a slice, got 2/3'],
    [['compare', 'beihu', '--slice', '1/900'], 'slice.denominator: out of range, got 900'],
    [['compare', 'beihu', '--workers', 'all'], '--workers: not a whole number, got all'],
    [
      ['compare', 'beihu', '--set', 'patrolHoursShare'],
      '--set: not a setting, got patrolHoursShare; expected key=value',
    ],
    [
      ['compare', 'beihu', '--set', 'patrolHourShare=1'],
      '--set: unknown parameter patrolHourShare; nearest known: patrolHoursShare',
    ],
    [['compare', 'beihu', '--set', 'patrolHoursShare=x'], '--set patrolHoursShare: not a number, got x'],
    [
      ['compare', 'beihu', '--set', 'earlyWarning=1'],
      '--set earlyWarning: not one of the known values, got 1; expected true, false',
    ],
    [
      ['compare', 'beihu', '--set', 'patrolHoursShare=1.4'],
      'set.patrolHoursShare: out of range, got 1.4; expected [0, 0.6]',
    ],
    [['compare', 'beihu', '--set', '__proto__=1'], '--set: unknown parameter __proto__'],
    [['compare', 'beihu', '--set', 'residents=5000', 'residents=6000'], '--set: residents is set twice'],
    [
      ['compare', 'beihu', '--log', 'all'],
      '--log: an event log needs a folder to be written to, got all; expected --out DIR',
    ],
    [
      ['compare', 'beihu', '--format', 'xml'],
      '--format: not one of the known values, got xml; expected table, json, csv',
    ],
    [['compare', 'beihu', '--lang', 'fr'], '--lang: not one of the known values, got fr; expected zh, en'],
    [['compare', '/nowhere/case.yaml'], '/nowhere/case.yaml: the file cannot be read, got ENOENT'],
  ] as const)('%j is told with its place and what was expected, and ends with 2', async (argv, message) => {
    const result = await runCommand(argv);
    expect(result.messages).toContain(message);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.messages).not.toMatch(/^ +at /m);
  });

  it('Everything wrong is told at once', async () => {
    const { messages } = await runCommand([
      'compare',
      'beihu',
      '--seed',
      'x',
      '--days',
      '0',
      '--format',
      'pdf',
      '--set',
      'a',
    ]);
    expect(messages.trimEnd().split('\n')).toHaveLength(4);
  });

  it('A policy that cannot be staffed or paid is refused with the arithmetic before anything is run', async () => {
    const { code, messages } = await runCommand(['compare', 'beihu', '--set', 'programmeYuanPerResident=1']);
    expect(code).toBe(2);
    expect(messages).toMatch(/preventive-devolved: .*the policy costs more than the budget, got .* \+ .*; expected /);
  });

  it('Is told in Chinese to a Chinese reader', async () => {
    const { messages } = await runCommand(['compare', 'beihu', '--seed', '-1'], chinese);
    expect(messages).toBe('--seed：超出范围，得到 -1；应为 [0, 9007199254740991]\n');
  });

  it('What nobody foresaw is one line, and a trace with ZHILI_DEBUG=1 only', async () => {
    const broken = {
      createPool() {
        throw new TypeError('boom');
      },
    };
    const argv = ['run', 'beihu', '--policy', 'before', '--slice', '1/14'];
    expect(await runCommand(argv, broken)).toEqual({
      code: 1,
      out: '',
      messages: 'zhili: unexpected error: boom (set ZHILI_DEBUG=1 to see where)\n',
    });
    const traced = await runCommand(argv, { ...broken, env: { LANG: 'en', ZHILI_DEBUG: '1' } });
    expect(traced.messages).toMatch(/TypeError: boom\n +at /);
  });
});

describe('files of one’s own', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhili-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('Faults of a case file are told with line and file', async () => {
    const path = join(folder, 'mine.yaml');
    writeFileSync(path, 'id: mine\nlabel: 3\n');
    const { code, messages } = await runCommand(['compare', path]);
    expect(code).toBe(2);
    expect(messages).toMatch(new RegExp(`line 2: ${path}#label`));
  });

  it('A policy that is no UTF-8 is refused', async () => {
    const path = join(folder, 'policy.yml');
    writeFileSync(path, Buffer.from([0x69, 0x64, 0x3a, 0xff]));
    const { code, messages } = await runCommand(['run', 'beihu', '--policy', path]);
    expect(code).toBe(2);
    expect(messages).toContain('not a UTF-8 text');
  });
});

describe('help', () => {
  it.each([[], ['list'], ['explain'], ['run'], ['compare'], ['replay'], ['serve']])(
    'zhili %s --help is there in both languages',
    async (...argv) => {
      const english = await runCommand([...argv, '--help']);
      const zh = await runCommand([...argv, '-h', '--lang', 'zh']);
      expect(english).toMatchObject({ code: 0, messages: '' });
      expect(english.out).toMatch(/^Usage: zhili/);
      expect(english.out).not.toMatch(/[\u3400-\u9fff{}]/);
      expect(zh.code).toBe(0);
      expect(zh.out).toMatch(/^用法： zhili/);
      expect(zh.out).not.toMatch(/\{\w+\}|display help|Options:|default:/);
    },
  );

  it('Without a command the help is shown and the exit code is 2', async () => {
    const { code, messages } = await runCommand([]);
    expect(code).toBe(2);
    expect(messages).toContain('Usage: zhili');
  });

  it('--version prints the version', async () => {
    expect(await runCommand(['--version'])).toEqual({ code: 0, out: '1.2.3\n', messages: '' });
  });

  it('--lang wins over the environment', async () => {
    expect((await runCommand(['--lang=en', 'list', 'cases'], chinese)).out).toContain('Beihu');
    expect((await runCommand(['list', 'cases'], chinese)).out).toContain('北湖');
  });
});

describe('list', () => {
  it.each(['en', 'zh'])('Names every case, policy, parameter and outcome with a label in %s', async (lang) => {
    const { code, out } = await runCommand(['list', '--lang', lang]);
    expect(code).toBe(0);
    const lines = out.split('\n');
    for (const key of [...caseIds, ...policyIds, ...[...parameters, ...outcomeDefinitions].map((one) => one.key)]) {
      const line = lines.find((text) => text.startsWith(`  ${key} `));
      expect(line?.replace(key, '').trim(), key).toMatch(lang === 'zh' ? /[\u3400-\u9fff]/ : /[a-z]/);
    }
  });

  it('Lists one kind alone', async () => {
    const { out } = await runCommand(['list', 'levers']);
    expect(out).toContain('patrolHoursShare');
    expect(out).not.toContain('latentHarm');
  });
});

describe('explain', () => {
  const keys = [...[...parameters, ...outcomeDefinitions].map(({ key }) => key), ...caseIds, ...policyIds];

  it.each(['en', 'zh'])('Explains every key in %s', async (lang) => {
    for (const key of keys) {
      const { code, out } = await runCommand(['explain', key, '--lang', lang]);
      expect(code, key).toBe(0);
      expect(out, key).toContain(key);
      expect(out.split('\n').length, key).toBeGreaterThan(4);
      expect(out, key).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('A lever has bounds, default, source and passage', async () => {
    const { out } = await runCommand(['explain', 'oneStopShare']);
    expect(out).toMatch(/bounds +\[0, 1\]/);
    expect(out).toMatch(/default +0/);
    expect(out).toMatch(/\[seed000\] 蒋明远/);
    expect(out).toContain('将分散在23个县级单位的资源整合到县级治理中心一个平台上');
  });

  it('An outcome has definition, estimator and unit', async () => {
    const { out } = await runCommand(['explain', 'disputeResolutionRate']);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Disputes settled within H days of surfacing ÷ disputes that surfaced in the window',
    );
    expect(out).toMatch(/estimator +A case that is open/);
  });
});
