import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';

/**
 * Folder that `build` has filled, once a test run: the first worker that asks builds, the others wait for it. Throws there
 * and in all that wait where the build fails. The folder is gone with the test run.
 */
export async function builtOnce(name: string, build: (outDir: string) => Promise<unknown>): Promise<string> {
  const folder = join(dirname(inject('testWorkerFile')), name);
  const [done, failed] = [`${folder}.done`, `${folder}.failed`];
  if (isFirst(folder)) {
    try {
      await build(folder);
      writeFileSync(done, '');
    } catch (error) {
      writeFileSync(failed, '');
      throw error;
    }
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(`${name} could not be built; the worker that tried says why`);
    await setTimeout(100);
  }
  return folder;
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
