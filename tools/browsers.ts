import { findProgram, missingProgram, type Program } from './programs.ts';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export const browsers: Readonly<Record<BrowserName, Program>> = {
  chromium: {
    name: 'chromium',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  },
  firefox: { name: 'firefox', variable: 'FIREFOX_PATH', commands: ['firefox-esr', 'firefox'] },
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

/** Path of a browser's executable, see `findProgram`. */
export function findBrowser(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string | undefined {
  return findProgram(browsers[name], env);
}

/** Why `findBrowser` found nothing and what helps, for a person. */
export function missingBrowser(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string {
  return missingProgram(browsers[name], env);
}
