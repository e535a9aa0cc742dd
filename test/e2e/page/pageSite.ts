import { join, resolve } from 'node:path';
import { build } from 'vite';
import { type PageServer, servePage } from '../../../cli/pageServer.ts';
import { builtOnce } from '../../support/builtOnce.ts';

const configFile = join(resolve(import.meta.dirname, '../../..'), 'vite.page.config.ts');

/** Folder of the page built as it ships, once a test run. */
export function builtPage(): Promise<string> {
  return builtOnce('page', (outDir) => build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } }));
}

/** Serves the built page as `zhili serve` does, at a free port. */
export async function pageSite(): Promise<PageServer> {
  return servePage({ folder: await builtPage(), host: '127.0.0.1', port: 0, loopbackOnly: true });
}
