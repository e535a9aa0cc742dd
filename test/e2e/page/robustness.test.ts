import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { htmlReport } from '../../../cli/output/htmlReport.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { startExperiment } from '../../../notebook/pages/robustness/state/robustExperiment.ts';
import { robustDrawnJson } from '../../../report/robustness/drawnJson.ts';
import { robustDocument } from '../../../report/robustness/robustDocument.ts';
import { robustRows } from '../../../report/robustness/robustRows.ts';
import { slackChoice } from '../../../scenarios/experiment/decidingChoices.ts';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import { encodeExperiment } from '../../../scenarios/experiment/experimentToken.ts';
import { plantedPlan, plantedRuns } from '../../report/robustness/planted.ts';
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

/** A report in one file, made with the built template, at a place on disk. */
async function reportOnDisk(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'zhili-report-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const configFile = resolve(import.meta.dirname, '../../../vite.report.config.ts');
  await build({ configFile, logLevel: 'error', build: { outDir: folder } });
  const document = robustDocument(plantedPlan, plantedRuns, { version: '0', engine: 'e', hash: 'ab'.repeat(32) });
  const html = htmlReport(
    {
      kind: 'robust',
      json: robustDrawnJson(document),
      language: 'en',
      sentences: ['Said without scripts.'],
      rows: robustRows(document),
    },
    readFileSync(join(folder, 'report.html'), 'utf8'),
  );
  writeFileSync(join(folder, 'robust.html'), html);
  return pathToFileURL(join(folder, 'robust.html')).href;
}

describeInChromium('The page of robustness', (bench) => {
  it('tells boxes by the keyboard, in both languages; its report opens from disk, without scripts too', async () => {
    const { page } = await bench.open(`#/robustness?q=${encodeExperiment(tiny)}`);
    await page.getByText('40 个点 × 2 个政策 × 1 个世界 = 80 次运行').waitFor();
    await page.getByRole('button', { name: pageTextsOf('zh').experiment.run.run, exact: true }).click();
    const file = await reportOnDisk();
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

    const { page: report } = await bench.openAt(file);
    await report.getByRole('heading', { level: 2, name: en.robustness.parts.headlines }).waitFor();
    await report.locator('[data-chart="regret-map"] svg').waitFor();
    expect(await report.locator('.report-facts').innerText()).toContain('ab'.repeat(32));
    await report.getByRole('button', { name: en.shell.otherLanguage }).click();
    await report.getByRole('heading', { level: 2, name: zh.parts.headlines }).waitFor();
    const { page: still } = await bench.openAt(file, { javaScriptEnabled: false });
    expect(await still.locator('main').innerText()).toContain('Said without scripts.');
  });
});
