import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { textsOf } from '../../../locales/texts.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { encodeQuestion } from '../../../scenarios/question/token.ts';
import { finishedHash } from './comparison.ts';
import { describeInChromium } from './describeInChromium.ts';
import { comparePlace, smallQuestion, tinyQuestion } from './smallQuestion.ts';

const zh = pageTextsOf('zh');
const en = pageTextsOf('en');
const { settled } = textsOf('zh').report.journey.ends;
/** Two months of one township. */
const question = { ...smallQuestion(), days: 60 };
const place = `#/journey?q=${encodeQuestion(question)}&slice=14`;

const untilShown = (page: Page) =>
  page.locator('.journey[data-state="done"] .figure-drawing svg').waitFor({ timeout: 60_000 });
const grievance = (page: Page) => page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('g'));
const title = (page: Page) => page.locator('.journey .figure h3').innerText();

describeInChromium('The journey of a case', (bench) => {
  it('is picked from a filtered list, gone along by keys, traced into the other world, and taken away', async () => {
    const { page, another } = await bench.open(place);
    await untilShown(page);
    const first = (await grievance(page))!;
    expect(await title(page)).toContain(first);
    expect(await page.locator('.journey-parting').innerText()).toMatch(/第 [\d.]+ 天两条轨迹分开/);

    const { list, figure, trace } = zh.journey;
    await page.getByRole('combobox', { name: list.endA, exact: true }).selectOption({ label: settled });
    await page.getByRole('combobox', { name: list.caseClass, exact: true }).selectOption({ index: 2 });
    const options = page.locator('.journey-list [role="option"]');
    await options.nth(2).click();
    await page.locator('.journey-list').focus();
    const [before] = [await grievance(page)];
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((old) => !location.hash.endsWith(`g=${old}`), before);
    const chosen = (await grievance(page))!;
    await page.waitForFunction(
      (name) => document.querySelector('.journey .figure h3')?.textContent?.includes(name),
      chosen,
    );
    expect(await page.locator('.journey-case[aria-selected="true"] strong').innerText()).toBe(chosen);
    expect(await options.allInnerTexts()).toSatisfy((all: string[]) => all.every((text) => text.includes(settled)));

    await page.locator('.journey-item[tabindex="0"]').focus();
    const told = page.locator('.journey-told');
    const [at, heard] = [await page.locator(':focus').getAttribute('aria-label'), await told.innerText()];
    expect(heard).toBe(at);
    await page.keyboard.press('ArrowRight');
    expect(await told.innerText()).not.toBe(heard);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-side]')?.getAttribute('data-side'))).toBe(
      '1',
    );

    const saved = async (label: string) => {
      const name = label.replace('{title}', await title(page));
      const button = page.getByRole('button', { name, exact: true });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return readFileSync(await download.path());
    };
    const svg = (await saved(zh.figures.saveSvg)).toString();
    for (const fact of ['<svg', `g=${chosen}`, figure.parting.slice(0, 1)]) expect(svg).toContain(fact);
    expect((await saved(zh.figures.savePng)).subarray(1, 4).toString()).toBe('PNG');
    const csv = (await saved(zh.figures.saveCsv)).toString();
    expect(csv).toMatch(/^\ufeff?policy,row,fromDay,toDay,lane,what,cause,actor,hours,chance,luck/);
    expect(csv.split('\n').length).toBeGreaterThan(8);
    await page.getByRole('button', { name: zh.figures.tableNamed.replace('{title}', await title(page)) }).click();
    expect(await page.locator('.figure-table tbody tr').count()).toBeGreaterThan(5);

    // A case that only the other world has, and back to the one it descends from.
    await page.getByRole('button', { name: list.noFilters }).click();
    await page.getByRole('combobox', { name: list.world, exact: true }).selectOption('onlyB');
    await options.first().click();
    const alone = (await grievance(page))!;
    expect(await page.locator('.journey-parting').innerText()).toContain('从未发生');
    await page.getByRole('button', { name: new RegExp(trace.split('“')[0]!) }).click();
    expect(await page.getByRole('combobox', { name: list.world, exact: true }).inputValue()).toBe('a');
    await page.getByRole('button', { name: new RegExp(zh.journey.nearest.split('{')[0]!) }).click();
    await page.waitForFunction((old) => !location.hash.endsWith(`g=${old}`), alone);
    expect(alone.startsWith(`${await grievance(page)}.`)).toBe(true);

    // What is cited is what is found again.
    const again = await another(page.url());
    await untilShown(again);
    expect(await title(again)).toBe(await title(page));
    expect(await again.locator('.journey-parting').innerText()).toBe(
      await page.locator('.journey-parting').innerText(),
    );
  });

  it('is where Compare sends its question, with its policies', async () => {
    const { page } = await bench.open(comparePlace(tinyQuestion()));
    await finishedHash(page);
    await page.locator('.trace-link a, a.trace-link').first().click();
    await untilShown(page);
    const query = new URLSearchParams(new URL(page.url()).hash.split('?')[1]);
    expect([query.get('a'), query.get('b')]).toEqual(['reactive-centralized', 'preventive-devolved']);
    expect(await page.getByRole('navigation').locator('[aria-current="page"]').innerText()).toBe(zh.shell.journey);
  });

  it('says what an address gets wrong, and shows the default all the same; a run can be cancelled', async () => {
    const { page } = await bench.open('#/journey?case=beihuu&seed=-1&slice=14', { language: 'en' });
    await untilShown(page);
    const said = await page.getByRole('alert').innerText();
    expect(said).toContain('beihuu');
    expect(said).toContain('seed');
    await page.getByLabel(en.journey.setup.slice).fill('1');
    await page.getByLabel(en.journey.setup.slice).press('Tab');
    await page.getByRole('button', { name: en.journey.setup.run, exact: true }).click();
    await page.getByRole('button', { name: en.journey.setup.cancel, exact: true }).click();
    await page.locator('.journey[data-state="cancelled"]').waitFor();
    expect(await page.locator('.journey-parting').isVisible()).toBe(true);
  });
});
