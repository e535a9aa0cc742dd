import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import { parseCalibration } from '../../scenarios/calibration/parseCalibration.ts';
import { planCalibration } from '../../scenarios/calibration/planCalibration.ts';
import { parseCase } from '../../scenarios/loader/parseCase.ts';
import { WorkerPool } from '../../sim/experiment/pool.ts';
import { csv, utf8 } from '../ledger/tableFiles.ts';
import { instantWorker } from './instantWorker.ts';
import { type CommandResult, runCommand } from './testHost.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhili-scenario-'));
afterAll(() => rmSync(folder, { recursive: true }));
const sample = resolve(import.meta.dirname, '../../examples/ledger/synthetic-ledger.xlsx');
const inFolder = (name: string) => join(folder, name);
const [scenario, calibration] = [inFolder('sample-county.yaml'), inFolder('calibration.yaml')];

let made: Promise<CommandResult> | undefined;
/** A scenario of the sample, which the county of examples/ledger/README.md has registered. */
const ran = () => {
  const county = ['--residents', '32753', '--fact', 'townships=1', 'communities=11', '--name', '样例镇'];
  made ??= runCommand(['ledger', sample, '--scenario', scenario, ...county, '--calibration', calibration]);
  return made;
};

/** A cell of the table of what was measured. */
const numbersOf = (out: string, label: string) => {
  const line = out.split('\n').find((one) => one.startsWith(label))!;
  return (line.slice(label.length).match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
};

const small = file(
  'small.csv',
  Array.from({ length: 40 }, (_, i) => [
    String(i + 1),
    `2024-03-${String(1 + (i % 28)).padStart(2, '0')}`,
    `2024-04-${String(1 + (i % 28)).padStart(2, '0')}`,
    i >= 10 && i < 13 ? '土地' : '邻里',
  ]),
);

function file(name: string, rows: readonly (readonly string[])[]): string {
  writeFileSync(inFolder(name), utf8(csv([['编号', '登记时间', '办结时间', '纠纷类型'], ...rows])));
  return inFolder(name);
}

describe('zhili ledger --scenario', () => {
  it('prints what was measured beside the base, what is a guess, and what the ledger does not tell and why', async () => {
    const { code, out, messages } = await ran();
    expect(code, messages).toBe(0);
    // Of the sample: n 2723, 14 630 and 1358; bounds of five per cent, two standard errors or more.
    const [misroute, lo, hi, n, base] = numbersOf(out, 'misrouting probability');
    expect([n! > 1000, base]).toEqual([true, 0.15]);
    expect(lo! < 0.22 && hi! > 0.22).toBe(true);
    expect(Math.abs(misroute! / 0.22 - 1)).toBeLessThan(0.1);
    expect(Math.abs(numbersOf(out, 'entry at the county share')[0]! / 0.2 - 1)).toBeLessThan(0.05);
    expect(Math.abs(numbersOf(out, 'lapse /day')[0]! / 0.003 - 1)).toBeLessThan(0.05);
    expect(Math.abs(numbersOf(out, 'latent requests /10k/yr')[0]! / 1500 - 1)).toBeLessThan(0.1);
    expect(out).toMatch(/latent requests .*first guess/);
    expect(out).toMatch(/Targets: \d+ to calibrate to, \d+ to hold the result against/);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('a ledger has dates, not hours of staff, such as');
    expect(messages).toContain(`Next: zhili compare ${scenario}`);
  }, 120_000);

  it('writes a case that is read again and compared, with the ledger as its source', async () => {
    await ran();
    const spec = parseCase(readFileSync(scenario, 'utf8'), { name: 'sample-county.yaml' });
    expect(spec).toMatchObject({ id: 'sample-county', label: { zh: '样例镇', en: '样例镇' }, before: 'beihu-before' });
    expect(spec.constants.townships.value).toBe(1);
    expect(spec.uncertainties.lapsePerDay).toMatchObject({ from: 'measured', data: { from: '2018-06-30' } });
    expect(spec.uncertainties.latentRequestsPer10kYear).toMatchObject({ from: 'assumption' });
    const options = ['--policies', 'before,after', '--days', '10', '--replicates', '1', '--format', 'json'];
    const { code, out, messages } = await runCommand(['compare', scenario, ...options]);
    expect(code, messages).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ case: 'sample-county' });
  }, 120_000);

  it('writes a calibration to the targets of the ledger, which can be planned and run', async () => {
    await ran();
    const { problem, choice, plan } = planCalibration(parseCalibration(readFileSync(calibration, 'utf8')));
    expect(plan.caseSpec.id).toBe('sample-county');
    expect(plan.policies[0]!.id).toBe('beihu-before');
    expect(problem.targets.map(({ key }) => key)).toContain('requestResolutionRate');
    expect(problem.factors[1]).toMatchObject({ key: 'latentRequestsPer10kYear' });
    for (const { known } of choice.targets) {
      const [lo, hi] = 'range' in known ? known.range : [Number.NaN, Number.NaN];
      // Shares end at 1.
      expect(hi === 1 || (hi - lo) / (hi + lo) > 0.1499).toBe(true);
    }
    const outcomeOf = ({ uncertainties }: GovernanceParameters) => uncertainties.successBase;
    const createPool = (size: number) => new WorkerPool({ size, spawn: () => instantWorker(outcomeOf) });
    const dry = await runCommand(['calibrate', calibration, '--dry-run'], { createPool });
    expect(dry.code, dry.messages).toBe(0);
    expect(dry.messages).toMatch(/Calibrated to \d+ targets/);
  }, 120_000);

  it('gives the same as data', async () => {
    const { out, code } = await runCommand([
      'ledger',
      small,
      '--scenario',
      inFolder('small.yaml'),
      '--residents',
      '30000',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    const found = JSON.parse(out).scenario;
    expect(found).toMatchObject({
      id: 'small',
      base: 'beihu',
      inForce: 'beihu-before',
      residents: 30000,
      data: { cases: 40 },
    });
    expect(found.untold).toContainEqual({ key: 'misroutePerHop', reason: 'tooFew' });
    for (const one of found.parameters) expect(one).toMatchObject({ lo: expect.any(Number), kind: expect.any(String) });
  }, 60_000);

  it('takes facts from a file, another base, and the arrangement that was in force', async () => {
    const facts = inFolder('facts.yaml');
    writeFileSync(facts, 'residents: {value: 480000, range: [470000, 490000]}\ntownships: 16\n');
    const path = inFolder('told.yaml');
    const { code, messages } = await runCommand([
      'ledger',
      small,
      '--scenario',
      path,
      '--facts',
      facts,
      '--base',
      'q-county',
      '--in-force',
      'after',
    ]);
    expect(code, messages).toBe(0);
    const { constants, before } = parseCase(readFileSync(path, 'utf8'));
    expect(constants.residents).toMatchObject({ value: 480000, range: [470000, 490000], from: 'assumption' });
    expect([constants.townships.value, before]).toEqual([16, 'q-county-after']);
  }, 60_000);

  it('says everything that is wrong at once, in both languages, and writes nothing', async () => {
    const path = inFolder('none.yaml');
    const wrong = [
      'ledger',
      small,
      '--scenario',
      path,
      '--residents',
      '12',
      '--fact',
      'townships=x',
      'villages=3',
      '--base',
      'nowhere',
    ];
    const { code, messages } = await runCommand(wrong);
    expect(code).toBe(2);
    expect(messages).toContain('--residents: out of range, got 12; expected integer [1000, 5000000] residents');
    expect(messages).toContain('--fact townships: not a number, got x');
    expect(messages).toMatch(/villages/);
    expect(messages).toMatch(/unknown case nowhere|nowhere/);
    expect((await runCommand(wrong, { env: {} })).messages).toContain('--residents：超出范围，得到 12');
    const without = await runCommand(['ledger', small, '--scenario', path]);
    expect([without.code, without.messages]).toEqual([2, expect.stringContaining('--residents: missing')]);
    const policy = await runCommand([
      'ledger',
      small,
      '--scenario',
      path,
      '--residents',
      '30000',
      '--in-force',
      'befor',
    ]);
    expect(policy.messages).toContain('--in-force');
    expect(policy.code).toBe(2);
    const alone = await runCommand(['ledger', small, '--residents', '30000', '--in-force', 'after']);
    expect(alone.messages).toMatch(/--residents: only together with --scenario.*\n.*--in-force: only together/);
    const misfit = await runCommand([
      'ledger',
      small,
      '--scenario',
      path,
      '--residents',
      '30000',
      '--fact',
      'townships=20',
      'communities=3',
    ]);
    expect([misfit.code, misfit.messages]).toEqual([2, expect.stringContaining('communities')]);
    const odd = inFolder('odd.yaml');
    writeFileSync(odd, 'residents: 12\nvillages: 3\n');
    const file = await runCommand(['ledger', small, '--scenario', path, '--facts', odd]);
    expect(file.messages).toMatch(/residents.*12/);
    expect(file.messages).toContain('villages');
    expect(file.messages).not.toContain('--residents: missing');
    expect(existsSync(path)).toBe(false);
  }, 60_000);

  it('asks for a ledger with cases', async () => {
    const empty = file('empty.csv', [['1', '2024-02-30', '2024-03-05', '邻里']]);
    const { code, messages } = await runCommand([
      'ledger',
      empty,
      '--scenario',
      inFolder('e.yaml'),
      '--map',
      'received=登记时间',
      '--residents',
      '30000',
    ]);
    expect([code, messages]).toEqual([2, expect.stringContaining('no row is a case')]);
  });
});

describe('What the ledger says, on the command line', () => {
  it('is told with intervals, without counts of 1 to 4 and those from which they follow', async () => {
    const { out } = await runCommand(['ledger', small]);
    expect(out).toContain('What the ledger says');
    expect(out).toMatch(/Cases a week: .* over \d+ whole weeks/);
    expect(out).toMatch(/土地 +withheld/);
    expect(out).toMatch(/邻里 +withheld/);
    expect(out).toMatch(/settled within 30 d/);
    const says = JSON.parse((await runCommand(['ledger', small, '--format', 'json'])).out).says;
    expect(says.types.map(({ cases }: { readonly cases: number | null }) => cases)).toEqual([null, null]);
    expect(says.perWeek).toMatchObject({ value: 10, n: 30 });
    expect((await runCommand(['ledger', small], { env: {} })).out).toContain('每周件数：');
  });
});
