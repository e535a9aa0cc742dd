import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { playerEn } from '../../../notebook/lesson/locales/player.en.ts';
import { playerZh } from '../../../notebook/lesson/locales/player.zh.ts';
import { lessons } from '../../../notebook/lesson/spec/lessons.ts';
import { axeFindings } from './axeFindings.ts';
import { chineseOn } from './chineseOn.ts';
import { describeInChromium } from './describeInChromium.ts';

const placeOf = (lesson: string, kind: string): number =>
  lessons.find(({ id }) => id === lesson)!.steps.findIndex((step) => step.kind === kind) + 1;
const stepOf = (page: Page) => page.locator('.lesson-stage').getAttribute('data-step');

describeInChromium('In class', (bench) => {
  it('every lesson is walked from its first picture to its last by one key, and every world is run', async () => {
    for (const { id, steps } of lessons) {
      const { page } = await bench.open(`#/lesson?lesson=${id}`);
      for (const [place, step] of steps.entries()) {
        await expect.poll(() => stepOf(page)).toBe(step.id);
        if (step.kind === 'reveal') await page.locator('.lesson-caution').waitFor({ timeout: 60_000 });
        if (step.kind === 'watch') await page.locator('.twin-stage canvas').first().waitFor();
        expect(await page.locator('.lesson-fault').count(), `${id} ${step.id}`).toBe(0);
        // What is shown fits the wall, once what is drawn has its size.
        const rest = () =>
          page.locator('.lesson-picture').evaluate((picture) => picture.scrollHeight - picture.clientHeight);
        await expect.poll(rest, { message: `${id} ${step.id}`, timeout: 5_000 }).toBeLessThanOrEqual(1);
        if (place + 1 < steps.length) await page.keyboard.press('PageDown');
      }
      await page.keyboard.press('Escape');
      await page.locator('.lesson-menu').waitFor();
    }
  });

  it('the notes stand in a second window, follow the lesson and take its keys', async () => {
    const { page } = await bench.open('#/lesson?lesson=fire');
    await page.locator('.lesson-stage').waitFor();
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
    const heading = () => notes.locator('h1').textContent();
    await expect.poll(heading).toBe(await page.locator('.lesson-stage h1').textContent());
    await notes.keyboard.press('PageDown');
    await expect.poll(() => stepOf(page)).toBe(lessons[0]!.steps[1]!.id);
    await expect.poll(heading).toBe(await page.locator('.lesson-stage h1').textContent());
    await expect.poll(() => notes.locator('.speaker-time strong').textContent()).not.toBe('0:00');
    await notes.close();
  });

  it('hands are typed in, kept over a reload and counted beside the answer', async () => {
    const place = lessons[0]!.steps.findIndex((step) => step.kind === 'predict' && step.guess.kind === 'hands') + 1;
    const { page } = await bench.open(`#/lesson?lesson=fire&step=${place}`);
    await page.locator('.hand').first().waitFor();
    for (const key of ['1', '2', 'ArrowRight', '5', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
    }
    const counts = () => page.locator('.hand-count').allTextContents();
    expect(await counts()).toEqual(['12', '5', '3']);
    await page.reload();
    await expect.poll(counts).toEqual(['12', '5', '3']);
    await page.keyboard.press('PageDown');
    await page.locator('.lesson-caution').waitFor({ timeout: 60_000 });
    expect((await page.locator('.lesson-verdict').allTextContents()).join('')).toMatch(/20 人中有 (12|5|3) 人这样说/);
    await page.keyboard.press('PageUp');
    await page.locator('.hand').first().waitFor();
    await page.keyboard.press('c');
    await expect.poll(counts).toEqual(['0', '0', '0']);
  });

  it.each(['light', 'dark'] as const)(
    'no picture breaks a rule of WCAG AA (%s), and English keeps Chinese out',
    async (colorScheme) => {
      const { page } = await bench.open('#/lesson', { language: 'en' });
      await page.emulateMedia({ colorScheme });
      await page.locator('.lesson-choice').first().waitFor();
      const look = async (): Promise<string[]> => [...(await axeFindings(page)), ...(await chineseOn(page))];
      expect(await look()).toEqual([]);
      for (const [lesson, kind] of [
        ['fire', 'words'],
        ['fire', 'predict'],
        ['fire', 'reveal'],
        ['resources', 'predict'],
        ['middle', 'predict'],
      ] as const) {
        await page.evaluate(
          (hash) => {
            location.hash = hash;
          },
          `#/lesson?lesson=${lesson}&step=${placeOf(lesson, kind)}`,
        );
        await page.locator(`.lesson-step.${kind}`).waitFor();
        if (kind === 'reveal') await page.locator('.lesson-caution').waitFor({ timeout: 60_000 });
        expect(await look(), `${lesson} ${kind}`).toEqual([]);
      }
      for (const [key, title] of [
        ['h', playerEn.paperPage.handoutTitle],
        ['a', playerEn.paperPage.answersTitle],
      ] as const) {
        await page.keyboard.press(key);
        await page.getByText(title, { exact: true }).waitFor();
        expect(await look(), title).toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('.lesson-stage').waitFor();
      }
    },
  );

  it('the lesson goes on without a network, and its list offers the file', async () => {
    const { page, errors } = await bench.open('#/lesson');
    await page.locator('.lesson-choice').first().waitFor();
    expect(await page.getByRole('link', { name: playerZh.takeAway }).getAttribute('href')).toBe('./zhili-lesson.html');
    // Its workers have been fetched.
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.keyboard.press('Enter');
    await page.locator('.lesson-stage').waitFor();
    for (let i = 1; i < placeOf('fire', 'reveal'); i++) await page.keyboard.press('PageDown');
    await page.locator('.lesson-caution').waitFor({ timeout: 60_000 });
    // The browser looks for the icon of the page again at each picture's address.
    expect(errors.splice(0).filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
