import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { servePage } from '../cli/pageServer.ts';
import { chromiumFlags, findBrowser, missingBrowser } from '../tools/browsers.ts';
import { pageLoad } from './pageLoad.ts';
import { pageRun } from './pageRun.ts';

/** The built page in headless Chromium: what it loads, how soon it answers, what it does while it simulates. A markdown section. */
export async function page(rounds: number): Promise<string> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error(missingBrowser('chromium'));
  const folder = resolve(import.meta.dirname, '../page');
  const site = await servePage({ folder, host: '127.0.0.1', port: 0, loopbackOnly: true });
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  try {
    const load = await pageLoad(browser, site.url, folder, rounds);
    const run = await pageRun(browser, site.url, folder);
    return ['### The page in headless Chromium', '', ...load, '', ...run, ''].join('\n');
  } finally {
    await browser.close();
    await site.close();
  }
}
