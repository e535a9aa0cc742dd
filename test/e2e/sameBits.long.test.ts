import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserPage } from './browserPage.ts';
import { describeInBrowsers } from './describeInBrowsers.ts';
import { digestsOf } from './sameBits/digestsOf.ts';
import { distributionDraws } from './sameBits/distributionDraws.ts';
import { sameBitsSite } from './sameBits/site.ts';
import type { SameBitsWorkload } from './sameBits/workload.ts';
import { plantedWorkload, sameBitsWorkloads } from './sameBits/workloads.ts';

const inNode = new Map<string, Record<string, string>>();

/** Digests in Node, computed once for all browsers. */
function nodeDigests(workload: SameBitsWorkload): Record<string, string> {
  const digests = inNode.get(workload.name) ?? digestsOf(workload);
  inNode.set(workload.name, digests);
  return digests;
}

describe('the same-bits workloads', () => {
  it('draw from every distribution of the engine', () => {
    const folder = join(import.meta.dirname, '../../sim/engine/distributions');
    const helpers = ['checkParameter', 'moments'];
    const files = readdirSync(folder).map((file) => file.replace('.ts', ''));
    expect(Object.keys(distributionDraws)).toEqual(files.filter((file) => !helpers.includes(file)).sort());
  });

  it('give other digests for another seed, so that equal ones mean something', () => {
    const digests = [1, 2].map((seed) => digestsOf({ name: '', kind: 'distributions', seed, count: 100 }));
    for (const name of Object.keys(distributionDraws)) expect(digests[0]![name]).not.toBe(digests[1]![name]);
  });
});

describeInBrowsers((name, open) => {
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

  function browserDigests(workload: SameBitsWorkload): Promise<unknown> {
    return page!.evaluate(`window.sameBits(${JSON.stringify(workload)})`);
  }

  for (const workload of sameBitsWorkloads) {
    it(`the results are those of Node to the last bit: ${workload.name}`, async () => {
      expect(await browserDigests(workload)).toEqual(nodeDigests(workload));
    });
  }

  // Chromium may share Node's version of V8 and with it every digit.
  if (name === 'firefox') {
    it("the engine's own functions are seen to differ from Node's", async () => {
      expect(await browserDigests(plantedWorkload)).not.toEqual(nodeDigests(plantedWorkload));
    });
  }
});
