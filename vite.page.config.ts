import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { engineDigest } from './tools/engineDigest.ts';
import { documentPages } from './tools/page/documentPages.ts';
import { htlProperties } from './tools/page/htlProperties.ts';
import { kitOffline } from './tools/page/kitOffline.ts';
import { kitParts } from './tools/page/kitParts.ts';
import { licenceNotices } from './tools/page/licenceNotices.ts';
import { notebookCells } from './tools/page/notebookCells.ts';
import { parameterFactsPlugin } from './tools/page/parameterFacts.ts';
import { wholeLibraries } from './tools/page/wholeLibraries.ts';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };

const licences = licenceNotices();

// The page: static files that work from any folder, hence the relative base.
export default defineConfig({
  root: resolve(root, 'notebook'),
  base: './',
  define: { __ENGINE_DIGEST__: JSON.stringify(engineDigest(root)), __VERSION__: JSON.stringify(version) },
  // Inputs brings an htl of its own.
  resolve: { dedupe: ['htl'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    notebookCells(),
    documentPages(),
    parameterFactsPlugin(root),
    kitOffline(),
    kitParts(),
    htlProperties(),
    wholeLibraries(),
    licences.page,
  ],
  // Classic scripts, which the frame's workers of an opaque origin can load too. Vite's default makes each top-level `const` a `var`,
  // whose value the compiler may not build in: a tenth of a run's time.
  worker: { format: 'iife', plugins: licences.worker, rolldownOptions: { output: { topLevelVar: false } } },
  build: {
    outDir: resolve(root, 'dist/page'),
    emptyOutDir: true,
    rolldownOptions: { input: ['index', 'frame'].map((name) => resolve(root, `notebook/${name}.html`)) },
    target: ['chrome109', 'firefox115', 'safari16.4'],
    sourcemap: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
});
