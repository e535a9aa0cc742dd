import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { alternativeOutcomes } from '../../scenarios/alternatives/outcomes/alternativeOutcome.ts';
import { WorkerPool } from '../../sim/experiment/pool.ts';
import { instantWorker } from './instantWorker.ts';
import { runCommand } from './testHost.ts';

const few = [
  '--slice',
  '1/14',
  '--days',
  '60',
  '--replicates',
  '3',
  '--workers',
  '1',
  '--policies',
  'reactive-centralized,preventive-devolved',
];
const command = ['alternatives', 'beihu', ...few];

/** Each world a little apart, prevention a tenth above; without contagion it is below. */
const instant = {
  createPool: (size: number) =>
    new WorkerPool({
      size,
      spawn: () =>
        instantWorker(({ levers, uncertainties }, replicate) => {
          const side = uncertainties.contagionPerDay === 0 ? -0.1 : 0.1;
          return 0.5 + 0.01 * replicate + (levers.earlyWarning === true ? side + 0.001 * replicate : 0);
        }),
    }),
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('zhili alternatives', () => {
  it('prints the three models beside each other, where the answer changes and why, in both languages', async () => {
    const english = await runCommand(command, instant);
    expect(english.code).toBe(0);
    expect(english.out).toMatch(/the agent model in 3 random worlds, an M\/M\/c network and system\s+dynamics/);
    expect(english.out).toContain('difference from reactive and centralized');
    expect(english.out).toMatch(
      /preventive and devolved, network: the agent model is sure of the sign in \d+ of the\s+outcomes/,
    );
    expect(english.out).toMatch(/stations of the network|every station of the\s+network/);
    const chinese = await runCommand(command, { ...instant, env: {} });
    expect(chinese.out).toContain('主体模型在哪里改变了答案');
    expect(chinese.out).toContain('与事发应对·上收集中之差');
  });

  it('gives the same as data, and as files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhili-alternatives-'));
    folders.push(folder);
    const { out, code } = await runCommand([...command, '--format', 'json', '--out', join(folder, 'result')], instant);
    expect(code).toBe(0);
    const document = JSON.parse(out);
    expect(document.contrasts).toHaveLength(alternativeOutcomes.length);
    for (const { policy, agent, network, dynamics } of document.contrasts) {
      expect(policy).toBe('preventive-devolved');
      expect(agent.difference).toBeCloseTo(0.101, 9);
      expect(agent.lo).toBeGreaterThan(0);
      for (const { difference, reading } of [network, dynamics]) {
        expect(reading).toBe(
          difference === null ? 'unanswered' : difference > 0 ? 'same' : difference < 0 ? 'opposite' : 'blind',
        );
      }
    }
    expect(readdirSync(join(folder, 'result')).sort()).toEqual([
      'alternatives-contrasts.csv',
      'alternatives.csv',
      'alternatives.json',
      'configuration.json',
    ]);
    expect(readFileSync(join(folder, 'result', 'alternatives.json'), 'utf8')).toBe(out);
    const rows = readFileSync(join(folder, 'result', 'alternatives-contrasts.csv'), 'utf8')
      .trim()
      .split('\n');
    expect(rows).toHaveLength(1 + alternativeOutcomes.length);
    const { out: csv } = await runCommand([...command, '--format', 'csv'], instant);
    expect(csv.trim().split('\n')).toEqual(rows);
  });

  it('turns features off one by one, and says which of them turns a difference', async () => {
    const { out } = await runCommand([...command, '--features', 'seasons,contagion'], instant);
    expect(out).toMatch(/without contagion and collective cases the agent model’s\s+difference is -\d/);
    expect(out).toContain('the feature turns it');
    expect(out).toMatch(/without seasons and shocks .*does\s+not explain it/s);
    const { out: json } = await runCommand([...command, '--features', 'all', '--format', 'json'], instant);
    expect(JSON.parse(json).features.map(({ feature }: { feature: string }) => feature)).toEqual([
      'differences',
      'seasons',
      'contagion',
      'escalation',
    ]);
  });

  it('cannot change an answer that the agent model does not have: one world has no interval', async () => {
    const { out } = await runCommand(
      [...command.slice(0, -4), '--replicates', '1', '--policies', 'reactive-centralized,preventive-devolved'],
      instant,
    );
    expect(out).toContain('the agent model is sure of no sign');
  });

  it('names the levers whose effect the alternatives do not see', async () => {
    const policies = ['--policies', 'before,after'];
    const { out } = await runCommand(['alternatives', 'q-county', ...few.slice(0, -2), ...policies], instant);
    expect(out).toMatch(/which the\s+alternatives do not see: days to accept, days to study, days to reply/);
    expect(out).toMatch(/know the price and not the\s+effect: .*joint panel/s);
  });

  it('refuses what it does not know, all at once', async () => {
    const { code, messages } = await runCommand([
      'alternatives',
      'beihu',
      '--features',
      'weather,moods',
      '--policies',
      'reactive-centralized',
    ]);
    expect(code).not.toBe(0);
    expect(messages).toContain('weather');
    expect(messages).toContain('moods');
    const unknown = await runCommand(['alternatives', 'behu']);
    expect(unknown.code).not.toBe(0);
    expect(unknown.messages).toContain('unknown case, got behu');
  });
});
