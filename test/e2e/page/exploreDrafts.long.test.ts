import { expect, it } from 'vitest';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { axeFindings } from './axeFindings.ts';
import { chineseOn } from './chineseOn.ts';
import { describeInChromium } from './describeInChromium.ts';
import { notebookOf, openEmpty, pick, runWord, sources, stateOf, words, write } from './exploreDriver.ts';

describeInChromium('The research notebook', (bench) => {
  it('survives an endless loop and a reload: edits are there, nothing has run, and the draft before is kept too', async () => {
    const { page } = await openEmpty(bench);
    await write(page, 2, 'while (true) {}');
    await page.keyboard.press('Shift+Enter');
    await stateOf(page, 2, 'failed');
    await write(page, 2, 'const kept = "还在";');
    // Stop ends the frame; every edit stays.
    await page.getByRole('button', { name: words.bar.stop, exact: true }).click();
    await stateOf(page, 2, 'notRun');
    expect(await page.locator('.explore-frame').count()).toBe(0);
    expect((await sources(page)).at(-1)).toBe('const kept = "还在";');
    await page.waitForTimeout(500);
    await page.reload();
    await page.locator('.explore-word').getByText(words.word.draft).waitFor();
    await expect.poll(() => sources(page)).toContain('const kept = "还在";');
    await stateOf(page, 2, 'notRun');
    await runWord(page);
    await stateOf(page, 2, 'done');
    await pick(page, notebookOf('1'));
    await page.getByRole('button', { name: words.bar.drafts }).click();
    await page.locator('.explore-drafts li').nth(1).waitFor();
    await page.locator('.explore-drafts li').nth(1).getByRole('button', { name: words.drafts.open }).click();
    await page.locator('.explore-word').getByText(words.word.draft).waitFor();
    await expect.poll(() => sources(page)).toContain('const kept = "还在";');
  });

  it('breaks no rule of WCAG AA in either language, wide and narrow, and speaks one language', async () => {
    const { page } = await openEmpty(bench, 'en');
    const en = pageTextsOf('en').explore;
    await page.getByRole('button', { name: en.bar.showAll }).click();
    for (const name of [en.bar.examples, en.bar.keys]) {
      await page.getByRole('button', { name, exact: true }).click();
      expect(await axeFindings(page)).toEqual([]);
    }
    expect(await chineseOn(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: pageTextsOf('en').shell.otherLanguage }).click();
    expect(await axeFindings(page)).toEqual([]);
  });
});
