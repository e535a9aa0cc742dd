import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fill } from '../../../locales/fill.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { axeFindings } from './axeFindings.ts';
import { chineseOn } from './chineseOn.ts';
import { describeInChromium } from './describeInChromium.ts';

const words = pageTextsOf('zh').explore;

const notebookOf = (...cells: readonly string[]): string =>
  `<!doctype html>\n<notebook theme="ink">\n  <title>Of mine</title>\n${cells
    .map((source, place) => `  <script id="${place + 1}" type="module">\n    ${source}\n  </script>\n`)
    .join('')}</notebook>\n`;

const pick = (page: Page, text: string, name = 'mine.html'): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/html', buffer: Buffer.from(text) });

const cell = (page: Page, place: number): Locator => page.locator('.explore-cell').nth(place - 1);
const stateOf = (page: Page, place: number, state: string): Promise<void> =>
  page.locator(`.explore-cell:nth-child(${place})[data-state="${state}"]`).waitFor();
const frameOf = (page: Page) => page.frameLocator('.explore-frame');
const sources = (page: Page): Promise<string[]> =>
  page
    .locator('.explore-editor')
    .evaluateAll((all) =>
      all.map((one) => [...one.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n')),
    );
const runWord = (page: Page): Promise<void> =>
  page.locator('.explore-word').getByRole('button', { name: words.word.run }).click();

/** Types into the editor of a cell, over what is there. */
async function write(page: Page, place: number, text: string): Promise<void> {
  await cell(page, place).locator('.cm-content').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

const open = async (bench: Parameters<Parameters<typeof describeInChromium>[1]>[0], language: 'zh' | 'en' = 'zh') => {
  const reader = await bench.open('#/explore?example=empty', { language });
  await stateOf(reader.page, 2, 'done');
  return reader;
};

describeInChromium('The research notebook', (bench) => {
  it('runs what is written by keyboard, shows faults where they are, and undoes across cells', async () => {
    const { page } = await open(bench);
    await write(page, 2, 'const a = 20 + 1;');
    await page.keyboard.press('Alt+Enter');
    await cell(page, 3).locator('.cm-focused').waitFor();
    await page.keyboard.insertText('a * 2');
    await page.keyboard.press('Shift+Enter');
    await stateOf(page, 3, 'done');
    await frameOf(page).getByText('42', { exact: true }).waitFor();
    // What uses a name runs again when it changes; what it shows stands in its cell's gap.
    await write(page, 2, 'const a = 50;');
    await stateOf(page, 2, 'edited');
    await page.keyboard.press('Shift+Enter');
    await frameOf(page).getByText('100', { exact: true }).waitFor();
    await page.keyboard.press('Alt+Enter');
    await cell(page, 3).locator('.cm-focused').waitFor();
    await page.keyboard.insertText('1 +* 2');
    await page.keyboard.press('Shift+Enter');
    await stateOf(page, 3, 'failed');
    await cell(page, 3).locator('.cm-lintRange-error').waitFor();
    expect(await cell(page, 4).getAttribute('data-state')).toBe('done');
    // Move, delete, undo both, wherever the keyboard is.
    const before = await sources(page);
    await page.keyboard.press('Control+Shift+ArrowDown');
    await page.locator('.explore-cell:nth-child(4)[data-state="failed"]').waitFor();
    await cell(page, 2).getByRole('button', { name: words.cell.delete }).click();
    expect(await page.locator('.explore-cell').count()).toBe(3);
    await page.keyboard.press('Control+Z');
    expect(await page.locator('.explore-cell').count()).toBe(4);
    await page.keyboard.press('Control+Z');
    await stateOf(page, 3, 'failed');
    expect(await sources(page)).toEqual(before);
    // What came back as it ran has run again, and what uses it with it.
    await frameOf(page).getByText('100', { exact: true }).waitFor();
    // Escape, then Tab leaves an editor.
    await cell(page, 3).locator('.cm-content').focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.cm-editor') === null)).toBe(true);
  });

  it('opens a file as code that runs on the reader’s word, saves it, and keeps what is on screen from a broken one', async () => {
    const { page } = await open(bench);
    await pick(page, notebookOf('const n = 6;', 'n * 7'));
    await page.locator('.explore-word').getByText('mine.html').waitFor();
    await stateOf(page, 2, 'notRun');
    expect(await page.locator('.explore-frame').count()).toBe(0);
    await expect.poll(() => sources(page)).toEqual(['const n = 6;', 'n * 7']);
    await runWord(page);
    await frameOf(page).getByText('42', { exact: true }).waitFor();
    expect(await page.locator('.explore-word').count()).toBe(0);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.bar.save }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Of-mine.html');
    expect(await readFile(await file.path(), 'utf8')).toBe(notebookOf('const n = 6;', 'n * 7'));
    await pick(page, '<p>no notebook</p>', 'broken.html');
    await page
      .getByRole('alert')
      .getByText(fill(words.trouble.failedFile, { name: 'broken.html' }))
      .waitFor();
    expect(await page.locator('.explore-cell').count()).toBe(2);
  });

  it('survives an endless loop and a reload: edits are there, nothing has run, and the draft before is kept too', async () => {
    const { page } = await open(bench);
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

  it('puts a snippet into a cell, searched by its meaning', async () => {
    const { page } = await open(bench);
    await page.getByRole('searchbox').fill('改革前');
    await page.getByRole('button', { name: fill(words.atHand.insertNamed, { name: 'cases' }) }).click();
    await page.locator('.explore-cell:nth-child(3) .cm-content').waitFor();
    expect((await sources(page)).at(-1)).toBe('cases');
    await page.keyboard.press('Shift+Enter');
    await stateOf(page, 3, 'done');
  });

  it('breaks no rule of WCAG AA in either language, wide and narrow, and speaks one language', async () => {
    const { page } = await open(bench, 'en');
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
