import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { comparisonDocument } from '../../report/document.ts';
import { ensembleYaml } from '../../scenarios/ensemble/parseEnsemble.ts';
import type { Question } from '../../scenarios/question/question.ts';
import { settingsYaml } from '../../scenarios/question/settingsFile.ts';
import { WorkerPool } from '../../sim/experiment/pool.ts';
import { instantWorker } from './instantWorker.ts';
import { runCommand } from './testHost.ts';

const folder = mkdtempSync(join(tmpdir(), 'ensemble-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every outcome is the growth of severity of the run. */
const instant = {
  createPool: (size: number) =>
    new WorkerPool({ size, spawn: () => instantWorker(({ uncertainties }) => uncertainties.growthPerDay) }),
};
const made = { engine: 'e', version: '1', hash: 'abc', seed: 1, days: 30, slice: '1/14', effective: 99 };
const growths = [0.005, 0.01, 0.015];
const path = join(folder, 'ensemble.yaml');
const text = ensembleYaml({
  ...{ id: 'known', label: { zh: '所知', en: 'Known' }, case: 'beihu', policy: 'beihu-after', made },
  sets: growths.map((growthPerDay) => ({ growthPerDay })),
});
writeFileSync(path, text);
const argv = ['compare', 'beihu', '--policies', 'before,after', '--replicates', '6', '--slice', '1/14', '--days', '30'];

describe('zhili compare --ensemble', () => {
  it('gives world r the set r modulo their number under every policy, says so, and writes the sets', async () => {
    const out = join(folder, 'out');
    const { code, out: printed } = await runCommand([...argv, '--ensemble', path, '--out', out], instant);
    expect(code).toBe(0);
    expect(printed.replaceAll(/\s+/g, ' ')).toContain('The worlds take turns with the 3 parameter sets of “known”');
    const document = comparisonDocument.parse(JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')));
    expect(document.ensemble).toEqual({ id: 'known', sets: 3, hash: 'abc' });
    expect(document.policies[0]!.outcomes.latentHarm!.mean).toBeCloseTo(0.01, 12);
    // The same sets under both policies leave no difference at all.
    expect(document.contrasts.find(({ outcome }) => outcome === 'latentHarm')).toMatchObject({
      difference: 0,
      lo: 0,
      hi: 0,
    });
    const configuration = JSON.parse(readFileSync(join(out, 'configuration.json'), 'utf8'));
    expect(configuration.ensemble.sets).toHaveLength(3);
    const rows = readFileSync(join(out, 'replicates.csv'), 'utf8').trim().split('\n');
    const own = rows.filter((row) => row.startsWith('beihu-after,') && row.includes(',latentHarm,'));
    expect(own.map((row) => Number(row.split(',').at(-1)))).toEqual([...growths, ...growths]);
  });

  it('is another result than without, and replayed from a settings file the same', async () => {
    const one = await runCommand([...argv, '--ensemble', path, '--format', 'json'], instant);
    const plain = await runCommand([...argv, '--format', 'json'], instant);
    const { hash } = JSON.parse(one.out);
    expect(JSON.parse(plain.out).hash).not.toBe(hash);
    expect(JSON.parse(plain.out).ensemble).toBeUndefined();
    const question: Question = {
      case: 'beihu',
      policies: [
        { kind: 'builtIn', id: 'before' },
        { kind: 'builtIn', id: 'after' },
      ],
      ...{ reference: 0, days: 30, seed: 1, worlds: { replicates: 6 }, slice: 14, settings: {} },
      ensemble: { name: path, text },
    };
    const settings = join(folder, 'settings.yaml');
    writeFileSync(settings, settingsYaml(question, { engine: '0123456789abcdef', version: '1.2.3', hash }));
    const { code, out, messages } = await runCommand(['replay', settings, '--format', 'json'], instant);
    expect(code).toBe(0);
    expect(out).toBe(one.out);
    expect(messages).toContain(hash);
  });

  it('is refused where the file cannot be read or a parameter is set as well', async () => {
    const none = await runCommand([...argv, '--ensemble', join(folder, 'nowhere.yaml')], instant);
    expect(none.code).toBe(2);
    const both = await runCommand([...argv, '--ensemble', path, '--set', 'growthPerDay=0.01'], instant);
    expect(both).toMatchObject({ code: 2 });
    expect(both.messages).toContain('growthPerDay');
  });
});
