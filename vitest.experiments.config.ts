import { defineConfig } from 'vitest/config';
import { engineDigest } from './tools/engineDigest.ts';

// Experiments with the governance model: minutes of simulation, which counting lines for coverage would double.
export const experiments = 'test/models/{costs,levers}/**/*.test.ts';

export default defineConfig({
  define: { __ENGINE_DIGEST__: JSON.stringify(engineDigest(import.meta.dirname)) },
  test: {
    include: [experiments],
    testTimeout: 240_000,
    maxWorkers: 2,
    isolate: false,
    reporters: ['default', ['json', { outputFile: 'build/experimentsReport.json' }]],
  },
});
