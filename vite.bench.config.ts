import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { engineDigest } from './tools/engineDigest.ts';

// Beside the command line's build in dist/, which it must not empty: the county sections run the built workers.
export default defineConfig({
  define: { __ENGINE_DIGEST__: JSON.stringify(engineDigest(import.meta.dirname)) },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/bench',
    emptyOutDir: true,
    sourcemap: false,
    minify: false,
    rolldownOptions: {
      input: { bench: 'bench/bench.ts' },
      external: [...builtinModules, /^node:/],
      // Vite's default makes each top-level `const` a `var`, whose value the compiler may not build in: a tenth of a run's time.
      output: { topLevelVar: false, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
