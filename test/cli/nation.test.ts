import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import { type PoolWorker, WorkerPool } from '../../sim/experiment/pool.ts';
import { runCommand } from './testHost.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhili-nation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Says at once what a county's size makes of every outcome: no simulation, the command is what is tested. */
const instantWorker = (): PoolWorker => ({
  async run({ parameters, policy }) {
    const { residents } = (parameters as GovernanceParameters).constants;
    const value = (residents % 1000) / 1000 + (policy?.startsWith('preventive') === true ? 1 : 0);
    const outcomes = Object.fromEntries(outcomeDefinitions.map(({ key }) => [key, value]));
    return { status: 'ok', outcomes, series: {}, profiles: {}, events: 1 };
  },
  cancel() {},
  onFailure() {},
  async terminate() {},
});
const instant = { createPool: (size: number) => new WorkerPool({ size, spawn: instantWorker }) };

/** The smallest sample there is. */
const small = ['nation', '--counties', '24', '--slice', '1/60'];

describe('zhili nation', () => {
  it('lists all synthetic units as CSV and runs nothing', async () => {
    const { code, out } = await runCommand(['nation', '--list', '--seed', '3']);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines).toHaveLength(2844);
    expect(lines.slice(1).every((line) => line.startsWith('synthetic-') && line.includes(',true,'))).toBe(true);
  });

  it('says what the sample is, estimates means, paired differences and totals, and that none of it is a forecast; files repeat it', async () => {
    const out = join(folder, 'out');
    const result = await runCommand([...small, '--out', out], instant);
    expect(result.code).toBe(0);
    expect(result.messages).toContain('Sample: 24 counties in 12 strata');
    expect(result.messages).toContain('96 runs');
    expect(result.out).toContain('Paired differences from');
    expect(result.out).toContain('Totals of the synthetic nation');
    expect(result.out).toContain('no forecast');
    expect(result.out).toContain('biases results');
    expect(readdirSync(out)).toEqual(expect.arrayContaining(['nation.json', 'nation.csv', 'sample.csv', 'units.csv']));
    const document = JSON.parse(readFileSync(join(out, 'nation.json'), 'utf8'));
    expect(document).toMatchObject({ synthetic: true, units: 2843, residents: 1_409_778_724, failed: [], refused: [] });
    expect(document.counties).toHaveLength(24);
    // Eleven outcomes: four means and three differences each.
    expect(document.estimates).toHaveLength(77);
    // Front-loading adds 1 in every county of this stand-in, devolution nothing.
    const differences = document.estimates.filter(
      ({ outcome, reference }: { outcome: string; reference?: string }) =>
        outcome === 'visitsPerCase' && reference !== undefined,
    );
    expect(differences.map(({ mean }: { mean: { estimate: number } }) => mean.estimate.toFixed(9))).toEqual([
      '0.000000000',
      '1.000000000',
      '1.000000000',
    ]);
    expect(document.sources.bulletin3.published).toBe('2021-05-11');
  });

  it('goes on in its folder where it was: what is there is not run again, and says the same', async () => {
    const out = join(folder, 'twice');
    const nobody = {
      createPool: (size: number) =>
        new WorkerPool({
          size,
          spawn: () => {
            throw new Error('nothing is to be run');
          },
        }),
    };
    const first = await runCommand([...small, '--out', out, '--format', 'csv'], instant);
    const again = await runCommand([...small, '--out', out, '--format', 'csv'], nobody);
    expect(again).toMatchObject({ code: 0, out: first.out });
    const status = await runCommand(['status', out, '--format', 'json']);
    expect(JSON.parse(status.out)).toMatchObject({
      sweep: { kind: 'nation', points: 24 },
      total: 96,
      ok: 96,
      missing: 0,
    });
    const other = await runCommand([...small, '--seed', '2', '--out', out], nobody);
    expect(other.code).toBe(2);
    expect(other.messages).toContain('source.seed');
  });

  it('estimates nothing from part of a sample', async () => {
    let interrupt = () => {};
    const worker = (): PoolWorker => ({
      ...instantWorker(),
      async run(request, onProgress) {
        interrupt();
        return instantWorker().run(request, onProgress);
      },
    });
    const { code, out, messages } = await runCommand(small, {
      createPool: (size) => new WorkerPool({ size, spawn: worker }),
      onInterrupt(callback) {
        interrupt = callback;
        return () => {};
      },
    });
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(messages).toContain('of 24 counties have all their runs. Part of the sample is no sample');
  });

  it('says in a dry run what would be run and how long it takes, in Chinese too', async () => {
    const { code, out } = await runCommand([...small, '--dry-run', '--lang', 'zh'], instant);
    expect(code).toBe(0);
    expect(out).toContain('合成全国（种子 1）');
    expect(out).toContain('没有一个是真实的县');
    expect(out).toContain('共 96 次运行');
    expect(out).toContain('全部运行约需');
  });

  it.each([
    [['--counties', '0'], '--counties'],
    [['--counties', '2844'], '--counties'],
    [['--slice', '2/3'], '--slice'],
    [['--counties', '23'], 'integer [24, 2843]'],
    [['--queue', 'redis://localhost:1'], '--out'],
  ])('refuses %j before anything is run', async (options, said) => {
    const { code, messages } = await runCommand(['nation', ...options]);
    expect(code).toBe(2);
    expect(messages).toContain(said);
  });
});
