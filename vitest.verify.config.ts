import { defineConfig } from 'vitest/config';
import { engineDigest } from './tools/engineDigest.ts';
import { VerifyReport } from './tools/verifyReport.ts';

// Studies too long for every test run; their dated report is committed.
export default defineConfig({
  define: { __ENGINE_DIGEST__: JSON.stringify(engineDigest(import.meta.dirname)) },
  test: {
    include: ['test/verify/**/*.test.ts'],
    globalSetup: ['test/support/buildOnce.ts'],
    testTimeout: 3_600_000,
    maxWorkers: 2,
    reporters: ['default', new VerifyReport(import.meta.dirname)],
  },
});
