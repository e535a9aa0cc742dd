import { spawnSync } from 'node:child_process';
import { browsers } from './browsers.ts';
import { officePrograms } from './officePrograms.ts';
import { findProgram, missingProgram, neededPackages, type Program } from './programs.ts';
import { redisProgram } from './redisProgram.ts';

/** By the kind of tests that drive them: those of every change, and long ones that look at documents. */
const programsFor: Readonly<Record<string, readonly Program[]>> = {
  usual: [browsers.chromium, browsers.firefox, redisProgram],
  documents: [officePrograms.office, officePrograms.pdfText],
};

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
 * Says which programs there are that tests drive (two browsers and Redis; LibreOffice and pdftotext for `documents`, which only the long tests need and which take minutes to
 * install); installs missing ones from the system's packages where that needs no questions (Linux, root). Always 0: without a program its tests are skipped by name, the others
 * still count.
 */
export function main([kind = 'usual']: readonly string[] = []): number {
  const programs = programsFor[kind] ?? [];
  const packages = programs.flatMap((program) => neededPackages(program));
  if (packages.length > 0 && process.platform === 'linux' && process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(', ')} with apt-get …`);
    const isUpdated = aptGet(['update'], updateMilliseconds);
    if (isUpdated) aptGet(['install', '--yes', '--no-install-recommends', ...packages], installMilliseconds);
  }
  for (const program of programs) {
    const path = findProgram(program);
    if (path === undefined) console.error(`${missingProgram(program)}. Tests that need it are skipped.`);
    else console.log(`${program.name}: ${path}`);
  }
  return 0;
}
