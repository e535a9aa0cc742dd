import type { Locator, Page } from 'playwright-core';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import type { Bench } from './describeInChromium.ts';

/** Texts of the page. */
export const words = pageTextsOf('zh').explore;

/** A saved notebook of cells of code. */
export const notebookOf = (...cells: readonly string[]): string =>
  `<!doctype html>\n<notebook theme="ink">\n  <title>Of mine</title>\n${cells
    .map((source, place) => `  <script id="${place + 1}" type="module">\n    ${source}\n  </script>\n`)
    .join('')}</notebook>\n`;

export const pick = (page: Page, text: string, name = 'mine.html'): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/html', buffer: Buffer.from(text) });

/** The cell at a place, counted from 1. */
export const cell = (page: Page, place: number): Locator => page.locator('.explore-cell').nth(place - 1);
export const stateOf = (page: Page, place: number, state: string): Promise<void> =>
  page.locator(`.explore-cell:nth-child(${place})[data-state="${state}"]`).waitFor();
export const frameOf = (page: Page) => page.frameLocator('.explore-frame');
export const sources = (page: Page): Promise<string[]> =>
  page
    .locator('.explore-editor')
    .evaluateAll((all) =>
      all.map((one) => [...one.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n')),
    );
/** The reader's word that a notebook may run. */
export const runWord = (page: Page): Promise<void> =>
  page.locator('.explore-word').getByRole('button', { name: words.word.run }).click();

/** Types into the editor of a cell, over what is there. */
export async function write(page: Page, place: number, text: string): Promise<void> {
  await cell(page, place).locator('.cm-content').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

/** The page with the empty notebook, run. */
export const openEmpty = async (bench: Bench, language: 'zh' | 'en' = 'zh') => {
  const reader = await bench.open('#/explore?example=empty', { language });
  await stateOf(reader.page, 2, 'done');
  return reader;
};
