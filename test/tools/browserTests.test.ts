import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

it('Tests in a browser that is missing are skipped by name, and the run says why and succeeds', () => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', 'vitest.browser.config.ts', '--reporter=tap-flat'],
    { cwd: root, env: { ...process.env, CHROME_PATH: '/nowhere/chromium' }, encoding: 'utf8' },
  );
  const reason = 'chromium is missing: CHROME_PATH names no executable (/nowhere/chromium)';
  expect(stderr).toContain(`Tests skipped: ${reason}`);
  expect(status, stdout).toBe(0);
  const lines = stdout.split('\n').filter((line) => /^(not )?ok/.test(line));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toMatch(/^ok .*# SKIP/);
  expect(stdout).toContain(`in chromium (${reason}) > notebook/store/indexedDbStore.browser.test.ts`);
});
