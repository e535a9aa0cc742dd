import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serveFolder } from '../staticSite.ts';

/** Bundles the page and its worker as they would ship, and serves them. */
export async function sameBitsSite(): Promise<{ url: string; close: () => Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'zhili-same-bits-'));
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    worker: { format: 'es' },
  });
  const { url, close } = await serveFolder(outDir);
  return {
    url,
    async close() {
      await close();
      rmSync(outDir, { recursive: true });
    },
  };
}
