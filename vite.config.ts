import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { engineDigest } from './tools/engineDigest.ts';

// The command line is built because Node 20 cannot run TypeScript. Dependencies stay in node_modules.
export default defineConfig({
  define: { __ENGINE_DIGEST__: JSON.stringify(engineDigest(import.meta.dirname)) },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    sourcemap: false,
    minify: false,
    rolldownOptions: {
      input: { zhili: 'cli/zhili.ts', worker: 'cli/worker.ts' },
      external: [...builtinModules, /^node:/],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
