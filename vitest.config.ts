import { configDefaults, defineConfig } from 'vitest/config';
import { engineDigest } from './tools/engineDigest.ts';
import { experiments } from './vitest.experiments.config.ts';

/** Run by vitest.browser.config.ts. */
export const browserTests = 'test/**/*.browser.test.{ts,tsx}';

/** Walks of half a minute and more in a browser or a shell, run by vitest.long.config.ts: with them the tests of every change would take too long on two cores. */
export const longTests = 'test/**/*.long.test.ts';

export default defineConfig({
  define: { __ENGINE_DIGEST__: JSON.stringify(engineDigest(import.meta.dirname)) },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/verify/**', experiments, browserTests, longTests],
    globalSetup: ['test/support/buildOnce.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser on a busy machine takes its time; what never comes still fails.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
    // No test changes what another reads; modules are loaded once a worker instead of once a file.
    isolate: false,
    // .ci/run counts from the JSON report.
    reporters: ['default', ['json', { outputFile: 'build/testReport.json' }]],
    coverage: {
      provider: 'v8',
      include: [
        'sim/**/*.ts',
        'models/**/*.ts',
        'scenarios/**/*.ts',
        'ledger/**/*.ts',
        'cli/**/*.ts',
        'locales/**/*.ts',
        'report/**/*.ts',
        'library/**/*.ts',
      ],
      reporter: ['text-summary'],
    },
  },
});
