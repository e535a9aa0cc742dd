import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import { parseEnsemble } from '../../scenarios/ensemble/parseEnsemble.ts';
import { normalQuantile } from '../../sim/engine/arithmetic.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { parquetBytes, readParquet } from '../../sim/experiment/folder/parquet.ts';
import { WorkerPool } from '../../sim/experiment/pool.ts';
import { instantWorker } from './instantWorker.ts';
import { type CommandResult, runCommand } from './testHost.ts';

const folder = mkdtempSync(join(tmpdir(), 'calibrate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const luck = new RandomStreams(1, 0).stream('test.luck');
/** Every outcome is successBase plus luck; nothing else has a say. */
const outcomeOf = ({ uncertainties }: GovernanceParameters, replicate: number) =>
  uncertainties.successBase + 0.01 * normalQuantile(luck.uniform(replicate % 100_000, 0));
const instant = { createPool: (size: number) => new WorkerPool({ size, spawn: () => instantWorker(outcomeOf) }) };

const yaml = (targets: string) => `id: success
label: {zh: 调解成功率, en: Success of mediation}
case: q-county
policy: after
days: 10
slice: 1/14
seed: 3
replicates: 2
factors: [successBase, growthPerDay]
targets:
${targets}
population: 40
generations: 12
wanted: 60
ensemble: 10
`;
const write = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const file = write(
  'success.yaml',
  yaml(`  - {outcome: attemptSuccess, range: [0.7, 0.72]}
  - {outcome: repeatRate, role: validation, value: 0.71, tolerance: 0.05}
  - {outcome: reportedSuccess, role: validation, interval: [0.2, 0.3]}`),
);

const out = join(folder, 'whole');
const read = (name: string, from = out) => readFileSync(join(from, name), 'utf8');
let whole: Promise<CommandResult> | undefined;
const ran = () => {
  whole ??= runCommand(['calibrate', file, '--workers', '1', '--out', out], instant);
  return whole;
};

describe('zhili calibrate', () => {
  it('says what it will run, how near it is, and what the targets say; and writes all of it', async () => {
    const { code, out: printed, messages } = await ran();
    expect(code, messages).toBe(0);
    expect(messages).toMatch(/Calibrated to 1 targets: .* 70\.0 to 72\.0 %/);
    expect(messages).toMatch(/Generation 1 of 12: tolerance \d/);
    const plain = printed.replaceAll(/\s+/g, ' ');
    expect(plain).toContain('All targets can be met at once.');
    expect(plain).toMatch(/No parameter is identified|Not identified: growth of severity/);
    expect(plain).toContain(
      'Of 2 targets that were held back, 1 are met by at least 95 % of the ensemble, 1 are missed',
    );
    expect(plain).toContain('Everything rests on one target.');
    expect(plain).toContain(`--ensemble ${out}/ensemble.yaml`);
    const document = JSON.parse(read('calibration.json'));
    expect(document).toMatchObject({
      verdict: 'reached',
      stop: 'enough',
      tolerance: 1,
      failed: 0,
      policy: 'q-county-after',
    });
    const [success, growth] = document.factors;
    expect(success.posterior.status).toBe('identified');
    expect(growth.posterior.status).toBe('notIdentified');
    expect(success.posterior.posterior[2]).toBeGreaterThan(0.68);
    expect(success.posterior.posterior[2]).toBeLessThan(0.74);
    expect(document.targets.map(({ fresh }: { fresh: { verdict: string } }) => fresh.verdict).slice(1)).toEqual([
      'met',
      'missed',
    ]);
    expect(read('posterior.csv').trim().split('\n')).toHaveLength(3);
    expect(read('targets.csv').trim().split('\n')).toHaveLength(4);
    const rows = read('points.csv').trim().split('\n');
    expect(rows).toHaveLength(document.points + 1);
    const { rows: stored, columns } = await readParquet(
      parquetBytes(new Uint8Array(readFileSync(join(out, 'points.parquet')))),
    );
    expect(stored).toBe(document.points);
    expect([...columns.keys()].join()).toBe(rows[0]);
    const ensemble = parseEnsemble(read('ensemble.yaml'));
    expect(ensemble.sets).toHaveLength(10);
    expect(ensemble.made.hash).toBe(document.hash);
    for (const set of ensemble.sets) expect(Object.keys(set)).toEqual(['successBase', 'growthPerDay']);
    expect(readdirSync(out).sort()).toEqual(
      ['calibration.json', 'ensemble.yaml', 'generations.csv', 'points.csv', 'points.parquet', 'posterior.csv']
        .concat('state.json', 'store', 'sweep.json', 'targets.csv', 'writers')
        .sort(),
    );
  });

  it('comes to the same by two workers without a folder, and by an interrupted and a resumed one', async () => {
    const { out: printed } = await ran();
    const document = read('calibration.json');
    const other = await runCommand(['calibrate', file, '--workers', '2', '--format', 'json'], instant);
    expect(other.out).toBe(document);

    const half = join(folder, 'half');
    let interrupt = () => {};
    let told = '';
    const first = await runCommand(['calibrate', file, '--out', half], {
      ...instant,
      onInterrupt: (callback) => {
        interrupt = callback;
        return () => {};
      },
      message: (text) => {
        told += text;
        if (text.includes('Generation 2')) interrupt();
      },
    });
    expect(first.code).toBe(130);
    expect(told).toMatch(/The same command goes on from\s+there/);
    expect(existsSync(join(half, 'calibration.json'))).toBe(false);
    // As after a kill: what was kept, and nothing that says how far it was.
    const killed = join(folder, 'killed');
    cpSync(half, killed, { recursive: true });
    writeFileSync(join(killed, 'state.json'), '{"format":');
    for (const [where, said] of [
      [half, 'after generation 2'],
      [killed, 'beginning with the first generation'],
    ] as const) {
      const again = await runCommand(['calibrate', file, '--out', where], instant);
      expect(again.messages.replaceAll(/\s+/g, ' ')).toContain(said);
      expect(read('calibration.json', where)).toBe(document);
      expect(again.out.replaceAll(where, out).replaceAll(/\s+/g, ' ')).toBe(printed.replaceAll(/\s+/g, ' '));
    }
    const { out: status } = await runCommand(['status', half]);
    expect(status).toContain('calibration');
  });

  it('says that targets cannot be met, which one is out of reach, and writes no ensemble; in Chinese', async () => {
    const far = write('far.yaml', yaml('  - {outcome: attemptSuccess, value: 0.95, tolerance: 0.005}'));
    const where = join(folder, 'far');
    const { code, out: printed } = await runCommand(['calibrate', far, '--out', where], { ...instant, env: {} });
    expect(code).toBe(0);
    const plain = printed.replaceAll(/\s+/g, '');
    expect(plain).toContain('在这些范围内无法同时满足目标');
    expect(plain).toContain('单独就达不到');
    expect(existsSync(join(where, 'ensemble.yaml'))).toBe(false);
    expect(JSON.parse(read('calibration.json', where))).toMatchObject({
      verdict: 'unreached',
      stop: 'stalled',
      ensemble: null,
    });
  });

  it('names two targets that exclude each other', async () => {
    const both = yaml(`  - {outcome: attemptSuccess, range: [0.62, 0.66]}
  - {outcome: repeatRate, range: [0.74, 0.78]}`)
      .replace('population: 40', 'population: 100')
      .replace('wanted: 60', 'wanted: 100');
    const { out: printed } = await runCommand(['calibrate', write('both.yaml', both)], instant);
    expect(printed.replaceAll(/\s+/g, ' ')).toMatch(/Exclude each other, as far as can be seen: .*none meets both/);
  });

  it('ends within a budget, and says what it would run without running it', async () => {
    const short = await runCommand(['calibrate', file, '--budget', '0.001s', '--format', 'json'], instant);
    expect(JSON.parse(short.out)).toMatchObject({ stop: 'budget', verdict: 'unfinished' });
    const dry = await runCommand(['calibrate', file, '--dry-run'], instant);
    expect(dry).toMatchObject({ code: 0, out: '' });
    expect(dry.messages.replaceAll(/\s+/g, ' ')).toContain(
      'At most 12 generations of 40 points in 2 random world(s) each: up to 960 runs',
    );
  });

  it('takes the stated targets of the case where the file has none', async () => {
    const plain = write('plain.yaml', yaml('').replace('targets:\n\n', ''));
    const { messages } = await runCommand(['calibrate', plain, '--dry-run']);
    const said = messages.replaceAll(/\s+/g, ' ');
    expect(said).toContain('Calibrated to 3 targets: success of one mediation 66.0 to 79.0 %');
    expect(said).toContain('Held back, to check the result with:');
  });

  it('refuses what cannot be: a file that is not there, wrong targets, levers, unknown keys; all at once', async () => {
    const wrong = yaml(`  - {outcome: attemptSucces, range: [0.7, 0.72]}
  - {outcome: repeatRate, value: 0.7}
  - {outcome: repeatRate, range: [0.8, 0.7], role: validation}`).replace('growthPerDay', 'patrolHoursShare');
    const { code, messages } = await runCommand(['calibrate', write('wrong.yaml', wrong)], instant);
    expect(code).toBe(2);
    for (const place of ['targets[0].outcome', 'targets[1]', 'targets[2].outcome', 'targets[2].range', 'factors[1]']) {
      expect(messages).toContain(place);
    }
    const missing = await runCommand(['calibrate', join(folder, 'nowhere.yaml')], instant);
    expect(missing.code).toBe(2);
  });

  it('runs the model itself', async () => {
    const small = yaml(`  - {outcome: attemptSuccess, range: [0.4, 0.95]}`)
      .replace(
        'population: 40',
        'population: 20\nsettings: {residents: 100000, programmeYuanPerResident: 80, grids: 246, communities: 70, departments: 8}',
      )
      .replace('wanted: 60', 'wanted: 10')
      .replace('generations: 12', 'generations: 2')
      .replace('ensemble: 10', 'ensemble: 2')
      .replace('replicates: 2', 'replicates: 1');
    const {
      code,
      out: printed,
      messages,
    } = await runCommand(['calibrate', write('small.yaml', small), '--format', 'json']);
    expect(code, messages).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ verdict: 'reached', ensemble: { size: 2 } });
  });
});
