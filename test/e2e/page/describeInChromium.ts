import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { PageServer } from '../../../cli/pageServer.ts';
import { findBrowser, missingBrowser } from '../../../tools/browsers.ts';
import { launchChromium, openReader, type Reader, type ReaderOptions } from './chromiumReader.ts';
import { pageSite } from './pageSite.ts';

/** The built page served, and one Chromium to read it with. */
export interface Bench {
  /** Of the served page; ends with a slash. */
  url(): string;
  /** Opens the page at a place of it, such as `#/compare`, for a new reader; closed when the test ends. */
  open(place: string, options?: ReaderOptions): Promise<Reader>;
  /** The same at any address. */
  openAt(address: string, options?: ReaderOptions): Promise<Reader>;
}

/**
 * Tests of the built page. After each of them no page of it may have asked another origin for anything or have met an error that the test has not
 * taken out of `errors`. Where Chromium is missing they are skipped, and title and a warning say why.
 */
export function describeInChromium(title: string, body: (bench: Bench) => void): void {
  const executable = findBrowser('chromium');
  if (executable === undefined) {
    const reason = missingBrowser('chromium');
    console.warn(`Tests skipped: ${reason}`);
    const refuse = () => Promise.reject(new Error(reason));
    describe.skip(`${title} (${reason})`, () => body({ url: () => '', open: refuse, openAt: refuse }));
    return;
  }
  describe(title, () => {
    let browser: Browser;
    let site: PageServer;
    const readers: Reader[] = [];
    beforeAll(async () => {
      [browser, site] = await Promise.all([launchChromium(executable), pageSite()]);
    }, 120_000);
    afterEach(async () => {
      const opened = readers.splice(0);
      await Promise.all(opened.map((reader) => reader.close()));
      expect(opened.flatMap(({ foreign }) => foreign)).toEqual([]);
      expect(opened.flatMap(({ errors }) => errors)).toEqual([]);
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });
    const openAt: Bench['openAt'] = async (address, options) => {
      const reader = await openReader(browser, address, options);
      readers.push(reader);
      return reader;
    };
    body({ url: () => site.url, openAt, open: (place, options) => openAt(`${site.url}${place}`, options) });
  });
}
