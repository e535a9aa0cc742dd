import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { governanceModel } from '../../models/governance/model.ts';
import { storedOf } from '../../notebook/pages/home/example/storedComparison.ts';
import { comparisonSpecOf } from '../../scenarios/question/comparisonSpecOf.ts';
import { defaultQuestion } from '../../scenarios/question/defaults.ts';
import { planOf } from '../../scenarios/question/planOf.ts';
import { encodeQuestion } from '../../scenarios/question/token.ts';
import { runComparison } from '../../sim/experiment/comparison.ts';
import { comparisonHash } from '../../sim/experiment/comparisonHash.ts';
import { ModelRegistry } from '../../sim/experiment/registry.ts';
import { runReplicate } from '../../sim/experiment/runReplicate.ts';
import { engineDigest } from '../engineDigest.ts';

/** What `npm start` once printed and README still does: the four arrangements in Beihu. */
const question = { ...defaultQuestion('beihu'), worlds: { replicates: 8 } };

/** Runs the example of the home page (a minute) and writes it, laid out as lint wants it: `node tools/run.mjs page/writeExample`, after every change of the engine. */
export async function main(): Promise<number> {
  const root = resolve(import.meta.dirname, '../..');
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };
  const registry = new ModelRegistry().add(governanceModel);
  const hooks = { onProgress() {}, isCancelled: () => false, pause: async () => {} };
  const runner = {
    size: 1,
    run: (request: Parameters<typeof runReplicate>[0]) => runReplicate(request, registry, hooks),
    cancel() {},
  };
  const spec = comparisonSpecOf(planOf(question), { seriesReplicates: question.worlds.replicates });
  const result = await runComparison(spec, runner, { now: () => performance.now() });
  const hash = comparisonHash(result);
  const stored = storedOf({ token: encodeQuestion(question), engine: engineDigest(root), version, hash }, result);
  const file = resolve(root, 'notebook/pages/home/example/example.json');
  writeFileSync(file, `${JSON.stringify(stored)}\n`);
  const biome = resolve(root, 'node_modules/@biomejs/biome/bin/biome');
  const { status, stderr } = spawnSync(process.execPath, [biome, 'format', '--write', file], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  console.log(`example.json: hash ${hash}`);
  return 0;
}
