import { expect, it } from 'vitest';
import { exampleNames } from '../../notebook/pages/explore/examples/examples.ts';
import type { Reader } from '../e2e/page/chromiumReader.ts';
import { describeInChromium } from '../e2e/page/describeInChromium.ts';

const languages = ['zh', 'en'] as const;
const widths = [1280, 390] as const;

// The shortest run in test/e2e/page/exploreStudy.long.test.ts.
describeInChromium('Worked notebooks', (bench) => {
  const forgive = ({ errors }: Reader) =>
    errors.splice(0, errors.length, ...errors.filter((one) => !one.includes('inline event handler')));
  for (const name of exampleNames) {
    it(`run to their end in both languages, wide and narrow: ${name}`, async () => {
      for (const language of languages) {
        for (const width of widths) {
          const reader = await bench.open(`#/explore?example=${name}`, {
            language,
            viewport: { width, height: 844 },
          });
          const { page } = reader;
          await page.waitForFunction(
            () => {
              const cells = [...document.querySelectorAll<HTMLElement>('.explore-cell')];
              return cells.length > 0 && cells.every(({ dataset }) => ['done', 'failed'].includes(dataset.state!));
            },
            undefined,
            { timeout: 180_000 },
          );
          const failed = await page.locator('.explore-cell:not([data-state="done"]) [role="status"]').allInnerTexts();
          expect(failed, `${language}, ${width} px`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          forgive(reader);
          await page.close();
        }
      }
    });
  }
});
