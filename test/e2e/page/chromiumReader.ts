import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumFlags } from '../../../tools/browsers.ts';

export interface ReaderOptions extends BrowserContextOptions {
  /** Of the browser; the page follows it. */
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
  /** Run in every page before its own scripts. */
  readonly before?: () => void;
}

/** A reader with a store of its own, the first page open before it, and everything that must not have happened there. */
export interface Reader {
  readonly page: Page;
  /** Requests that left the origin, of all pages. */
  readonly foreign: string[];
  /** Uncaught errors and what the console called an error, violations of the page's policy among them, of all pages. */
  readonly errors: string[];
  /** Opens a further page on the same store. */
  another(url: string): Promise<Page>;
  close(): Promise<void>;
}

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...chromiumFlags] });
}

/** Opens `url` for a new reader; a request to any other origin is noted and refused. */
export async function openReader(browser: Browser, url: string, options: ReaderOptions = {}): Promise<Reader> {
  const { language = 'zh', theme = 'light', before, ...rest } = options;
  const context = await browser.newContext({
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: theme,
    reducedMotion: 'reduce',
    ...rest,
  });
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
  context.on('weberror', (thrown) => errors.push(thrown.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  if (before !== undefined) await context.addInitScript(before);
  const another = async (address: string) => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  return { page: await another(url), foreign, errors, another, close: () => context.close() };
}
