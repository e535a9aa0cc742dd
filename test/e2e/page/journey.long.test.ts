import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { encodeQuestion } from '../../../scenarios/question/token.ts';
import { axeFindings } from './axeFindings.ts';
import { chineseOn } from './chineseOn.ts';
import { describeInChromium } from './describeInChromium.ts';
import { smallQuestion } from './smallQuestion.ts';

const zh = pageTextsOf('zh');
const en = pageTextsOf('en');
/** Two months of one township. */
const place = `#/journey?q=${encodeQuestion({ ...smallQuestion(), days: 60 })}&slice=14`;

const untilShown = (page: Page) =>
  page.locator('.journey[data-state="done"] .figure-drawing svg').waitFor({ timeout: 60_000 });

describeInChromium('The journey of a case', (bench) => {
  it('breaks no rule of WCAG AA narrow and dark, is English where that is asked for, and keeps its sentence on paper', async () => {
    const { page } = await bench.open(place);
    await untilShown(page);
    await page.getByRole('button', { name: zh.shell.otherLanguage }).click();
    await page.getByRole('heading', { level: 1, name: en.journey.title }).waitFor();
    expect(await page.title()).toBe(`${en.shell.journey} · ${en.shell.name}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await axeFindings(page)).toEqual([]);
    expect(await chineseOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.journey-parting').isVisible()).toBe(true);
    expect(await page.locator('.journey-list').isVisible()).toBe(false);
  });

  it('goes on when the reader leaves, writes no address but its own, and is there when they are back', async () => {
    const { page } = await bench.open(place);
    await page.locator('.journey[data-state="running"]').waitFor();
    await page.getByRole('navigation').getByRole('link', { name: zh.shell.model, exact: true }).click();
    await page.locator('svg.process').waitFor();
    await page.waitForTimeout(2500);
    expect(await page.evaluate(() => location.hash)).toBe('#/model');
    await page.goBack();
    await untilShown(page);
    await expect
      .poll(() => page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('g')))
      .not.toBe(null);
  });
});
