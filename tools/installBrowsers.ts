import { spawnSync } from 'node:child_process';
import { browserNames, findBrowser, missingBrowser, neededPackage } from './browsers.ts';

const updateMilliseconds = 90_000;
const installMilliseconds = 240_000;

/** Whether apt-get did it in time; says what it complained of where not. */
function aptGet(args: readonly string[], timeout: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error, stderr } = spawnSync('apt-get', ['-qq', ...args], {
    env,
    timeout,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status === 0) return true;
  console.error(`apt-get ${args.join(' ')}: ${error?.message ?? (stderr.trim() || `exit code ${status}`)}`);
  return false;
}

/**
 * Says which browsers there are; installs missing ones from the system's packages where that needs no questions (Linux,
 * root). Always 0: without a browser its tests are skipped by name, the others still count.
 */
export function main(): number {
  const packages = browserNames.flatMap((name) => neededPackage(name) ?? []);
  if (packages.length > 0 && process.platform === 'linux' && process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(', ')} with apt-get …`);
    const isUpdated = aptGet(['update'], updateMilliseconds);
    if (isUpdated) aptGet(['install', '--yes', '--no-install-recommends', ...packages], installMilliseconds);
  }
  for (const name of browserNames) {
    const path = findBrowser(name);
    if (path === undefined) console.error(`${missingBrowser(name)}. Tests that need it are skipped.`);
    else console.log(`${name}: ${path}`);
  }
  return 0;
}
