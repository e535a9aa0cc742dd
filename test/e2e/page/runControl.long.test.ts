import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { countsOf, finishedHash, oneWorker, pressWhenDone, untilState } from './comparison.ts';
import { describeInChromium } from './describeInChromium.ts';
import { hashInNode } from './hashInNode.ts';
import { comparePlace, tinyQuestion } from './smallQuestion.ts';

const { run } = pageTextsOf('zh');
const question = tinyQuestion(5);
const runs = 10;

/** Notes every value of the progress bar from now on. */
const noteProgress = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const progress: number[] = [];
    Object.assign(globalThis, { progress });
    const note = () => progress.push(document.querySelector('progress')?.value ?? 0);
    new MutationObserver(note).observe(document.body, { subtree: true, attributes: true, childList: true });
  });
const progressOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { progress: number[] }).progress);

/** Waits for as many pictures of the screen as two runs take. */
const lookAWhile = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
  });

describeInChromium('A comparison under way', (bench) => {
  let inNode: string;
  beforeAll(async () => {
    inNode = await hashInNode(question);
  }, 60_000);

  it('pauses after the runs in hand, goes on, and comes to the same result', async () => {
    const { page } = await bench.open('#/compare', { before: oneWorker });
    await noteProgress(page);
    await page.evaluate((place) => location.assign(place), comparePlace(question));
    const atPause = await pressWhenDone(page, 3, run.pause);
    await untilState(page, 'paused');
    await lookAWhile(page);
    const held = await countsOf(page);
    expect(held.total).toBe(runs);
    expect(held.done).toBeGreaterThanOrEqual(3);
    expect(held.done).toBeLessThanOrEqual(atPause + 1);
    expect(await page.locator('.run-state').innerText()).toContain(run.states.paused);
    await lookAWhile(page);
    expect(await countsOf(page)).toEqual(held);
    await page.getByRole('button', { name: run.resume, exact: true }).click();
    expect(await finishedHash(page)).toBe(inNode);
    expect(await countsOf(page)).toEqual({ done: runs, total: runs });
    const progress = await progressOf(page);
    expect(progress.length).toBeGreaterThan(runs / 2);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
  });

  it('is cancelled with what is finished kept, and taken up from there', async () => {
    const { page } = await bench.open(comparePlace(question), { before: oneWorker });
    const atCancel = await pressWhenDone(page, 3, run.cancel);
    await untilState(page, 'cancelled');
    expect(await page.locator('.compare-results').getAttribute('data-hash')).toBeNull();
    await page.locator('.verdict').waitFor();
    const goOn = page.getByRole('button', { name: run.goOn, exact: true });
    await goOn.click();
    expect(await finishedHash(page)).toBe(inNode);
    const [, kept] = new RegExp(run.fromStore.replace('{n}', '(\\d+)')).exec(
      await page.locator('.run-progress').innerText(),
    ) as RegExpExecArray;
    expect(Number(kept)).toBeGreaterThanOrEqual(atCancel - 1);
    expect(Number(kept)).toBeLessThan(runs);
    expect(await countsOf(page)).toEqual({ done: runs, total: runs });
  });

  it('gives way to a question that has been changed meanwhile', async () => {
    const { page } = await bench.open(comparePlace(question), { before: oneWorker });
    await pressWhenDone(page, 2, run.pause);
    await untilState(page, 'paused');
    await page.locator('#policy-reactive-devolved').check();
    await page.locator('#policy-preventive-devolved').uncheck();
    await page.getByRole('button', { name: run.run, exact: true }).click();
    expect(await finishedHash(page)).not.toBe(inNode);
    expect(await countsOf(page)).toEqual({ done: runs, total: runs });
  });
});
