import { defineConfig } from 'vitest/config';
import { engineDigest } from './tools/engineDigest.ts';

export default defineConfig({
  define: { __ENGINE_DIGEST__: JSON.stringify(engineDigest(import.meta.dirname)) },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['sim/**/*.ts', 'models/**/*.ts', 'scenarios/**/*.ts', 'cli/**/*.ts', 'locales/**/*.ts'],
      reporter: ['text-summary'],
    },
  },
});
