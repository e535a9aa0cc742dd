import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fill } from '../../../locales/fill.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { policyTemplate } from '../../../notebook/pages/compare/settings/scenarioFile.ts';
import { caseTextOf } from '../../../scenarios/catalogue.ts';
import { countsOf, finishedHash, nextHash } from './comparison.ts';
import { describeInChromium } from './describeInChromium.ts';
import { comparePlace, tinyQuestion } from './smallQuestion.ts';

const { run, compare } = pageTextsOf('zh');
const texts = compare.settings.case;

/** Beihu under another name, with fewer people. */
const own = caseTextOf('beihu')
  .replace('id: beihu', 'id: my-district')
  .replace('湖南省郴州市北湖区', '我的区')
  .replace('residents: {value: 420000', 'residents: {value: 300000');

const pick = (page: Page, name: string, text: string): Promise<void> =>
  page
    .locator('.settings-drop input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });

const drop = (page: Page, name: string, text: string): Promise<void> =>
  page.locator('.settings-drop').evaluate(
    (place, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name));
      place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, text },
  );

const saidOf = (page: Page) => page.locator('.settings-drop .settings-opened');
const runAgain = (page: Page) => page.locator('.run-bar .primary').click();

describeInChromium("A reader's own file", (bench) => {
  it('of a case is named and run, picked or dropped', async () => {
    const { page } = await bench.open(comparePlace(tinyQuestion()));
    const built = await finishedHash(page);
    await pick(page, 'mine.yaml', own);
    await saidOf(page)
      .getByText(fill(texts.openedCase, { name: '我的区' }))
      .waitFor();
    expect(await page.getByRole('radio', { name: '我的区' }).isChecked()).toBe(true);
    await runAgain(page);
    const hash = await nextHash(page, built);
    expect(await page.locator('.print-header').textContent()).toContain('我的区');
    // The address carries the file: it is there after a reload.
    await page.reload();
    expect(await finishedHash(page)).toBe(hash);
    await page.getByRole('radio', { name: '北湖区' }).check();
    await drop(page, 'mine.yaml', own);
    await saidOf(page)
      .getByText(fill(texts.openedCase, { name: '我的区' }))
      .waitFor();
    expect(await page.getByRole('radio', { name: '我的区' }).isChecked()).toBe(true);
  });

  it('of a policy joins the comparison', async () => {
    const { page } = await bench.open(comparePlace(tinyQuestion()));
    await finishedHash(page);
    await pick(page, 'policy.yaml', policyTemplate());
    await saidOf(page).locator('p').waitFor();
    expect(await page.locator('.settings-card').innerText()).toContain('policy.yaml');
    await page.getByRole('button', { name: run.run, exact: true }).click();
    await page.waitForFunction(() => document.querySelector('.run-progress .facts')?.textContent?.includes('/6'));
    await finishedHash(page);
    expect(await countsOf(page)).toEqual({ done: 6, total: 6 });
  });

  it('that is broken is refused with its lines, and nothing changes', async () => {
    const { page } = await bench.open(comparePlace(tinyQuestion()));
    const hash = await finishedHash(page);
    const address = page.url();
    const lines = own.split('\n');
    const line = lines.findIndex((one) => one.includes('townships:')) + 1;
    const wrong = own.replace('townships: {value: 14', 'townships: {value: many');
    await pick(page, 'mine.yaml', wrong);
    const refused = fill(texts.oneFault, { name: 'mine.yaml' });
    await saidOf(page).getByText(refused).waitFor();
    expect(await saidOf(page).locator('li').allInnerTexts()).toEqual([expect.stringContaining(`第 ${line} 行`)]);
    await pick(page, 'tabs.yaml', own.replace('  residents', '\tresidents'));
    await saidOf(page).getByText('tabs.yaml').first().waitFor();
    expect(await saidOf(page).locator('li').first().innerText()).toMatch(/第 \d+ 行/);
    expect(page.url()).toBe(address);
    expect(await page.getByRole('radio', { name: '北湖区' }).isChecked()).toBe(true);
    expect(await finishedHash(page)).toBe(hash);
    await page.getByRole('button', { name: texts.dismiss }).click();
    expect(await saidOf(page).innerText()).toBe('');
  });
});
