import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PoolWorker, WorkerPool } from '../../sim/experiment/pool.ts';
import { failedRun } from '../../sim/experiment/runFaults.ts';
import { governanceWorker, runCommand } from './testHost.ts';

const few = ['--slice', '1/14', '--days', '40', '--replicates', '2', '--workers', '1'];
const survival = (more: readonly string[] = [], overrides = {}) =>
  runCommand(['survival', 'beihu', ...few, ...more], overrides);

/** A worker in which the given replicate of one policy fails. */
const failing = (policy: string, replicate: number): PoolWorker => {
  const worker = governanceWorker();
  return {
    ...worker,
    run: async (request, onProgress) =>
      request.policy === policy && request.replicate === replicate
        ? failedRun(request, 'modelError', 'out of luck')
        : worker.run(request, onProgress),
  };
};

describe('zhili survival', () => {
  it('says how much it will run, how long cases take, what differs and how to read it, in both languages', async () => {
    const english = await survival();
    expect(english.code).toBe(0);
    expect(english.messages).toMatch(/^To run: 2 policies × 2 random worlds = 4 runs/);
    expect(english.out).toMatch(/^settled within 90 days \(%\) +\d+(\.\d)? ±\d/m);
    expect(english.out).toMatch(/^days until half of all are settled +\d/m);
    expect(english.out).toContain('Difference from Beihu as it is, world by world');
    expect(english.out).toMatch(/chi-square \d+\.\d,\s+degrees of\s+freedom 1, p/);
    expect(english.out).toContain('are no evidence on the policies');
    // Of no spread in two worlds no half-width is made.
    expect(english.out).not.toMatch(/±0(\.0+)?\D/);
    const chinese = await survival([], { env: {} });
    expect(chinese.messages).toMatch(/^将运行：2 个政策/);
    expect(chinese.out).toMatch(/^90 天内化解（%）/m);
    expect(chinese.out).toContain('不能作为政策优劣的证据');
    expect(chinese.out).not.toMatch(/\{\w+\}/);
  });

  it('gives the same as data, whatever the number of workers, and agrees with compare', async () => {
    const one = await survival(['--format', 'json']);
    const two = await survival(['--format', 'json', '--workers', '2']);
    expect(two.out).toBe(one.out);
    const document = JSON.parse(one.out);
    expect(document).toMatchObject({ version: '1.2.3', case: 'beihu', seed: 1, slice: '1/14', replicates: 2 });
    expect(document.worlds.map(({ replicate }: { replicate: number }) => replicate)).toEqual([0, 1]);
    const compared = JSON.parse(
      (await runCommand(['compare', 'beihu', ...few, '--policies', 'before,after', '--format', 'json'])).out,
    );
    for (const { id, outcomes } of compared.policies) {
      const told = document.means.find(
        (row: { policy: string; quantity: string; day: number }) =>
          row.policy === id && row.quantity === 'settled' && row.day === 90,
      );
      expect(told.mean).toBeCloseTo(outcomes.disputeResolutionRate.mean, 12);
      expect(told.hi).toBeCloseTo(outcomes.disputeResolutionRate.hi, 12);
    }
  });

  it('counts every class if asked to, prints rows, and tells one policy by itself', async () => {
    const after = ['--policies', 'after', '--replicates', '1'];
    const cases = async (more: readonly string[]) =>
      JSON.parse((await survival([...more, ...after, '--format', 'json'])).out).worlds[0].runs[0].cases;
    expect(await cases(['--class', 'all'])).toBeGreaterThan(await cases([]));
    const rows = await survival([...after, '--format', 'csv']);
    expect(rows.out).toMatch(/^policy,quantity,day,unit,mean,lo,hi,n,nUndefined\nbeihu-after,settled,7,share,0\.\d/);
    const text = await survival(after);
    expect(text.out).not.toContain('Difference');
    expect(text.out).not.toContain('Log-rank test');
  });

  it('keeps lines within 100 columns for many policies', async () => {
    const policies = 'reactive-centralized,reactive-devolved,preventive-centralized,preventive-devolved,before';
    const { out } = await survival(['--policies', policies, '--replicates', '1']);
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('writes its files, the curves of the first world among them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'survival-'));
    const { code, messages } = await survival(['--out', folder, '--replicates', '1']);
    expect(code).toBe(0);
    expect(messages).toContain('survival.json');
    expect(readdirSync(folder).sort()).toEqual([
      'configuration.json',
      'survival-contrasts.csv',
      'survival-curves.csv',
      'survival.csv',
      'survival.json',
    ]);
    const curves = readFileSync(join(folder, 'survival-curves.csv'), 'utf8').trim().split('\n');
    expect(curves[0]).toMatch(/^policy,days,atRisk,censored,open,settled,/);
    expect(curves.length).toBeGreaterThan(40);
  });

  it('leaves failed runs out, says so and ends with 1', async () => {
    const createPool = (size: number) => new WorkerPool({ size, spawn: () => failing('beihu-after', 1) });
    const { code, out } = await survival([], { createPool });
    expect(code).toBe(1);
    expect(out).toContain('1 of 4 runs failed and are left out');
    expect(out).toContain('beihu-after, world 1');
    const data = JSON.parse((await survival(['--format', 'json'], { createPool })).out);
    expect(data.contrasts[0].n).toBe(1);
    expect(data.worlds[1].runs[1]).toBeNull();
  });

  it('keeps whole worlds when it is interrupted', async () => {
    let interrupt = () => {};
    const onInterrupt = (callback: () => void) => {
      interrupt = callback;
      return () => {};
    };
    let looks = 0;
    const now = () => {
      looks += 1;
      if (looks === 20) interrupt();
      return looks;
    };
    const { code, out } = await survival(['--replicates', '5000', '--format', 'json'], { onInterrupt, now });
    expect(code).toBe(130);
    const { stop, replicates, worlds } = JSON.parse(out);
    expect(stop).toBe('cancelled');
    expect(replicates).toBe(worlds.length);
    expect(replicates).toBeLessThan(5000);
  });

  it.each([
    [['--class', 'petitions'], '--class: not one of the known values, got petitions; expected disputes, all'],
    [['--replicates', '0'], '--replicates: out of range, got 0'],
    [['--policies', 'before,nobody'], 'unknown policy, got nobody'],
    [['--reference', 'base'], '--reference'],
  ])('refuses %j with the place, the value and what is expected', async (argv, said) => {
    const { code, messages } = await survival(argv);
    expect(code).toBe(2);
    expect(messages).toContain(said);
  });
});
