import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { type BrowserName, chromiumFlags } from '../../tools/browsers.ts';

/** What a test needs of a page, whichever protocol drives the browser. */
export interface BrowserPage {
  /** Version of the browser, as it names itself. */
  readonly version: string;
  /** The value of an expression in the page, awaited; it must be JSON data. Rejects with what the page throws. */
  evaluate(expression: string): Promise<unknown>;
  /** The same in the first frame of the page. */
  evaluateInFrame(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

async function chromiumPage(executablePath: string, url: string): Promise<BrowserPage> {
  const browser = await chromium.launch({ executablePath, headless: true, args: [...chromiumFlags] });
  const page = await browser.newPage();
  await page.goto(url);
  return {
    version: `Chromium ${browser.version()}`,
    evaluate: (expression) => page.evaluate(expression),
    evaluateInFrame: async (expression) => page.frames()[1]?.evaluate(expression),
    close: () => browser.close(),
  };
}

// Playwright drives only its own build of Firefox; WebDriver BiDi drives any.
async function firefoxPage(executablePath: string, url: string): Promise<BrowserPage> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: 600_000,
  });
  const page = await browser.newPage();
  await page.goto(url);
  return {
    version: await browser.version(),
    evaluate: (expression) => page.evaluate(expression),
    evaluateInFrame: async (expression) => page.frames()[1]?.evaluate(expression),
    close: () => browser.close(),
  };
}

/** Starts a browser with a fresh profile and opens `url` in it; close it afterwards. */
export function openPage(name: BrowserName, executablePath: string, url: string): Promise<BrowserPage> {
  return name === 'chromium' ? chromiumPage(executablePath, url) : firefoxPage(executablePath, url);
}
