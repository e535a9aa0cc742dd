import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { fill } from '../../../locales/fill.ts';
import { describeInChromium } from './describeInChromium.ts';
import {
  cell,
  frameOf,
  notebookOf,
  openEmpty,
  pick,
  runWord,
  sources,
  stateOf,
  words,
  write,
} from './exploreDriver.ts';

describeInChromium('The research notebook', (bench) => {
  it('runs what is written by keyboard, shows faults where they are, and undoes across cells', async () => {
    const { page } = await openEmpty(bench);
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
    const { page } = await openEmpty(bench);
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

  it('puts a snippet into a cell, searched by its meaning', async () => {
    const { page } = await openEmpty(bench);
    await page.getByRole('searchbox').fill('改革前');
    await page.getByRole('button', { name: fill(words.atHand.insertNamed, { name: 'cases' }) }).click();
    await page.locator('.explore-cell:nth-child(3) .cm-content').waitFor();
    expect((await sources(page)).at(-1)).toBe('cases');
    await page.keyboard.press('Shift+Enter');
    await stateOf(page, 3, 'done');
  });
});
