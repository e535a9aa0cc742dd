import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserPage } from '../e2e/browserPage.ts';
import { describeInBrowsers } from '../e2e/describeInBrowsers.ts';
import { digestsOf } from '../e2e/sameBits/digestsOf.ts';
import { sameBitsSite } from '../e2e/sameBits/site.ts';
import type { SameBitsWorkload } from '../e2e/sameBits/workload.ts';

const count = 300_000;
const seeds = Array.from({ length: 10 }, (_, index) => index + 2);

describeInBrowsers((_, open) => {
  let site: Awaited<ReturnType<typeof sameBitsSite>> | undefined;
  let page: BrowserPage | undefined;

  beforeAll(async () => {
    site = await sameBitsSite();
    page = await open(site.url);
  }, 120_000);
  afterAll(async () => {
    await page?.close();
    await site?.close();
  });

  it.each(['arithmetic', 'distributions'] as const)('ten seeds of the %s give the bits of Node', async (kind) => {
    for (const seed of seeds) {
      const workload: SameBitsWorkload = { name: kind, kind, seed, count };
      expect(await page!.evaluate(`window.sameBits(${JSON.stringify(workload)})`)).toEqual(digestsOf(workload));
    }
  });
});
