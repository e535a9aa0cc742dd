import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { engineDigest } from './tools/engineDigest.ts';
import { libraryTypes } from './tools/libraryTypes.ts';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };

// What `import … from 'zhili'` gets, for Node and for bundlers of pages; dependencies stay outside in both. Built as for a server, because a build for
// a page would take the workers' addresses away from the bundler that is to find them.
export default defineConfig({
  root,
  define: { __ENGINE_DIGEST__: JSON.stringify(engineDigest(root)), __VERSION__: JSON.stringify(version) },
  plugins: [libraryTypes(root)],
  build: {
    ssr: true,
    target: ['node20', 'chrome109', 'firefox115', 'safari16.4'],
    outDir: 'dist/library',
    emptyOutDir: true,
    sourcemap: false,
    minify: false,
    rolldownOptions: {
      input: {
        node: 'library/node/index.ts',
        nodeWorker: 'library/node/worker.ts',
        browser: 'library/browser/index.ts',
        browserWorker: 'library/browser/worker.ts',
      },
      external: [...builtinModules, /^node:/],
      // Vite's default makes each top-level `const` a `var`, whose value the compiler may not build in: a tenth of a run's time.
      output: { topLevelVar: false, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
