import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { bareImports } from './tools/bareImports.ts';
import { chromiumFlags, findBrowser, missingBrowser } from './tools/browsers.ts';
import { engineDigest } from './tools/engineDigest.ts';
import { browserTests } from './vitest.config.ts';

const executablePath = findBrowser('chromium');
if (executablePath === undefined) console.warn(`Tests skipped: ${missingBrowser('chromium')}`);

// Everything the rooms of the page and their tests import is bundled beforehand: a package found later would reload a page in the middle of a test.
const rooms = ['sim', 'models', 'scenarios', 'locales', 'report', 'notebook', 'test/notebook', 'test/support'];
const packageFile = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
const packages = Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies });
const imported = bareImports(
  rooms.map((room) => join(import.meta.dirname, room)),
  packages.filter((name) => !['vite', 'vitest'].includes(name)),
);

// Tests of what needs a browser: components, the store, workers. Without one they are reported as skipped, a file each.
export default defineConfig({
  define: { __ENGINE_DIGEST__: JSON.stringify(engineDigest(import.meta.dirname)) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  cacheDir: 'build/browserDeps',
  optimizeDeps: { include: [...imported, 'preact/jsx-runtime', 'preact/jsx-dev-runtime'] },
  test: {
    include: executablePath === undefined ? ['test/support/skippedBrowserTests.ts'] : [browserTests],
    testTimeout: 20_000,
    reporters: ['default', ['json', { outputFile: 'build/browserReport.json' }]],
    ...(executablePath === undefined
      ? {}
      : {
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: [...chromiumFlags] } }),
            instances: [{ browser: 'chromium' as const }],
          },
        }),
  },
});
