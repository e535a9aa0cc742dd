import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageServer } from '../../../cli/pageServer.ts';
import { describeInBrowsers } from '../describeInBrowsers.ts';
import { hashInNode } from './hashInNode.ts';
import { pageSite } from './pageSite.ts';
import { compareAddress, smallQuestion } from './smallQuestion.ts';

let inNode: string;
let site: PageServer;

beforeAll(async () => {
  inNode = await hashInNode(smallQuestion());
  site = await pageSite();
}, 120_000);
afterAll(() => site.close());

describeInBrowsers((_, open) => {
  it("gives the page's comparison the command line's hash, a verdict and figures", async () => {
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
      const undrawn = await page.evaluate(`new Promise((resolve) => {
        const look = () => {
          const figures = [...document.querySelectorAll('.figure')];
          return figures.filter((one) => !one.querySelector('.figure-drawing :is(svg, table)')).map((one) => one.dataset.chart);
        };
        const timer = setInterval(() => {
          if (document.querySelectorAll('.figure').length > 0 && look().length === 0) resolve([]);
        }, 100);
        setTimeout(() => {
          clearInterval(timer);
          resolve(look());
        }, 30000);
      })`);
      expect(undrawn).toEqual([]);
      const verdict = await page.evaluate(`document.querySelector('.verdict .sentences').innerText`);
      expect(String(verdict).length).toBeGreaterThan(20);
    } finally {
      await page.close();
    }
  });
});
