import { describe } from 'vitest';
import { type BrowserName, browserNames, findBrowser, missingBrowser } from '../../tools/browsers.ts';
import { type BrowserPage, openPage } from './browserPage.ts';

/** Opens a page in the browser that a `describeInBrowsers` body is about. */
export type Open = (url: string) => Promise<BrowserPage>;

/** One `describe` a browser. Where a browser is missing it is skipped, and its title and a warning say why. */
export function describeInBrowsers(body: (name: BrowserName, open: Open) => void): void {
  for (const name of browserNames) {
    const executable = findBrowser(name);
    if (executable !== undefined) describe(`in ${name}`, () => body(name, (url) => openPage(name, executable, url)));
    else {
      const reason = missingBrowser(name);
      console.warn(`Tests skipped: ${reason}`);
      describe.skip(`in ${name} (${reason})`, () => body(name, () => Promise.reject(new Error(reason))));
    }
  }
}
