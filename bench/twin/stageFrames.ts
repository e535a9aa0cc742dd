import type { Browser } from 'playwright-core';
import { type Frames, tracedFrames } from './frameTrace.ts';
import type { TwinSetup } from './twinDots.ts';

export type { Frames };

const watchedSeconds = 12;

/** Frames of the page of twin worlds while it plays. */
export async function stageFrames(browser: Browser, site: string, { slice, seed, from }: TwinSetup): Promise<Frames> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'no-preference' });
  const page = await context.newPage();
  const query = `case=beihu&a=reactive-centralized&b=preventive-devolved&seed=${seed}&slice=${slice}&log=all`;
  await page.goto(`${site}#/twin?${query}`);
  await page.locator('.twin-canvas').waitFor({ timeout: 120_000 });
  await page.locator('.twin-stage').focus();
  if ((await page.locator('.twin-stage').getAttribute('data-playing')) === 'true') await page.keyboard.press(' ');
  await page.locator('.twin-day input').fill(String(from));
  await page.locator('.twin-stage').focus();
  await page.keyboard.press(' ');
  // The compiler has seen it all.
  await page.waitForTimeout(3000);
  const frames = await tracedFrames(browser, page, () => page.waitForTimeout(1000 * watchedSeconds));
  await context.close();
  return frames;
}
