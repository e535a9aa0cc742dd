import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumFlags } from '../../../tools/browsers.ts';

export interface ReaderOptions extends BrowserContextOptions {
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
}

/** A page with a store of its own, and everything that must not have happened in it. */
export interface Reader {
  readonly page: Page;
  /** Requests that left the origin. */
  readonly foreign: string[];
  /** Uncaught errors and what the console called an error, violations of the page's policy among them. */
  readonly errors: string[];
  close(): Promise<void>;
}

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...chromiumFlags] });
}

/** Opens `url` for a new reader; a request to any other origin is noted and refused. */
export async function openReader(browser: Browser, url: string, options: ReaderOptions = {}): Promise<Reader> {
  const { language = 'zh', theme = 'light', ...rest } = options;
  const context = await browser.newContext({ reducedMotion: 'reduce', ...rest });
  const { origin } = new URL(url);
  const foreign: string[] = [];
  const errors: string[] = [];
  await context.route(
    (address) => address.origin !== origin && !['data:', 'blob:'].includes(address.protocol),
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.addInitScript(
    ([lang, colours]) => {
      localStorage.setItem('zhili.language', lang as string);
      localStorage.setItem('zhili.theme', colours as string);
    },
    [language, theme],
  );
  await page.goto(url);
  return { page, foreign, errors, close: () => context.close() };
}
