import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { condenseAll } from './findings/condenseAll.ts';
import { runSweeps } from './findings/runSweeps.ts';
import { studyAll } from './findings/studyAll.ts';
import { writeDocuments } from './findings/writeDocuments.ts';
import { writeHeadlines } from './findings/writeHeadlines.ts';

const usualFolder = 'build/findings';

/**
 * Re-makes docs/findings.zh.md, docs/findings.en.md and findings/headlines.json from the committed results: `npm run findings`. A study is made anew only where its results are not those it was made of, or with `--fresh`.
 *
 * `--out FOLDER` first condenses the finished sweeps FOLDER/NAME into findings/results; `--run` runs them there before (in build/findings unless told), going on where it was stopped. `--shard i/n` runs that
 * part of each sweep and nothing else; `--merge n` puts n such parts together first. `--only NAME` takes one case or experiment.
 */
export async function main(args: readonly string[]): Promise<number> {
  const root = resolve(import.meta.dirname, '..');
  const { values } = parseArgs({
    args: [...args],
    options: {
      run: { type: 'boolean' },
      out: { type: 'string' },
      shard: { type: 'string' },
      merge: { type: 'string' },
      only: { type: 'string' },
      fresh: { type: 'boolean' },
    },
  });
  const { run, out, shard, merge, only, fresh = false } = values;
  const isRunning = run === true || merge !== undefined;
  const folder = resolve(out ?? usualFolder);
  if (isRunning) {
    const code = runSweeps(root, folder, {
      ...(shard === undefined ? {} : { shard }),
      ...(merge === undefined ? {} : { parts: Number(merge) }),
      ...(only === undefined ? {} : { only }),
    });
    if (code !== 0 || shard !== undefined) return code;
  }
  if (isRunning || out !== undefined) await condenseAll(root, folder, only);
  const code = await studyAll(root, { isFresh: fresh, ...(only === undefined ? {} : { only }) });
  if (code !== 0) return code;
  writeDocuments(root);
  writeHeadlines(root);
  return 0;
}
