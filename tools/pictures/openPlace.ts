import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** A place of the built page, and what makes it worth looking at. */
export interface Place {
  readonly hash: string;
  readonly projector?: boolean;
  /** Whether the window is made as tall as the page: what lies below it in a frame is not painted otherwise. */
  readonly isTall?: boolean;
  /** Given to the field of files, from the folder of the project. */
  readonly file?: string;
  /** Pressed as soon as it can be. */
  readonly press?: string;
  /** Shown when the page is ready to be taken. */
  readonly ready: string;
}

export interface Look {
  readonly language: string;
  readonly theme: string;
  readonly width: number;
}

/** Opens a place in a page of its own, as wide as asked for, and waits until it is ready. */
export async function openPlace(browser: Browser, url: string, place: Place, look: Look): Promise<Page> {
  const { width } = look;
  const page = await browser.newPage({
    viewport: { width, height: width < 500 ? 844 : Math.round(width * 0.5625) },
    deviceScaleFactor: width < 500 ? 2 : 1,
    hasTouch: width < 500,
    reducedMotion: 'reduce',
  });
  await page.addInitScript(
    ([lang, colours, projector]) => {
      localStorage.setItem('zhili.language', lang as string);
      localStorage.setItem('zhili.theme', colours as string);
      localStorage.setItem('zhili.projector', projector as string);
    },
    [look.language, look.theme, place.projector === true ? 'on' : 'off'],
  );
  await page.goto(url + place.hash);
  if (place.file !== undefined) await page.locator('main input[type=file]').setInputFiles(resolve(place.file));
  if (place.press !== undefined) await page.locator(place.press).click({ timeout: 120_000 });
  await page.waitForSelector(place.ready, { timeout: 120_000 });
  await page.waitForTimeout(1500);
  if (place.isTall === true) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(1500);
  }
  return page;
}
