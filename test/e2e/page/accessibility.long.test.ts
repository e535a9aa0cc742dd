import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { axeFindings } from './axeFindings.ts';
import { finishedHash, openAll, untilDrawn } from './comparison.ts';
import { describeInChromium } from './describeInChromium.ts';
import { comparePlace, tinyQuestion } from './smallQuestion.ts';

const zh = pageTextsOf('zh');
const en = pageTextsOf('en');

/** A mixture of the reader's own among the policies, so that its levers are on the panel. */
const question = {
  ...tinyQuestion(),
  policies: [
    ...tinyQuestion().policies,
    { kind: 'mixture', id: 'own', label: 'own', base: 'preventive-devolved', levers: { replyDays: 10 } },
  ],
} as const;

/** Dark and light in Chinese, then in English. */
async function findingsInAll(page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [language, texts] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      found[`${language} ${colorScheme}`] = await axeFindings(page);
    }
    if (language === 'zh') await page.getByRole('button', { name: texts.shell.otherLanguage }).click();
  }
  return found;
}
const none = { 'zh light': [], 'zh dark': [], 'en light': [], 'en dark': [] };

describeInChromium('For every reader', (bench) => {
  it('the home page breaks no rule of WCAG AA', async () => {
    const { page } = await bench.open('#/');
    await page.locator('.example .figure-drawing svg').first().waitFor();
    expect(await findingsInAll(page)).toEqual(none);
  });

  it('a finished comparison with all settings open breaks none either, nor narrow nor on a projector', async () => {
    const { page } = await bench.open(comparePlace(question));
    await finishedHash(page);
    await untilDrawn(page);
    await openAll(page);
    expect(await findingsInAll(page)).toEqual(none);
    await page.setViewportSize({ width: 390, height: 844 });
    await untilDrawn(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.getByRole('button', { name: en.shell.projector }).click();
    await untilDrawn(page);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('the Tab key comes to every control and leaves it again', async () => {
    const { page } = await bench.open(comparePlace(tinyQuestion()));
    await finishedHash(page);
    await untilDrawn(page);
    // One of a group of radio buttons is reached, the others by arrow keys.
    const controls = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable]',
      );
      const wanted = [...all].filter((one) => {
        if (!one.checkVisibility({ visibilityProperty: true }) || (one as HTMLButtonElement).disabled) return false;
        return !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked);
      });
      for (const [place, one] of wanted.entries()) one.dataset.control = String(place);
      return wanted.length;
    });
    expect(controls).toBeGreaterThan(60);
    const reached: number[] = [];
    for (let presses = 0; presses < 2 * controls; presses++) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => document.activeElement?.getAttribute('data-control') ?? null);
      if (place === null) {
        if (reached.length > 0 && (await page.evaluate(() => document.activeElement === document.body))) break;
        continue;
      }
      if (reached.includes(Number(place))) break;
      reached.push(Number(place));
    }
    expect(reached.toSorted((a, b) => a - b)).toEqual(Array.from({ length: controls }, (_, place) => place));
  });
});
