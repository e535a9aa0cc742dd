import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Runs the tool on a machine without browsers or Redis whose `apt-get` is a stand-in that notes its calls and then runs `onInstall`. */
function install(onInstall: string, env: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'zhili-apt-'));
  folders.push(folder);
  const calls = join(folder, 'calls');
  const script = `#!/bin/sh\necho "$@" >> ${calls}\n[ "$2" = install ] || exit 0\ncd ${folder}\n${onInstall}\n`;
  writeFileSync(join(folder, 'apt-get'), script);
  chmodSync(join(folder, 'apt-get'), 0o755);
  const options = { cwd: root, env: { PATH: folder, ...env }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', 'installTools'], options);
  const called = existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [];
  return { folder, status, stdout, stderr, called };
}

describe.runIf(process.platform === 'linux' && process.getuid?.() === 0)('installTools, as root', () => {
  it('installs what is missing from the system packages and says where it is', () => {
    const put = (name: string) => `printf '#!/bin/sh\\n' > ${name}; /bin/chmod 755 ${name}`;
    const { folder, status, stdout, called } = install(
      [put('chromium'), put('firefox-esr'), put('redis-server')].join('; '),
    );
    expect(called).toEqual([
      '-qq update',
      '-qq install --yes --no-install-recommends chromium firefox-esr redis-server',
    ]);
    expect(stdout).toContain(`chromium: ${join(folder, 'chromium')}`);
    expect(stdout).toContain(`firefox: ${join(folder, 'firefox-esr')}`);
    expect(stdout).toContain(`redis: ${join(folder, 'redis-server')}`);
    expect(status).toBe(0);
  });

  it('names what it could not install, with the reason, and lets the other tests run', () => {
    const { status, stderr } = install('echo "no such package" >&2; exit 100');
    expect(stderr).toContain('chromium firefox-esr redis-server: no such package');
    expect(stderr).toContain('chromium is missing');
    expect(stderr).toContain('firefox is missing');
    expect(stderr).toContain('redis is missing');
    expect(status).toBe(0);
  });

  it('installs nothing in place of a program that is named but not there', () => {
    const { called, stderr } = install('exit 0', {
      CHROME_PATH: '/gone',
      FIREFOX_PATH: '/gone',
      REDIS_PATH: '/gone',
    });
    expect(called).toEqual([]);
    expect(stderr).toContain('CHROME_PATH names no executable (/gone)');
  });
});
