import { beforeAll, expect, it } from 'vitest';
import { faultsZh } from '../../../locales/faults.zh.ts';
import { fill } from '../../../locales/fill.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { countsOf, finishedHash, oneWorker, untilDrawn, untilState, whenDone } from './comparison.ts';
import { describeInChromium } from './describeInChromium.ts';
import { hashInNode } from './hashInNode.ts';
import { comparePlace, tinyQuestion } from './smallQuestion.ts';

const { run, figures } = pageTextsOf('zh');
const workerFile = '**/assets/worker-*.js';
const saver = (format: 'saveSvg' | 'saveCsv' | 'saveXlsx') => figures[format].replace('{title}', '');

describeInChromium('When the worker', (bench) => {
  let unharmed: string;
  beforeAll(async () => {
    unharmed = await hashInNode(tinyQuestion());
  }, 60_000);

  it('cannot be loaded, every run is told as failed, and a later try works', async () => {
    const { page, errors } = await bench.open('#/');
    await page.route(workerFile, (route) => route.abort());
    await page.evaluate((place) => location.assign(place), comparePlace(tinyQuestion()));
    const alert = page.locator('.results .message[role="alert"]');
    await alert.waitFor();
    await untilState(page, 'done');
    const said = await alert.innerText();
    expect(said).toContain(fill(run.failedRuns, { n: 4 }));
    expect(said).toContain(faultsZh.workerCrashed);
    expect(errors.splice(0).every((one) => one.includes('net::ERR_FAILED'))).toBe(true);
    await page.unroute(workerFile);
    await page.locator('.run-bar .primary').click();
    await alert.waitFor({ state: 'detached' });
    await untilState(page, 'done');
    expect(await countsOf(page)).toEqual({ done: 4, total: 4 });
    expect(await finishedHash(page)).toBe(unharmed);
  });

  it('dies of an error at work, its run is run again and nothing is lost', async () => {
    const { page } = await bench.open('#/', { before: oneWorker });
    const started = page.waitForEvent('worker');
    await page.evaluate((place) => location.assign(place), comparePlace(tinyQuestion()));
    const worker = await started;
    await whenDone(page, 1);
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('a mishap');
      });
    });
    const hash = await finishedHash(page);
    expect(await page.locator('.compare-results .message').count()).toBe(0);
    expect(hash).toBe(unharmed);
  });
});

describeInChromium('Off the network', (bench) => {
  it('a page once loaded runs comparisons and saves figures, and says what it has to load first', async () => {
    // Several workers: all of them must be there before they are needed.
    const before = () => Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 4 });
    const { page, errors } = await bench.open('#/compare', { before });
    await untilState(page, 'idle');
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/results-/.test(name)),
    );
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.evaluate((place) => location.assign(place), comparePlace(tinyQuestion()));
    await finishedHash(page);
    expect(await countsOf(page)).toEqual({ done: 4, total: 4 });
    await untilDrawn(page);
    const figure = page.locator('.figure').first();
    for (const format of ['saveSvg', 'saveCsv'] as const) {
      const download = page.waitForEvent('download');
      await figure.getByRole('button', { name: saver(format) }).click();
      await download;
    }
    await figure.getByRole('button', { name: saver('saveXlsx') }).click();
    await page.getByText(faultsZh.chunkMissing as string).waitFor();
    expect(errors.splice(0).every((one) => one.includes('net::ERR_INTERNET_DISCONNECTED'))).toBe(true);
    await page.context().setOffline(false);
    const download = page.waitForEvent('download');
    await figure.getByRole('button', { name: saver('saveXlsx') }).click();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
    await page.locator('.compare-results > .message').getByRole('button').click();
    expect(await page.locator('.compare-results > .message').count()).toBe(0);
  });
});
