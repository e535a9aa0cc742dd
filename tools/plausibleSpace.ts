import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { engineDigest } from './engineDigest.ts';

interface Study {
  plausibleSpace(choice: {
    readonly worlds: number;
    readonly workers: number;
    readonly worker: URL;
    readonly engine: string;
    readonly date: string;
    onProgress(done: number, total: number): void;
  }): Promise<string>;
}

/**
 * Runs the four poles in worlds drawn by Latin hypercube and writes what wins where to docs/verify: `npm run build && node tools/run.mjs plausibleSpace [worlds]`.
 */
export async function main([worlds = '512']: readonly string[]): Promise<number> {
  const root = resolve(import.meta.dirname, '..');
  const { module } = await runnerImport<Study>(resolve(root, 'test/verify/plausibleSpace/plausibleSpace.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const date = new Date().toISOString().slice(0, 10);
  const text = await module.plausibleSpace({
    worlds: Number(worlds),
    workers: cpus().length,
    worker: pathToFileURL(resolve(root, 'dist/worker.js')),
    engine: engineDigest(root).slice(0, 16),
    date,
    onProgress: (done, total) => process.stderr.write(`\r${done}/${total}`),
  });
  writeFileSync(resolve(root, `docs/verify/plausibleSpace-${date}.md`), text);
  return 0;
}
