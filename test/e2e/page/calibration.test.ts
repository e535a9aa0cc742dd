import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { ensembleYaml } from '../../../scenarios/ensemble/parseEnsemble.ts';
import { axeFindings } from './axeFindings.ts';
import { chineseOn } from './chineseOn.ts';
import { describeInChromium } from './describeInChromium.ts';
import { tinyCalibrationYaml } from './tinyCalibration.ts';

const zh = pageTextsOf('zh');
const en = pageTextsOf('en');

/** An ensemble somebody else may have made. */
const twoSets = {
  id: 'two',
  label: { zh: '两组', en: 'Two' },
  case: 'q-county',
  policy: 'q-county-after',
  made: { engine: 'e', version: '0', hash: 'h', seed: 1, days: 10, slice: '1/14', effective: 100 },
  sets: [{ growthPerDay: 0.01 }, { growthPerDay: 0.02 }],
};

function calibrationOnDisk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhili-calibration-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'tiny.yaml');
  writeFileSync(file, tinyCalibrationYaml);
  return file;
}

describeInChromium('The page of calibration', (bench) => {
  it('goes from a file to a posterior, and on to a comparison that carries the ensemble; in both languages', async () => {
    const { page } = await bench.open('#/calibration');
    const t = zh.calibration;
    await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    await page.locator(`input[type=file][aria-label="${t.form.openFile}"]`).setInputFiles(calibrationOnDisk());
    await page.getByText('至多 2 代 × 20 个点 × 1 个世界 = 40 次运行').waitFor();
    await page.getByRole('button', { name: t.run.run, exact: true }).click();
    await page.locator('.calibration[data-state="done"]').waitFor({ timeout: 120_000 });
    await page.locator('.calibration-verdict[data-verdict="reached"]').waitFor();
    const figure = page.locator('[data-chart="prior-posterior"]');
    await figure.locator('svg').waitFor();
    expect(await figure.locator('[data-parameter]').count()).toBe(2);
    await page.locator('[data-chart="target-checks"] svg').waitFor();

    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: en.calibration.title }).waitFor();
    // Figures are drawn anew one a turn.
    await expect.poll(() => chineseOn(page), { timeout: 20_000 }).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('link', { name: en.calibration.ensemble.compare }).click();
    await page.getByRole('heading', { level: 1, name: en.compare.title }).waitFor();
    const part = page.locator('#settings-assumptions');
    await part.locator('summary').first().click();
    await part.getByText('tiny-ensemble.yaml', { exact: false }).waitFor();
    await page.getByRole('button', { name: en.run.run, exact: true }).click();
    await page.locator('[data-session=done]').waitFor({ timeout: 120_000 });
    await part.getByRole('button', { name: en.compare.settings.ensemble.remove }).click();
    await part.getByText(en.compare.settings.ensemble.none).waitFor();

    const input = part.locator(`input[type=file][aria-label="${en.compare.settings.ensemble.open}"]`);
    const given = (name: string, text: string) =>
      input.setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
    await given('bad.yaml', 'nothing: 1');
    await part.getByText('“bad.yaml” is no ensemble', { exact: false }).waitFor();
    await part.getByText(en.compare.settings.ensemble.none).waitFor();
    await given('good.yaml', ensembleYaml(twoSets));
    await part.getByText('“Two” (good.yaml): 2 sets of 1 parameters', { exact: false }).waitFor();
  });
});
