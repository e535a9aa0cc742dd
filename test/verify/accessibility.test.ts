import { expect, it } from 'vitest';
import { type PageTexts, pageTextsOf } from '../../notebook/locales/texts.ts';
import { axeFindings } from '../e2e/page/axeFindings.ts';
import { finishedHash, openAll, untilDrawn } from '../e2e/page/comparison.ts';
import { describeInChromium } from '../e2e/page/describeInChromium.ts';
import { comparePlace, tinyQuestion } from '../e2e/page/smallQuestion.ts';

const widths = [390, 1280, 1920];
const languages = ['zh', 'en'] as const;
const themes = ['light', 'dark'] as const;
const pages = ['home', 'compare'] as const;

const projectorButton = ({ shell }: PageTexts) => ({ name: shell.projector, exact: true });

// The wholes of what test/e2e/page/accessibility.test.ts looks at in part.
describeInChromium('WCAG 2.2 AA by axe', (bench) => {
  for (const name of pages) {
    for (const language of languages) {
      it(`is kept by the ${name} page in ${language}, at every width, in light and dark, on a projector too`, async (context) => {
        const { page } = await bench.open(name === 'home' ? '#/' : comparePlace(tinyQuestion()), { language });
        if (name === 'compare') {
          await finishedHash(page);
          await untilDrawn(page);
        } else await page.locator('.example .figure-drawing svg').first().waitFor();
        const broken: string[] = [];
        let states = 0;
        for (const projector of ['off', 'on']) {
          if (projector === 'on') {
            await page.getByRole('button', projectorButton(pageTextsOf(language))).click();
          }
          for (const width of widths) {
            await page.setViewportSize({ width, height: 900 });
            if (name === 'compare') await untilDrawn(page);
            await openAll(page);
            for (const colorScheme of themes) {
              await page.emulateMedia({ colorScheme });
              await page.evaluate(() => new Promise(requestAnimationFrame));
              const state = `${width} px, ${colorScheme}, projector ${projector}`;
              broken.push(...(await axeFindings(page)).map((one) => `${state}: ${one}`));
              const { scrollWidth } = await page.evaluate(() => ({
                scrollWidth: document.documentElement.scrollWidth,
              }));
              if (scrollWidth > width) broken.push(`${state}: ${scrollWidth - width} px too wide`);
              states += 1;
            }
          }
        }
        await context.annotate(`${states} states, ${broken.length} violations`);
        expect(broken).toEqual([]);
      });
    }
  }
});
