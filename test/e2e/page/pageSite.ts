import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { type PageServer, servePage } from '../../../cli/pageServer.ts';

const root = resolve(import.meta.dirname, '../../..');

let built: Promise<string> | undefined;

/** Folder of the page built as it ships, once a test process. */
export function builtPage(): Promise<string> {
  built ??= (async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'zhili-page-'));
    process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
    await build({
      configFile: join(root, 'vite.page.config.ts'),
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
    });
    return outDir;
  })();
  return built;
}

/** Serves the built page as `zhili serve` does, at a free port. */
export async function pageSite(): Promise<PageServer> {
  return servePage({ folder: await builtPage(), host: '127.0.0.1', port: 0, loopbackOnly: true });
}
