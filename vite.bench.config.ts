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
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
