import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsEn } from '../../../locales/faults.en.ts';
import { faultsZh } from '../../../locales/faults.zh.ts';
import type { Language } from '../../../locales/language.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { countsOf, factsOf, finishedHash, oneWorker, untilKept, whenDone } from './comparison.ts';
import { describeInChromium } from './describeInChromium.ts';
import { compareAddress, comparePlace, tinyQuestion } from './smallQuestion.ts';

const { run } = pageTextsOf('zh');

/** Runs that came from the store, as the page says. */
async function fromStore(page: Page): Promise<number> {
  const [, n = '0'] = new RegExp(run.fromStore.replace('{n}', '(\\d+)')).exec(await factsOf(page)) ?? [];
  return Number(n);
}

async function clearStore(page: Page): Promise<void> {
  await page.locator('.store-panel > summary').click();
  await page.getByRole('button', { name: run.store.clear, exact: true }).click();
  await page.getByText(run.store.cleared).waitFor();
}

describeInChromium('Finished runs', (bench) => {
  it('answer the same question in another tab, until they are cleared', async () => {
    const { page, another } = await bench.open(comparePlace(tinyQuestion()));
    const hash = await finishedHash(page);
    expect(await fromStore(page)).toBe(0);
    await untilKept(page, 4);
    const second = await another(compareAddress(bench.url(), tinyQuestion()));
    expect(await finishedHash(second)).toBe(hash);
    expect(await fromStore(second)).toBe(4);
    await clearStore(second);
    expect(await second.locator('.store-panel').innerText()).toMatch(/ 0 /);
    await second.reload();
    expect(await finishedHash(second)).toBe(hash);
    expect(await fromStore(second)).toBe(0);
  });

  it('are lost by a reload only where they were in hand', async () => {
    // So many that some are left when the page is loaded again, and longer than it takes to write one.
    const question = { ...tinyQuestion(20), days: 180 };
    const { page } = await bench.open(comparePlace(question), { before: oneWorker });
    const done = await whenDone(page, 3);
    await page.reload();
    const hash = await finishedHash(page);
    const kept = await fromStore(page);
    // One in the worker, one being written and one that waits for it.
    expect(kept).toBeGreaterThanOrEqual(done - 2);
    expect(kept).toBeLessThan(40);
    expect(await countsOf(page)).toEqual({ done: 40, total: 40 });
    await untilKept(page, 40);
    await page.reload();
    expect(await finishedHash(page)).toBe(hash);
    expect(await fromStore(page)).toBe(40);
  });

  it('of two tabs that ask at once are the same and whole', async () => {
    const question = tinyQuestion(3);
    const { page, another } = await bench.open('#/');
    const address = compareAddress(bench.url(), question);
    const [second] = await Promise.all([another(address), page.goto(address)]);
    const [one, other] = await Promise.all([finishedHash(page), finishedHash(second)]);
    expect(one).toBe(other);
    await untilKept(page, 6);
    const third = await another(address);
    expect(await finishedHash(third)).toBe(one);
    expect(await fromStore(third)).toBe(6);
  });
});

describeInChromium('A comparison whose runs cannot be kept', (bench) => {
  const finishesWithNotice = async (code: string, language: Language, before: () => void) => {
    const { page } = await bench.open(comparePlace(tinyQuestion()), { before, language });
    await finishedHash(page);
    const notice = await page.locator('.message.notice').innerText();
    expect(notice).toContain(pageTextsOf(language).run.store.trouble);
    expect(notice).toContain((language === 'zh' ? faultsZh : faultsEn)[code]);
    expect(await countsOf(page)).toEqual({ done: 4, total: 4 });
    await page.locator('.verdict').waitFor();
  };

  it('since the browser refuses its database says so in Chinese and is finished all the same', () =>
    finishesWithNotice('storeUnavailable', 'zh', () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    }));

  it('since the disk is full says so in English and is finished all the same', () =>
    finishesWithNotice('storeFull', 'en', () => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...given) {
        if (this.name === 'blobs') throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, given);
      };
    }));
});
