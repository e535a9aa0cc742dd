import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { engineDigest } from './tools/engineDigest.ts';
import { lessonFonts } from './tools/lesson/lessonFonts.ts';
import { licenceNotices } from './tools/page/licenceNotices.ts';
import { oneFile } from './tools/page/oneFile.ts';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };

const licences = licenceNotices(['@fontsource/noto-sans-sc']);

// The lessons in one file that opens from disk: scripts, workers, models, fonts. It lies beside the page, which offers it.
export default defineConfig({
  root: resolve(root, 'notebook'),
  base: './',
  publicDir: false,
  define: { __ENGINE_DIGEST__: JSON.stringify(engineDigest(root)), __VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [licences.page, lessonFonts(), oneFile('zhili-lesson.html')],
  worker: { format: 'iife', plugins: licences.worker, rolldownOptions: { output: { topLevelVar: false } } },
  build: {
    outDir: resolve(root, 'dist/page'),
    emptyOutDir: false,
    rolldownOptions: {
      input: resolve(root, 'notebook/lesson.html'),
      output: { codeSplitting: false },
      // Cutting fonts takes its time, as it should.
      checks: { bundlerTimings: false },
    },
    target: ['chrome109', 'firefox115', 'safari16.4'],
    cssCodeSplit: false,
    sourcemap: false,
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
  },
});
