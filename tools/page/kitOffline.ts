import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const runtime = resolve(import.meta.dirname, '../../notebook/runtime');
const offline = resolve(runtime, 'offlineLibrary.ts');
const noTypeScript = resolve(runtime, 'noTypeScript.ts');

/** Modules of the kit's runtime that fetch libraries or data from elsewhere once a cell asks for them. */
const swapped = ['index', 'fileAttachment', 'databaseClient', 'interpreter'].map((name) => `./stdlib/${name}.js`);

/**
 * Gives the notebook kit's runtime a library of the page's own: the kit's comes from a content delivery network, and the page must do without any.
 * Fails the build where the kit no longer has a module that is swapped.
 */
export function kitOffline(): Plugin {
  const missing = new Set(swapped);
  return {
    name: 'zhili-kit-offline',
    enforce: 'pre',
    resolveId(source, importer) {
      // A compiler of a megabyte.
      if (source === './typescript.js' && importer?.endsWith('notebook-kit/dist/src/javascript/transpile.js'))
        return noTypeScript;
      if (!importer?.endsWith('notebook-kit/dist/src/runtime/index.js') || !swapped.includes(source)) return null;
      missing.delete(source);
      return offline;
    },
    buildEnd(error) {
      if (error !== undefined || missing.size === 0 || missing.size === swapped.length) return;
      this.error(`the notebook kit has changed: no ${[...missing].join(', ')} to swap`);
    },
  };
}
