import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { engineDigest } from './tools/engineDigest.ts';
import { licenceNotices } from './tools/page/licenceNotices.ts';
import { oneFile } from './tools/page/oneFile.ts';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };

const licences = licenceNotices();

// The template of HTML reports: parts of the page in one file, into which the command line puts a document.
export default defineConfig({
  root: resolve(root, 'notebook'),
  base: './',
  publicDir: false,
  define: { __ENGINE_DIGEST__: JSON.stringify(engineDigest(root)), __VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [licences.page, oneFile()],
  build: {
    outDir: resolve(root, 'dist'),
    emptyOutDir: false,
    rolldownOptions: { input: resolve(root, 'notebook/report.html'), output: { codeSplitting: false } },
    target: ['chrome109', 'firefox115', 'safari16.4'],
    cssCodeSplit: false,
    sourcemap: false,
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
  },
});
