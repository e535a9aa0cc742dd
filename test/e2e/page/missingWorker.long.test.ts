import { expect, it } from 'vitest';
import { fill } from '../../../locales/fill.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { describeInChromium } from './describeInChromium.ts';
import { comparePlace, tinyQuestion } from './smallQuestion.ts';

const workerFile = '**/assets/worker-*.js';

describeInChromium('When the worker', (bench) => {
  it('is not on the server, every run is told as failed', async () => {
    const { page, errors } = await bench.open('#/', { language: 'en' });
    await page.route(workerFile, (route) => route.fulfill({ status: 404, body: 'not here' }));
    await page.evaluate((place) => location.assign(place), comparePlace(tinyQuestion()));
    await page.getByText(fill(pageTextsOf('en').run.failedRuns, { n: 4 })).waitFor();
    expect(errors.splice(0).every((one) => one.includes('404'))).toBe(true);
    await page.getByRole('link', { name: pageTextsOf('en').shell.home }).click();
    await page.locator('.doors').waitFor();
  });
});
