import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

interface BrowserKind {
  /** Environment variable that names the executable. */
  readonly variable: string;
  /** Names to look for on the search path, the Debian package first. */
  readonly commands: readonly [string, ...string[]];
}

const kinds: Readonly<Record<BrowserName, BrowserKind>> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  },
  firefox: { variable: 'FIREFOX_PATH', commands: ['firefox-esr', 'firefox'] },
};

/** Nothing of the browser's own may go to the network; root needs --no-sandbox. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Path of a browser's executable: what `CHROME_PATH` or `FIREFOX_PATH` names, else the first found on the search path;
 * undefined where there is none. A variable that names no executable is no browser: nothing else is taken instead.
 */
export function findBrowser(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { variable, commands } = kinds[name];
  const named = env[variable];
  if (named !== undefined && named !== '') return isExecutable(named) ? named : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable);
}

/** The system package (Debian) that would bring a missing browser; undefined if it is there, or sought at a named place. */
export function neededPackage(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { variable, commands } = kinds[name];
  return findBrowser(name, env) === undefined && (env[variable] ?? '') === '' ? commands[0] : undefined;
}

/** Why `findBrowser` found nothing and what helps, for a person. */
export function missingBrowser(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string {
  const { variable, commands } = kinds[name];
  const named = env[variable];
  return named !== undefined && named !== ''
    ? `${name} is missing: ${variable} names no executable (${named})`
    : `${name} is missing: none of ${commands.join(', ')} on the search path; install ${commands[0]} or set ${variable}`;
}
