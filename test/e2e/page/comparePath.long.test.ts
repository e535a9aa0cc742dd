import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { charts } from '../../../notebook/charts/charts.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { caseOf } from '../../../scenarios/catalogue.ts';
import { chineseOn } from './chineseOn.ts';
import { countsOf, finishedHash, openAll, untilDrawn, untilState } from './comparison.ts';
import { describeInChromium } from './describeInChromium.ts';
import { comparePlace, tinyCounty, tinyQuestion } from './smallQuestion.ts';

const zh = pageTextsOf('zh');
const en = pageTextsOf('en');

/** Presses Tab until the focus is on what `selector` names; Shift+Tab goes back. */
async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press(key);
    if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return;
  }
  throw new Error(`the focus never comes to ${selector}`);
}

async function openRunSection(page: Page): Promise<void> {
  await page.locator('#settings-run > summary').click();
}

describeInChromium('A comparison', (bench) => {
  it('is set up, run and read by mouse', async () => {
    const { page } = await bench.open('#/');
    await page.getByRole('navigation').getByRole('link', { name: zh.shell.compare }).click();
    await untilState(page, 'idle');
    const caseRadio = (id: string) => page.getByRole('radio', { name: caseOf(id).label.zh });
    await caseRadio('suzhou').check();
    await caseRadio('beihu').check();
    await page.locator('#policy-reactive-devolved').uncheck();
    await page.locator('#policy-preventive-centralized').uncheck();
    await page.locator('#policy-after').check();
    await page.locator('#policy-after').uncheck();
    await openRunSection(page);
    await page.locator('#run-days').fill('30');
    await page.locator('#run-replicates').fill('2');
    await page.locator('#run-slice').selectOption('10');
    await page.getByRole('button', { name: zh.run.run, exact: true }).click();
    expect(await finishedHash(page)).toMatch(/^[0-9a-f]{16,}$/);
    expect(await countsOf(page)).toEqual({ done: 4, total: 4 });
    await untilDrawn(page);
    expect(await page.locator('.figure').evaluateAll((all) => all.map((one) => one.dataset.chart).sort())).toEqual(
      charts.map(({ id }) => id).sort(),
    );
    expect((await page.locator('.verdict').innerText()).length).toBeGreaterThan(100);
    expect(await page.locator('.run-state').innerText()).toContain(zh.run.states.done);
  });

  it('is set up, run and read by keyboard alone', async () => {
    const { page } = await bench.open('#/');
    await tabTo(page, 'nav a[href="#/compare"]');
    await page.keyboard.press('Enter');
    await untilState(page, 'idle');
    await tabTo(page, 'input[name="settings-case"]');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('input[name="settings-case"]').nth(1).isChecked()).toBe(true);
    await page.keyboard.press('ArrowUp');
    for (const policy of ['reactive-devolved', 'preventive-centralized']) {
      await tabTo(page, `#policy-${policy}`);
      await page.keyboard.press('Space');
    }
    await tabTo(page, '#settings-run > summary');
    await page.keyboard.press('Enter');
    for (const [field, value] of [
      ['days', '30'],
      ['replicates', '2'],
    ]) {
      await tabTo(page, `#run-${field}`);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(value as string);
    }
    await tabTo(page, '#run-slice');
    await page.keyboard.press('End');
    await tabTo(page, '.run-bar button.primary', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await finishedHash(page);
    expect(await countsOf(page)).toEqual({ done: 4, total: 4 });
    // The keyboard reaches the results as well, and a term tells what it is and is closed again.
    await tabTo(page, '.verdict .term');
    await page.locator('#termCard').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#termCard').waitFor({ state: 'hidden' });
    await tabTo(page, '.figure-tools button');
  });

  it('of a whole county begins with a preview that is marked as one', async () => {
    const { page } = await bench.open('#/compare');
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const note = () => {
        for (const one of document.querySelectorAll('.run-state strong, .figure-preview, .verdictNote')) {
          if (!seen.includes(one.textContent)) seen.push(one.textContent);
        }
      };
      new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await page.evaluate((place) => location.assign(place), comparePlace(tinyCounty(3)));
    await finishedHash(page);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen).toContain(zh.run.phases.preview);
    expect(seen).toContain(zh.run.phases.full);
    expect(seen).toContain(zh.figures.preview.replace('{slice}', '2'));
    await untilDrawn(page);
    // Figures follow the verdict when there is time.
    await page.waitForFunction(() => document.querySelector('.figure-preview') === null);
    expect(await page.locator('.verdict').getAttribute('data-phase')).toBe('full');
  });

  it('is told in the other language at a press, and stays what it is', async () => {
    const { page } = await bench.open(comparePlace(tinyQuestion()));
    const hash = await finishedHash(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    const address = page.url();
    await page.getByRole('button', { name: zh.shell.otherLanguage }).click();
    await page.getByRole('heading', { level: 1, name: en.compare.title }).waitFor();
    await page.locator('.figure h3').first().waitFor();
    await openAll(page);
    await page.waitForFunction(
      (title) => [...document.querySelectorAll('.figure-tools')].every((one) => one.textContent.includes(title)),
      en.figures.table,
    );
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await finishedHash(page)).toBe(hash);
    expect(page.url()).toBe(address);
    expect(await page.locator('#policy-preventive-devolved').isChecked()).toBe(true);
    await untilDrawn(page);
    expect(await chineseOn(page)).toEqual([]);
  });
});

describeInChromium('A reader', (bench) => {
  it('is shown round at the first visit only, and led by a door to a question that waits to be run', async () => {
    const { page } = await bench.open('#/');
    const { tour, doors } = zh.home;
    const steps = page.locator('.tour');
    for (const { title } of tour.steps.slice(0, -1)) {
      await steps.getByRole('heading', { name: title }).waitFor();
      await steps.getByRole('button', { name: tour.next, exact: true }).click();
    }
    await steps.getByRole('button', { name: tour.done, exact: true }).click();
    await page.reload();
    await page.getByRole('button', { name: tour.again, exact: true }).waitFor();
    expect(await steps.count()).toBe(0);
    await page.getByRole('link', { name: doors.classroom.action }).click();
    await page.locator('.lesson-menu').waitFor();
    await page.goBack();
    await page.locator('.doors').waitFor();
  });

  it('of English meets no Chinese on the home page but what is marked as such', async () => {
    const { page } = await bench.open('#/', { language: 'en' });
    await page.locator('.example .verdict').waitFor();
    await page.locator('.example .figure-drawing svg').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await chineseOn(page)).toEqual([]);
  });

  it('finds language, theme and projector mode as they were left', async () => {
    const { page } = await bench.open('#/compare');
    const attributes = () =>
      page.evaluate(() => {
        const { lang, dataset } = document.documentElement;
        return { lang, theme: dataset.theme, projector: dataset.projector };
      });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    expect(await attributes()).toEqual({ lang: 'zh-Hans' });
    const [light, small] = [await paper(), await size()];
    await page.getByLabel(zh.shell.theme).selectOption('dark');
    await page.getByRole('button', { name: zh.shell.projector }).click();
    await page.getByRole('button', { name: zh.shell.otherLanguage }).click();
    const left = { lang: 'en', theme: 'dark', projector: 'on' };
    expect(await attributes()).toEqual(left);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: en.compare.title }).waitFor();
    expect(await attributes()).toEqual(left);
    expect(await paper()).not.toBe(light);
    expect(await size()).toBeGreaterThan(small);
    expect(await page.getByRole('button', { name: en.shell.projector }).getAttribute('aria-pressed')).toBe('true');
  });
});
