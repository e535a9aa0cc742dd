import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { axeFindings } from './axeFindings.ts';
import { chineseOn } from './chineseOn.ts';
import { describeInChromium } from './describeInChromium.ts';

const { twin, shell } = pageTextsOf('zh');
const en = pageTextsOf('en');
/** Disputes of one township. */
const place = '#/twin?case=beihu&a=reactive-centralized&b=preventive-devolved&seed=1&slice=14&log=disputes';

const untilShown = (page: Page) => page.locator('.twin-stage .twin-canvas').waitFor({ timeout: 90_000 });
const day = async (page: Page) => Number(/\d+/.exec(await page.locator('.twin-day-now').innerText())![0]);
const said = (page: Page) => page.locator('#twin-said').textContent();
const chosen = (page: Page) => page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('g'));
/** Every pixel of the drawing, as one number. */
const picture = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.twin-canvas')!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let hash = 0;
    for (const value of data) hash = (Math.imul(hash, 31) + value) | 0;
    return hash;
  });
const settle = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describeInChromium('Twin worlds', (bench) => {
  it('play, pause, go to any day and from parting to parting, by keys alone, and tell what they show', async () => {
    const { page } = await bench.open(place);
    await untilShown(page);
    const from = await day(page);
    expect(from).toBe(180);
    await page.locator('.twin-stage').focus();
    await page.keyboard.press('ArrowRight');
    expect(await day(page)).toBe(181);
    await page.keyboard.press('Shift+ArrowRight');
    expect(await day(page)).toBe(191);
    await page.keyboard.press('ArrowLeft');
    expect(await day(page)).toBe(190);
    await page.waitForFunction(() => document.querySelector('#twin-said')?.textContent?.includes('190'));
    const before = await picture(page);

    // Less motion is asked for: it stands until it is told to go, and then goes by whole days.
    expect(await page.locator('.twin-stage').getAttribute('data-playing')).toBe('false');
    await page.keyboard.press(' ');
    await page.waitForFunction(
      (old) => Number(/\d+/.exec(document.querySelector('.twin-day-now')!.textContent!)![0]) > old,
      191,
    );
    await page.keyboard.press(' ');
    expect(await page.locator('.twin-stage').getAttribute('data-playing')).toBe('false');

    await page.keyboard.press('n');
    await expect.poll(() => chosen(page)).not.toBeNull();
    const first = (await chosen(page))!;
    expect(await page.locator('.twin-told-story h3').innerText()).toContain(first);
    expect(await page.locator('.twin-parts').innerText()).toMatch(/第 [\d.]+ 天两条轨迹分开/);
    await page.keyboard.press('n');
    await expect.poll(() => chosen(page)).not.toBe(first);
    await page.keyboard.press('p');
    await expect.poll(() => chosen(page)).toBe(first);
    const href = (await page.getByRole('link', { name: twin.toJourney }).getAttribute('href'))!;
    expect(href).toMatch(new RegExp(`^#/journey\\?.*g=${first}$`));
    await page.keyboard.press('Escape');
    await expect.poll(() => chosen(page)).toBeNull();

    // The same day is the same picture, by whatever way one came to it.
    await page.locator('.twin-day input').fill('190');
    await settle(page);
    expect(await picture(page)).toBe(before);
    await page.locator('.twin-stage').focus();
    await page.keyboard.press('End');
    expect(await day(page)).toBe(635);
    await page.keyboard.press('n');
    await page.getByRole('button', { name: twin.controls.next }).click();
    expect(await page.locator('.twin-told').innerText()).toBe(twin.controls.noParting);
    expect(await said(page)).toContain('635');
  });

  it('tell the story of a place and of a dot that is pressed, and give a picture away', async () => {
    const { page } = await bench.open(place);
    await untilShown(page);
    await page.locator('.twin-day input').fill('400');
    await page.getByRole('combobox', { name: twin.story.place }).selectOption({ index: 1 });
    expect(await page.locator('.twin-standing li').count()).toBe(2);
    const listed = page.locator('.twin-list button').first();
    const name = /\d[\d.]*/.exec(await listed.innerText())![0];
    await listed.click();
    expect(await page.locator('.twin-told-story h3').innerText()).toContain(name);
    await expect.poll(() => chosen(page)).toBe(name);

    // A dot is found by going over the map.
    const box = (await page.locator('.twin-canvas').boundingBox())!;
    await page.keyboard.press('Escape');
    for (let i = 0; i < 60 && (await chosen(page)) === null; i++) {
      const [x, y] = [box.x + 40 + i * 7, box.y + box.height * (0.7 + 0.004 * (i % 40))];
      await page.mouse.click(x, y);
    }
    expect(await chosen(page)).not.toBeNull();

    await page.getByRole('button', { name: twin.controls.still }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: twin.controls.save }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('twin-day-400.png');
  });

  it('play at once where motion is welcome, and stop when the reader leaves', async () => {
    const { page } = await bench.open(place, { reducedMotion: 'no-preference' });
    await untilShown(page);
    await page.waitForFunction(
      () => Number(/\d+/.exec(document.querySelector('.twin-day-now')!.textContent!)![0]) > 182,
    );
    // Choosing something stops nothing.
    await page.getByRole('combobox', { name: twin.story.place }).selectOption({ index: 1 });
    await page.locator('.twin-list button').first().click();
    const now = await day(page);
    await expect.poll(() => day(page)).toBeGreaterThan(now + 2);
    await page.getByRole('button', { name: twin.controls.pause }).click();
    const there = await day(page);
    await page.waitForTimeout(400);
    expect(await day(page)).toBe(there);
  });

  it('break no rule of WCAG AA in either theme, narrow too, and are English where that is asked for', async () => {
    const { page } = await bench.open(place);
    await untilShown(page);
    await page.locator('.twin-stage').focus();
    await page.keyboard.press('n');
    // What the head of the page lies over is no finding.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: shell.otherLanguage }).click();
    await page.getByRole('heading', { level: 1, name: en.twin.title }).waitFor();
    expect(await page.title()).toBe(`${en.shell.twin} · ${en.shell.name}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => scrollTo(0, 0));
    await settle(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await chineseOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
