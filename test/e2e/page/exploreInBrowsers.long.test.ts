import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageServer } from '../../../cli/pageServer.ts';
import { describeInBrowsers } from '../describeInBrowsers.ts';
import { pageSite } from './pageSite.ts';

let site: PageServer;
beforeAll(async () => {
  site = await pageSite();
}, 120_000);
afterAll(() => site?.close());

describeInBrowsers((_, open) => {
  it('an example of the research notebook runs and shows its figure', async () => {
    const page = await open(`${site.url}#/explore?example=firstSteps`);
    try {
      const states = `[...document.querySelectorAll('.explore-cell')].map(({ dataset }) => dataset.state)`;
      await expect
        .poll(() => page.evaluate(`${states}.filter((state) => state !== 'done').join() || ${states}.length > 3`), {
          timeout: 30_000,
        })
        .toBe(true);
      const figures = `[...document.querySelectorAll('section figure svg, section svg')].filter((svg) => svg.getBoundingClientRect().width > 200).length`;
      expect(await page.evaluateInFrame(figures)).toBeGreaterThan(0);
      // The page has left room for it.
      const tallest = `Math.max(...[...document.querySelectorAll('.explore-gap')].map((gap) => gap.offsetHeight))`;
      expect(await page.evaluate(tallest)).toBeGreaterThan(150);
    } finally {
      await page.close();
    }
  });
});
