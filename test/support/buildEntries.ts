import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/**
 * Builds entries as the command line is built (Node 20 runs no TypeScript) and returns the new folder that holds
 * `NAME.js` for each name. It lies below the root, so that the packages left out of the bundle are found.
 */
export async function buildEntries(entries: Readonly<Record<string, string>>): Promise<string> {
  mkdirSync(join(root, 'build'), { recursive: true });
  const outDir = mkdtempSync(join(root, 'build/test-'));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      minify: false,
      rolldownOptions: { input: entries, output: { entryFileNames: '[name].js' } },
    },
  });
  return outDir;
}
