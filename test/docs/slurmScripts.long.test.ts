import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scaleScripts } from './scaleScripts.ts';

const root = resolve(import.meta.dirname, '../..');

/** Four points × 2 policies × 1 world, seed 1: 3 shards of unlike size. */
const experiment = `
id: tiny
label: {zh: 小, en: Tiny}
note: {zh: 小, en: Tiny}
case: beihu
policies: [reactive-centralized, preventive-devolved]
reference: reactive-centralized
days: 30
seed: 1
slice: 1/14
replicates: 1
design: {kind: latinHypercube, points: 4}
factors:
  - {key: patrolHoursShare, range: [0, 0.4]}
outcomes: [disputeResolutionRate, latentHarm]
`;

let folder: string;
beforeAll(async () => {
  mkdirSync(join(root, 'build'), { recursive: true });
  folder = mkdtempSync(join(root, 'build/test-'));
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: join(folder, 'dist') },
  });
  writeFileSync(join(folder, 'tiny.yaml'), experiment);
  for (const [name, text] of scaleScripts) writeFileSync(join(folder, name), text);
  // A scheduler that runs what it is given at once.
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/sbatch'), scheduler);
  chmodSync(join(folder, 'bin/sbatch'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

const scheduler = `#!/bin/bash
script="\${@: -1}"
echo "$@" >> submitted
export SLURM_CPUS_PER_TASK=1
if grep -q '^#SBATCH --array' "$script"; then
  for i in \${TASKS}; do SLURM_ARRAY_TASK_ID=$i bash "$script" >> log 2>&1 & done
  wait
else
  bash "$script" >> log 2>&1
fi
echo 4711
`;

const env = () => ({
  ...process.env,
  PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
  ZHILI: `${process.execPath} dist/zhili.js`,
  EXPERIMENT: 'tiny.yaml',
  OUT: 'out',
  SHARDS: '3',
  LC_ALL: 'C.UTF-8',
});

const submit = (tasks: string) =>
  spawnSync('bash', ['submit.sh'], { cwd: folder, env: { ...env(), TASKS: tasks }, encoding: 'utf8' });

/** Every file with results of a folder, by its name. */
function resultsIn(name: string): Record<string, string> {
  const files = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' });
  const results = files.filter((file) => /^(runs\/.*|results\.json|.*\.csv)$/.test(file)).sort();
  return Object.fromEntries(results.map((file) => [file, readFileSync(join(folder, name, file)).toString('base64')]));
}

describe('The Slurm scripts of docs/scale.md, under a scheduler that runs them at once,', () => {
  it('run 3 shards and merge them into what one sweep gives, byte for byte, though a shard is submitted again', () => {
    // The second task does not run: the merge says what is missing and writes no results.
    submit('1 3');
    expect(readFileSync(join(folder, 'log'), 'utf8')).toMatch(/ 2\/3[:：]/);
    expect(Object.keys(resultsIn('out/whole')).filter((file) => !file.startsWith('runs'))).toEqual([]);
    const second = submit('2');
    expect(second.stderr).toBe('');
    expect(second.status).toBe(0);
    expect(readFileSync(join(folder, 'submitted'), 'utf8')).toContain('--dependency=afterany:4711 merge.sbatch');

    const direct = ['dist/zhili.js', 'sweep', 'tiny.yaml', '--workers', '1', '--out', 'direct'];
    expect(spawnSync(process.execPath, direct, { cwd: folder, env: env() }).status).toBe(0);
    const whole = resultsIn('direct');
    expect(Object.keys(whole)).toContain('results.json');
    expect(Object.keys(whole)).toContain('runs/part-000001.parquet');
    expect(resultsIn('out/whole')).toEqual(whole);
    const { hash } = JSON.parse(readFileSync(join(folder, 'out/whole/results.json'), 'utf8')) as { hash: string };
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
