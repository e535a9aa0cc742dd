import { expect, it } from 'vitest';
import { type PageTexts, pageTextsOf } from '../../notebook/locales/texts.ts';
import { encodeCalibration } from '../../scenarios/calibration/calibrationToken.ts';
import { parseCalibration } from '../../scenarios/calibration/parseCalibration.ts';
import { axeFindings } from '../e2e/page/axeFindings.ts';
import { finishedHash, openAll, untilDrawn } from '../e2e/page/comparison.ts';
import { describeInChromium } from '../e2e/page/describeInChromium.ts';
import { comparePlace, tinyQuestion } from '../e2e/page/smallQuestion.ts';
import { tinyCalibrationYaml } from '../e2e/page/tinyCalibration.ts';

const widths = [390, 1280, 1920];
const languages = ['zh', 'en'] as const;
const themes = ['light', 'dark'] as const;

interface Place {
  readonly name: string;
  readonly hash: string;
  /** Pressed as soon as it can be. */
  readonly press?: string;
  /** Shown when there is all to look at. */
  readonly ready: string;
}

const parts = Object.keys(pageTextsOf('zh').model.partNames);
const journey = '#/journey?case=beihu&a=reactive-centralized&b=preventive-devolved&seed=1&slice=14';

const places: readonly Place[] = [
  { name: 'home page', hash: '#/', ready: '.example .figure-drawing svg' },
  { name: 'compare page', hash: comparePlace(tinyQuestion()), ready: '[data-session=done]' },
  { name: 'explore page', hash: '#/explore', ready: 'main h1' },
  { name: 'calibration page', hash: '#/calibration', ready: '.calibration .run-bar .primary:not(:disabled)' },
  {
    name: 'calibration page with a result',
    hash: `#/calibration?q=${encodeCalibration(parseCalibration(tinyCalibrationYaml))}`,
    press: '.calibration .run-bar .primary:not(:disabled)',
    ready: '.calibration[data-state=done] [data-chart=tolerance-by-generation] svg',
  },
  { name: 'validation page', hash: '#/validation', ready: '[data-chart=target-intervals] svg' },
  { name: 'ledger page', hash: '#/ledger', ready: '.ledger-drop button' },
  { name: 'journey page', hash: journey, ready: '.journey[data-state="done"] .figure-drawing svg' },
  ...parts.map((part) => ({
    name: `model page, part ${part},`,
    // One parameter is like the other.
    hash: `#/model?part=${part}${part === 'parameters' ? '&key=misroutePerHop' : ''}`,
    ready: part === 'parameters' ? '.model-parameters tbody tr' : '.model h2',
  })),
];

const projectorButton = ({ shell }: PageTexts) => ({ name: shell.projector, exact: true });

// The wholes of what test/e2e/page/accessibility.long.test.ts looks at in part.
describeInChromium('WCAG 2.2 AA by axe', (bench) => {
  for (const { name, hash, press, ready } of places) {
    for (const language of languages) {
      it(`is kept by the ${name} in ${language}, at every width, in light and dark, on a projector too`, async (context) => {
        const { page, errors } = await bench.open(hash, { language });
        const isComparison = name === 'compare page';
        if (press !== undefined) await page.locator(press).click({ timeout: 60_000 });
        await page.locator(ready).first().waitFor({ timeout: 60_000 });
        if (isComparison) {
          await finishedHash(page);
          await untilDrawn(page);
        }
        const broken: string[] = [];
        let states = 0;
        for (const projector of ['off', 'on']) {
          if (projector === 'on') {
            await page.getByRole('button', projectorButton(pageTextsOf(language))).click();
          }
          for (const width of widths) {
            await page.setViewportSize({ width, height: 900 });
            if (isComparison) await untilDrawn(page);
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
        // The frame's policy refuses a handler that its libraries try out, and says so.
        errors.splice(0, errors.length, ...errors.filter((one) => !one.includes('inline event handler')));
        await context.annotate(`${states} states, ${broken.length} violations`);
        expect(broken).toEqual([]);
      });
    }
  }
});
