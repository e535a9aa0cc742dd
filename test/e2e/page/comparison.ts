import type { Page } from 'playwright-core';
import { charts } from '../../../notebook/charts/charts.ts';
import type { SessionStatus } from '../../../notebook/run/sessionStatus.ts';
import { storeName } from '../../../notebook/store/storeSchema.ts';

/** Milliseconds; other work may hold the machine. */
const patience = 60_000;

export async function untilState(page: Page, state: SessionStatus['state']): Promise<void> {
  await page.locator(`.compare-results[data-session="${state}"]`).waitFor({ timeout: patience });
}

/** Hash of the comparison on the page, once it is finished. */
export async function finishedHash(page: Page): Promise<string> {
  const results = page.locator('.compare-results[data-session="done"][data-hash]');
  await results.waitFor({ timeout: patience });
  return (await results.getAttribute('data-hash')) as string;
}

/** The hash of the result that follows the one of hash `before`. Whether it is ever seen running depends on how long it takes. */
export async function nextHash(page: Page, before: string): Promise<string> {
  const results = page.locator(`.compare-results[data-session="done"][data-hash]:not([data-hash="${before}"])`);
  await results.waitFor({ timeout: patience });
  return (await results.getAttribute('data-hash')) as string;
}

/** Resolves when every figure is drawn: a picture or a table in each. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(
    (count) => document.querySelectorAll('.figure-drawing:has(svg, table)').length === count,
    charts.length,
    { timeout: patience },
  );
}

/** Resolves when the store holds at least so many runs; the last one of a comparison is written while it is already shown. */
export async function untilKept(page: Page, runs: number): Promise<void> {
  await page.evaluate(
    async ([name, least]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const kept = () =>
        new Promise<number>((resolve, reject) => {
          const reading = database.transaction('totals').objectStore('totals').get('all');
          reading.onsuccess = () => resolve(reading.result?.rows ?? 0);
          reading.onerror = () => reject(reading.error);
        });
      while ((await kept()) < least) await new Promise(requestAnimationFrame);
      database.close();
    },
    [storeName, runs] as const,
  );
}

/** Opens every part that can be opened. */
export const openAll = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });

/** Text of the line of numbers under the progress. */
export const factsOf = (page: Page): Promise<string> => page.locator('.run-progress .facts').innerText();

/** Runs done and to be done, as the page counts them. */
export async function countsOf(page: Page): Promise<{ done: number; total: number }> {
  const [, done, total] = /(\d+)\D+(\d+)/.exec(await factsOf(page)) as RegExpExecArray;
  return { done: Number(done), total: Number(total) };
}

/** Resolves with the number of runs done as soon as it is at least `least`; looks within the page, so that a quick run does not end before. */
export function whenDone(page: Page, least: number, press?: string): Promise<number> {
  return page.evaluate(
    ([count, text]) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const facts = document.querySelector('.run-progress .facts')?.textContent ?? '';
          const done = Number(/\d+/.exec(facts)?.[0] ?? 0);
          if (done < count) return;
          if (text !== undefined) {
            const button = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
            if (button === undefined) return;
            button.click();
          }
          watch.disconnect();
          resolve(done);
        };
        const watch = new MutationObserver(look);
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
        look();
      }),
    [least, press] as const,
  );
}

/** The same, and presses the button with this text at once. */
export const pressWhenDone = (page: Page, least: number, button: string): Promise<number> =>
  whenDone(page, least, button);

/** To be run before the page: one worker, however many cores there are, so that runs come one after another. */
export function oneWorker(): void {
  Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 2 });
}
