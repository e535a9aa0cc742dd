import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { engineDigest } from './engineDigest.ts';

interface Study {
  plausibleSpace(choice: {
    readonly points: number;
    readonly workers: number;
    readonly worker: URL;
    readonly engine: string;
    readonly date: string;
    onProgress(done: number, total: number): void;
  }): Promise<string>;
}

/**
 * Runs the four arrangements in two random worlds of each point of a Latin hypercube and writes what wins where to docs/verify. Factors are drawn log-uniformly where their range
 * is positive and spans a factor of 4 or more, linearly otherwise: `npm run build && node tools/run.mjs plausibleSpace [points]`.
 */
export async function main([points = '768']: readonly string[]): Promise<number> {
  const root = resolve(import.meta.dirname, '..');
  const { module } = await runnerImport<Study>(resolve(root, 'test/verify/plausibleSpace/plausibleSpace.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const date = new Date().toISOString().slice(0, 10);
  const text = await module.plausibleSpace({
    points: Number(points),
    workers: cpus().length,
    worker: pathToFileURL(resolve(root, 'dist/worker.js')),
    engine: engineDigest(root).slice(0, 16),
    date,
    onProgress: (done, total) => process.stderr.write(`\r${done}/${total}`),
  });
  writeFileSync(resolve(root, `docs/verify/plausibleSpace-${date}.md`), text);
  return 0;
}
