import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageServer } from '../../../cli/pageServer.ts';
import { comparisonSpecOf } from '../../../scenarios/question/comparisonSpecOf.ts';
import { planOf } from '../../../scenarios/question/planOf.ts';
import { runComparison } from '../../../sim/experiment/comparison.ts';
import { comparisonHash } from '../../../sim/experiment/comparisonHash.ts';
import { governancePool } from '../../models/support/governancePool.ts';
import { describeInBrowsers } from '../describeInBrowsers.ts';
import { pageSite } from './pageSite.ts';
import { compareAddress, smallQuestion } from './smallQuestion.ts';

let inNode: string;
let site: PageServer;

beforeAll(async () => {
  const spec = comparisonSpecOf(planOf(smallQuestion()));
  const result = await runComparison(spec, governancePool(), { now: () => performance.now() });
  inNode = comparisonHash(result);
  site = await pageSite();
}, 120_000);
afterAll(() => site.close());

describeInBrowsers((_, open) => {
  it("gives the page's comparison the command line's hash", async () => {
    const page = await open(compareAddress(site.url, smallQuestion()));
    try {
      const hash = await page.evaluate(`new Promise((resolve, reject) => {
        const timer = setInterval(() => {
          const results = document.querySelector('.compare-results');
          if (results?.dataset.hash === undefined) return;
          clearInterval(timer);
          resolve(results.dataset.hash);
        }, 100);
        setTimeout(() => reject(new Error(document.body.innerText)), 60000);
      })`);
      expect(hash).toBe(inNode);
    } finally {
      await page.close();
    }
  });
});
