import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Request } from 'playwright-core';
import { watchPage } from './pageWatch.ts';

/** Bytes, gzipped, by name of script without its hash. */
export type Scripts = ReadonlyMap<string, number>;

/** One reader's page with a store of its own. */
export interface Visit {
  readonly page: Page;
  /** Scripts asked for in the first `milliseconds` of the page, those of workers too; all of them by default. */
  scripts(milliseconds?: number): Promise<Scripts>;
  close(): Promise<void>;
}

/** Opens `url` in a context of its own: nothing cached, nothing stored. `folder` holds the built page. */
export async function visit(browser: Browser, url: string, folder: string): Promise<Visit> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  const asked = new Set<Request>();
  context.on('request', (request) => asked.add(request));
  const page = await context.newPage();
  await watchPage(page);
  await page.goto(url);
  return {
    page,
    async scripts(milliseconds = Number.POSITIVE_INFINITY) {
      const until = (await page.evaluate(() => performance.timeOrigin)) + milliseconds;
      const paths = [...asked]
        .filter((request) => request.timing().startTime <= until)
        .map((request) => new URL(request.url()).pathname)
        .filter((path) => path.endsWith('.js'));
      return new Map(paths.map((path) => [nameOf(path), gzippedBytes(join(folder, path))]));
    },
    close: () => context.close(),
  };
}

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/-[\w-]{8}\.js$/, '');

const gzippedBytes = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;
