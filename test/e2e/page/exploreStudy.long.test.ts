import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { fill } from '../../../locales/fill.ts';
import { frameTextsOf } from '../../../notebook/locales/frameTexts.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import type { Reader } from './chromiumReader.ts';
import { describeInChromium } from './describeInChromium.ts';

const examples = resolve(import.meta.dirname, '../../../notebook/pages/explore/examples');
/** The mechanism of one's own as someone saved it, on less of the county. */
const studyOf = async (language: 'zh' | 'en'): Promise<string> =>
  (await readFile(`${examples}/ownRule.${language}.html`, 'utf8')).replace(
    'slice: 7, replicates: 6,',
    'slice: 14, days: 60, replicates: 2,',
  );
const place = { tilt: 2, rule: 4, runs: 5, figure: 8, data: 11 } as const;

const cell = (page: Page, at: number): Locator => page.locator(`.explore-cell[data-cell="${at}"]`);
const result = (page: Page, at: number): Locator =>
  page.frameLocator('.explore-frame').locator(`.output[data-cell="${at}"]`);
const untilState = (page: Page, at: number, state: string): Promise<void> =>
  page.locator(`.explore-cell[data-cell="${at}"][data-state="${state}"]`).waitFor();

const pick = (page: Page, text: string | Buffer, name: string): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/html', buffer: Buffer.from(text) });

async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Writes over a cell's code and runs it, by keyboard. */
async function rewrite(page: Page, at: number, text: string): Promise<void> {
  await cell(page, at).locator('.cm-content').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await untilState(page, at, 'edited');
  await page.keyboard.press('Shift+Enter');
}

/** Saves figure, data and notebook, opens what was saved, and runs it. */
async function takeAway(page: Page): Promise<void> {
  const words = pageTextsOf('zh').explore;
  const takes = frameTextsOf('zh');
  const save = async (at: number, label: string) => {
    await result(page, at).hover();
    return saved(page, result(page, at).getByRole('button', { name: label, exact: true }));
  };
  const svg = await save(place.figure, takes.saveSvg);
  expect(svg.bytes.toString()).toContain('<svg');
  expect(svg.bytes.toString()).not.toContain('var(');
  const png = await save(place.figure, takes.savePng);
  expect([...png.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  const csv = await save(place.data, takes.saveCsv);
  expect(csv.bytes.toString().trim().split(/\r?\n/).length).toBe(1 + 6 * 2);
  const json = await save(place.data, takes.saveJson);
  const { facts, rows } = JSON.parse(json.bytes.toString());
  expect(rows[0]).toHaveProperty('change');
  expect(facts).toHaveLength(2);
  expect(facts[1].rules[0].name).toBe('towardsWeak');

  const file = await saved(page, page.getByRole('button', { name: words.bar.save, exact: true }));
  await page
    .getByRole('status')
    .getByText(fill(words.status.savedFile, { name: file.name }))
    .waitFor();
  await pick(page, file.bytes, file.name);
  await page.locator('.explore-word').getByText(file.name).waitFor();
  await cell(page, place.rule).locator('.cm-content').getByText('2 * one.cohesion - 1').first().waitFor();
  await page.locator('.explore-word').getByRole('button', { name: words.word.run }).click();
  await untilState(page, place.data, 'done');
}

const readers: Reader[] = [];

describeInChromium('A study in a saved notebook', (bench) => {
  // Libraries in the frame try what its policy refuses, and do without.
  afterEach(() => {
    for (const { errors } of readers.splice(0)) {
      errors.splice(0, errors.length, ...errors.filter((one) => !one.includes('inline event handler')));
    }
  });

  for (const language of ['zh', 'en'] as const) {
    it(`is opened, run, given another rule, run again, taken away and saved without leaving the page, in ${language}`, async () => {
      const words = pageTextsOf(language).explore;
      const reader = await bench.open('#/explore?example=empty', { language });
      readers.push(reader);
      const { page } = reader;
      await page.locator('.explore-cell:nth-child(2)[data-state="done"]').waitFor();
      await pick(page, await studyOf(language), 'study.html');
      // Code, and nothing that has run.
      await page.locator('.explore-word').getByText('study.html').waitFor();
      await cell(page, place.rule).locator('.cm-content').getByText('eachEpoch').waitFor();
      expect(await page.locator('.explore-frame').count()).toBe(0);
      await page.locator('.explore-word').getByRole('button', { name: words.word.run }).click();
      await untilState(page, place.data, 'done');
      await page.getByRole('status').getByText(words.status.done).waitFor();
      const figure = result(page, place.figure).locator('svg').first();
      const before = await figure.innerHTML();

      // Another rule: fewer visits where cohesion is weak.
      const source = (await studyOf(language)).match(/const towardsWeak[\s\S]*?\n {4}};/)![0];
      await rewrite(page, place.rule, source.replaceAll('(1 - 2 * one.cohesion)', '(2 * one.cohesion - 1)'));
      await untilState(page, place.rule, 'done');
      await expect.poll(() => figure.innerHTML(), { timeout: 20_000 }).not.toBe(before);
      await untilState(page, place.data, 'done');

      if (language === 'zh') await takeAway(page);

      // A rule that errs says which hook gave what, in the reader's language.
      await rewrite(
        page,
        place.rule,
        'const towardsWeak = {name: "towardsWeak", values: {tilt}, rule: () => ({successChance: () => 2})};',
      );
      await untilState(page, place.runs, 'failed');
      const told = await result(page, place.runs).locator('.cell-fault').innerText();
      expect(told).toContain('towardsWeak');
      expect(told).toContain('successChance');
      expect(/[\u4e00-\u9fff]/.test(told)).toBe(language === 'zh');
      expect(page.url()).toContain('#/explore');
    });
  }

  it('shows who comes for the first time a notebook that runs to its end, and loads nothing else', async () => {
    const reader = await bench.open('#/explore', { language: 'en' });
    readers.push(reader);
    const { page } = reader;
    await page.getByRole('status').getByText(pageTextsOf('en').explore.status.done).waitFor();
    expect(await page.locator('.explore-cell:not([data-state="done"])').count()).toBe(0);
    expect(await result(page, 8).getByRole('row').count()).toBeGreaterThan(5);
  });

  it('completes ids between quotes, says what a deletion was, saves by Ctrl + S, and shows what lies below the screen once it is reached', async () => {
    const words = pageTextsOf('zh').explore;
    const reader = await bench.open('#/explore?example=empty', {});
    readers.push(reader);
    const { page } = reader;
    await page.locator('.explore-cell:nth-child(2)[data-state="done"]').waitFor();
    await page.locator('.explore-cell:nth-child(2) .cm-content').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('const id = "beih');
    await page.locator('.cm-tooltip-autocomplete li[aria-selected]').getByText('beihu').waitFor();
    // What is chosen too early is not taken.
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.explore-cell:nth-child(2) .cm-line').first().innerText())
      .toMatch(/^const id = "beihu"/);
    const many = Array.from(
      { length: 50 },
      (_, at) =>
        `  <script id="${at + 1}" type="module">\n    ${at === 49 ? 'Array.from({length: 10000}, (_, i) => ({i}))' : `display(html\`<p style="height: 60px">${at}</p>\`)`}\n  </script>\n`,
    );
    await pick(
      page,
      `<!doctype html>\n<notebook theme="air">\n  <title>Long</title>\n${many.join('')}</notebook>\n`,
      'long.html',
    );
    await page.locator('.explore-word').getByRole('button', { name: words.word.run }).click();
    await page.locator('.explore-cell:nth-child(50)[data-state="done"]').waitFor();
    await page.locator('.explore-cell:nth-child(50)').scrollIntoViewIfNeeded();
    await result(page, 50).getByText('Array(10000)').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await cell(page, 49)
      .getByRole('button', { name: fill(words.cell.show, { n: 49 }) })
      .click();
    await cell(page, 49).getByRole('button', { name: words.cell.delete }).click();
    await page
      .getByRole('status')
      .getByText(fill(words.status.deleted, { n: 49 }))
      .waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(file.suggestedFilename()).toBe('Long.html');
  });
});
