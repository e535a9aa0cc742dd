import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { defaultExperiment } from '../../../notebook/pages/sensitivity/state/defaultExperiment.ts';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import { encodeExperiment } from '../../../scenarios/experiment/experimentToken.ts';
import { axeFindings } from './axeFindings.ts';
import { chineseOn } from './chineseOn.ts';
import { describeInChromium } from './describeInChromium.ts';

const zh = pageTextsOf('zh');
const en = pageTextsOf('en');

/** Two factors, twenty trajectories, a month of one township in one world under two policies: 120 runs, so many that there is time to stop them. */
const tiny: Experiment = {
  ...defaultExperiment(),
  id: 'tiny',
  factors: [{ key: 'growthPerDay' }, { key: 'severalDepartmentsShare' }],
  design: { kind: 'morris', trajectories: 20, levels: 4 },
  outcomes: ['disputeResolutionRate', 'latentHarm'],
};
const question = { ...tiny.question, days: 30, slice: 14, worlds: { replicates: 1 } };
const place = `#/sensitivity?q=${encodeExperiment({ ...tiny, question })}`;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const inState = (page: Page, state: string) =>
  page.locator(`.sensitivity[data-state="${state}"]`).waitFor({ timeout: 30_000 });
const figures = (page: Page) => page.locator('.result-figures figure svg');

describeInChromium('The page of sensitivity', (bench) => {
  it('shows the size of an experiment, runs it, stops, goes on, and shows figures that follow what is chosen', async () => {
    const { page } = await bench.open(place);
    await page.getByText('60 个点 × 2 个政策 × 1 个世界 = 120 次运行').waitFor();
    await button(page, zh.experiment.run.run).click();
    await page.waitForFunction(() => {
      const bar = document.querySelector('.run-progress progress') as HTMLProgressElement | null;
      return bar !== null && bar.value > 0.15;
    });
    await button(page, zh.experiment.run.stop).click();
    await inState(page, 'cancelled');
    await figures(page).first().waitFor();
    expect(await page.locator('.result-cautions').innerText()).toContain('60');
    await button(page, zh.experiment.run.goOn).click();
    await inState(page, 'done');
    await page.locator('[data-chart="screening-bars"] svg').waitFor();
    const titles = () => page.locator('.result-figures h3').allInnerTexts();
    const before = await titles();
    const chooser = page.getByRole('combobox', { name: zh.sensitivity.result.response });
    await chooser.selectOption({ index: 1 });
    await expect.poll(titles).not.toEqual(before);

    // From the screening to indices, which is another experiment and another address.
    const address = page.url();
    await button(page, zh.sensitivity.result.takeDo).click();
    await page.getByText('256 个点').waitFor();
    expect(await page.getByRole('radio', { name: /^索博尔指数/ }).isChecked()).toBe(true);
    await expect.poll(() => page.url()).not.toBe(address);
    expect(await page.locator('.message.notice').innerText()).toContain(zh.experiment.run.changed);
  });

  it('is set by form, breaks no rule of WCAG AA narrow and dark, and is English where that is asked for', async () => {
    const { page } = await bench.open('#/sensitivity');
    await page.locator('.form-more summary').first().click();
    await page.getByRole('searchbox').fill('trustGain');
    const tick = page.locator('.form-more .form-ticks input').first();
    await tick.check();
    await page.locator('.form-factor').nth(5).waitFor();
    await page.getByRole('radio', { name: /^拉丁超立方/ }).check();
    await page.getByLabel(zh.experiment.form.design.points, { exact: true }).fill('50');
    await page.getByText('50 个点').waitFor();
    // An end that passes the other is said where it is mended, and keeps the experiment from running.
    await page.locator('#factor-growthPerDay').fill('0.03');
    await page.locator('.form-factor[data-wrong="true"]').waitFor();
    expect(await button(page, zh.experiment.run.run).isDisabled()).toBe(true);
    await page.locator('#factor-growthPerDay').fill('0.004');
    await page.getByText('50 个点').waitFor();

    await button(page, zh.shell.otherLanguage).click();
    await page.getByRole('heading', { level: 1, name: en.sensitivity.title }).waitFor();
    expect(await page.title()).toBe(`${en.shell.sensitivity} · ${en.shell.name}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await axeFindings(page)).toEqual([]);
    expect(await chineseOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it('says what an address or a file gets wrong, and keeps the experiment', async () => {
    const { page } = await bench.open(`${place.slice(0, -4)}AAAA`, { language: 'en' });
    expect(await page.getByRole('alert').innerText()).toContain(en.experiment.share.damaged);
    const open = (name: string, text: string) =>
      page
        .locator('input[type="file"]')
        .setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, en.experiment.form.start.save).click(),
    ]);
    const text = (await (await download.createReadStream()).toArray()).join('');
    await open('bad.yaml', text.replace('kind: morris', 'kind: moris').replace('growthPerDay', 'growthPerDoy'));
    const said = page.locator('.settings-drop .settings-opened');
    await said.getByText('bad.yaml').first().waitFor();
    expect(await said.locator('li').count()).toBeGreaterThanOrEqual(2);
    await open('good.yaml', text.replace('My experiment', 'Opened'));
    await said.getByText('Opened').waitFor();
    expect(await page.locator('#form-name').inputValue()).toBe('Opened');
  });
});
