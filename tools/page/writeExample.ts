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

/** Runs the example of the home page (a minute) and writes it: `node tools/run.mjs page/writeExample`, after every change of the engine. */
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
  writeFileSync(resolve(root, 'notebook/pages/home/example/example.json'), `${JSON.stringify(stored)}\n`);
  console.log(`example.json: hash ${hash}`);
  return 0;
}
