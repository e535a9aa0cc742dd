import { expect, it } from 'vitest';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { startExperiment } from '../../../notebook/pages/robustness/state/robustExperiment.ts';
import { slackChoice } from '../../../scenarios/experiment/decidingChoices.ts';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import { encodeExperiment } from '../../../scenarios/experiment/experimentToken.ts';
import { axeFindings } from './axeFindings.ts';
import { chineseOn } from './chineseOn.ts';
import { describeInChromium } from './describeInChromium.ts';

const zh = pageTextsOf('zh').robustness;
const en = pageTextsOf('en');

/** Staff and growth at forty points, a month of one township in one world under two policies, seed 1: prevention loses where staff is short, and the search says so. */
const start = startExperiment();
const tiny: Experiment = {
  ...start,
  id: 'tiny',
  question: {
    ...start.question,
    policies: ['reactive-centralized', 'preventive-devolved'].map((id) => ({ kind: 'builtIn', id })),
    days: 30,
    worlds: { replicates: 1 },
  },
  factors: [slackChoice(), { key: 'growthPerDay' }],
  design: { kind: 'latinHypercube', points: 40 },
  outcomes: ['grievanceResolutionRate'],
};

describeInChromium('The page of robustness', (bench) => {
  it('tells boxes by the keyboard, in both languages', async () => {
    const { page } = await bench.open(`#/robustness?q=${encodeExperiment(tiny)}`);
    await page.getByText('40 个点 × 2 个政策 × 1 个世界 = 80 次运行').waitFor();
    await page.getByRole('button', { name: pageTextsOf('zh').experiment.run.run, exact: true }).click();
    await page.locator('.robustness[data-state="done"]').waitFor({ timeout: 60_000 });
    expect(await page.locator('.robust-headlines td').innerText()).toMatch(/^\d+(\.\d+)?%（\d+–\d+%）/);
    const slider = page.locator('[data-chart="prim-trade-off"] [role="slider"]');
    await slider.waitFor({ timeout: 60_000 });
    const box = page.locator('.robust-box');
    const taken = await box.innerText();
    expect(taken).toContain(zh.discover.taken);
    const limits = await box.locator('.robust-conditions').innerText();
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.locator('h3').innerText()).not.toBe(zh.discover.taken);
    expect(await box.locator('.robust-conditions').innerText()).not.toBe(limits);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');
    await page.getByRole('button', { name: zh.discover.back }).click();
    await expect.poll(() => box.innerText()).toBe(taken);

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: en.robustness.title }).waitFor();
    // Figures are drawn anew one a turn.
    await expect.poll(() => chineseOn(page), { timeout: 20_000 }).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
