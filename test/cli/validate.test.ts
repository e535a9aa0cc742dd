import { describe, expect, it } from 'vitest';
import type { Target } from '../../scenarios/caseSpec.ts';
import { sharedTargets } from '../../scenarios/catalogue.ts';
import { judgeTarget } from '../../scenarios/judgeTarget.ts';
import { parseTargets } from '../../scenarios/loader/parseTargets.ts';
import { faultsOf } from '../scenarios/files.ts';
import { runCommand } from './testHost.ts';

const few = ['--slice', '1/10', '--days', '60', '--replicates', '2', '--workers', '1'];

describe('zhili validate', () => {
  it('prints every target of a case beside what was simulated, its role and whether it was hit, in both languages', async () => {
    const english = await runCommand(['validate', 'suzhou', ...few]);
    expect(english.code).toBe(0);
    expect(english.out).toContain('handled on site');
    expect(english.out).toContain('no counterpart in the model');
    expect(english.out.match(/the source contradicts itself: cannot be met/g)).toHaveLength(2);
    expect(english.out).toMatch(/calibration: \d of 3 targets hit/);
    const chinese = await runCommand(['validate', 'suzhou', ...few], { env: {} });
    expect(chinese.out).toContain('原文自相矛盾');
    expect(chinese.out).toMatch(/校准：3 个目标中命中 \d 个/);
  });

  it('gives the same as data', async () => {
    const { out } = await runCommand(['validate', 'beihu', ...few, '--format', 'json']);
    const [found] = JSON.parse(out).cases;
    expect(found.case).toBe('beihu');
    expect(found.policy).toBe('beihu-after');
    expect(found.targets).toHaveLength(sharedTargets().length);
    for (const { verdict, simulated } of found.targets) {
      expect(['hit', 'miss']).toContain(verdict);
      expect(simulated.lo).toBeLessThanOrEqual(simulated.hi);
    }
  });

  it('shows the targets of one role alone, so that nobody who tunes has to see the others', async () => {
    const { code, out } = await runCommand(['validate', 'suzhou', ...few, '--role', 'calibration']);
    expect(code).toBe(0);
    expect(out).toContain('success of one mediation');
    expect(out).not.toContain('handled on site');
    expect(out).toMatch(/calibration: \d of 3 targets hit/);
    expect(out).not.toMatch(/validation: /);
    const { out: json } = await runCommand(['validate', 'suzhou', ...few, '--role', 'validation', '--format', 'json']);
    const roles = JSON.parse(json).cases[0].targets.map(({ role }: Target) => role);
    expect(new Set(roles)).toEqual(new Set(['validation']));
  });

  it('says which pools are overloaded', async () => {
    const short = ['--set', 'gridWorkers=60', 'cadres=60', 'partTimeMediators=60', 'countyDesks=20'];
    const { out } = await runCommand(['validate', 'beihu', ...few, ...short]);
    expect(out).toMatch(/is overloaded \(.*overloaded stations \d/s);
    const { out: json } = await runCommand(['validate', 'beihu', ...few, ...short, '--format', 'json']);
    const { overloaded } = JSON.parse(json).cases[0];
    expect(overloaded.map(({ outcome }: { outcome: string }) => outcome)).toContain('overloadedStationsShare');
  });

  it('refuses what it does not know', async () => {
    const { code, messages } = await runCommand(['validate', 'behu']);
    expect(code).not.toBe(0);
    expect(messages).toContain('unknown case, got behu');
    const odd = await runCommand(['validate', 'beihu', '--role', 'proof', '--format', 'csv']);
    expect(odd.code).not.toBe(0);
    expect(odd.messages).toContain('--role');
    expect(odd.messages).toContain('--format');
  });
});

describe('A target', () => {
  const target: Target = {
    label: { zh: '比', en: 'share' },
    outcome: 'trust',
    unit: 'share',
    role: 'validation',
    from: 'seed001',
  };
  const simulated = { mean: 0.5, lo: 0.4, hi: 0.6 };

  it.each<[Partial<Target>, string]>([
    [{ range: [0.45, 0.55] }, 'hit'],
    [{ range: [0.51, 0.9] }, 'miss'],
    [{ value: 0.59 }, 'hit'],
    [{ value: 0.61 }, 'miss'],
    [{ value: 0.61, tolerance: 0.2 }, 'hit'],
    [{ value: 0.59, tolerance: 0.01 }, 'miss'],
    [{ value: 0.5, contradictory: true }, 'contradictory'],
    [{ value: 0.5, outcome: null }, 'noCounterpart'],
  ])('%j is judged %s by a mean of .5 in [.4, .6]', (set, verdict) => {
    expect(judgeTarget({ ...target, ...set }, simulated)).toBe(verdict);
  });

  it('is undefined where the outcome is', () => {
    expect(judgeTarget({ ...target, value: 1 }, undefined)).toBe('undefined');
    expect(judgeTarget({ ...target, value: 1 }, { ...simulated, mean: Number.NaN })).toBe('undefined');
  });

  it('in a file of targets is checked with its place and line', () => {
    const text =
      'targets:\n  - {label: {zh: 比, en: share}, outcome: truth, value: 1, unit: share, role: proof, from: seed001}\n';
    const faults = faultsOf(() => parseTargets(text));
    expect(faults.map(({ path }) => path)).toEqual(expect.arrayContaining(['targets[0].outcome', 'targets[0].role']));
  });
});
