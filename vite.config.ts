import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { engineDigest } from './tools/engineDigest.ts';
import { reportParts } from './tools/report/reportParts.ts';

// The command line is built because Node 20 cannot run TypeScript. Dependencies stay in node_modules.
export default defineConfig({
  define: { __ENGINE_DIGEST__: JSON.stringify(engineDigest(import.meta.dirname)) },
  plugins: [reportParts()],
  build: {
    ssr: true,
    ssrEmitAssets: true,
    target: 'node20',
    outDir: 'dist',
    sourcemap: false,
    minify: false,
    rolldownOptions: {
      input: { zhili: 'cli/zhili.ts', worker: 'cli/worker.ts' },
      external: [...builtinModules, /^node:/],
      // Cutting fonts takes its time, as it should.
      checks: { bundlerTimings: false },
      // Vite's default makes each top-level `const` a `var`, whose value the compiler may not build in: a tenth of a run's time.
      output: { topLevelVar: false, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
