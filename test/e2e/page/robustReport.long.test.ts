import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { htmlReport } from '../../../cli/output/htmlReport.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { robustDrawnJson } from '../../../report/robustness/drawnJson.ts';
import { robustDocument } from '../../../report/robustness/robustDocument.ts';
import { robustRows } from '../../../report/robustness/robustRows.ts';
import { plantedPlan, plantedRuns } from '../../report/robustness/planted.ts';
import { describeInChromium } from './describeInChromium.ts';

const zh = pageTextsOf('zh').robustness;
const en = pageTextsOf('en');

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

describeInChromium('The report of robustness', (bench) => {
  it('opens from disk in both languages, and without scripts', async () => {
    const { page: report } = await bench.openAt(await reportOnDisk());
    await report.getByRole('heading', { level: 2, name: en.robustness.parts.headlines }).waitFor();
    await report.locator('[data-chart="regret-map"] svg').waitFor();
    expect(await report.locator('.report-facts').innerText()).toContain('ab'.repeat(32));
    await report.getByRole('button', { name: en.shell.otherLanguage }).click();
    await report.getByRole('heading', { level: 2, name: zh.parts.headlines }).waitFor();
    const { page: still } = await bench.openAt(report.url(), { javaScriptEnabled: false });
    expect(await still.locator('main').innerText()).toContain('Said without scripts.');
  });
});
