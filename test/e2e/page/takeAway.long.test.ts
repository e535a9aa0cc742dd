import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { charts } from '../../../notebook/charts/charts.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { version } from '../../../package.json';
import { parseSettings } from '../../../scenarios/question/settingsFile.ts';
import { encodeQuestion } from '../../../scenarios/question/token.ts';
import { runCommand } from '../../cli/testHost.ts';
import { writePainter } from '../../report/official/writePainter.ts';
import { finishedHash, untilDrawn } from './comparison.ts';
import { describeInChromium } from './describeInChromium.ts';
import { comparePlace, tinyQuestion } from './smallQuestion.ts';

const { figures, share, run } = pageTextsOf('zh');
const question = tinyQuestion();

async function saved(page: Page, button: ReturnType<Page['locator']>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describeInChromium('From a finished comparison', (bench) => {
  it('a figure is saved as SVG, PNG, CSV and XLSX, each what it says it is', async () => {
    const { page } = await bench.open(comparePlace(question));
    const hash = await finishedHash(page);
    await untilDrawn(page);
    const figure = page.locator('.figure[data-chart="paired-differences"]');
    const title = await figure.locator('h3').innerText();
    const save = (format: 'saveSvg' | 'savePng' | 'saveCsv' | 'saveXlsx') =>
      saved(page, figure.getByRole('button', { name: figures[format].replace('{title}', title), exact: true }));
    const svg = await save('saveSvg');
    expect(svg.name).toMatch(/paired-differences-1\.svg$/);
    expect(svg.bytes.toString()).toMatch(/^(<\?xml[^>]*>\s*)?<svg/);
    expect(svg.bytes.toString()).toContain(hash.slice(0, 8));
    const png = await save('savePng');
    expect([...png.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    const csv = await save('saveCsv');
    const [head, ...rows] = csv.bytes.toString().trim().split(/\r?\n/);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.every((row) => row.split(',').length >= (head as string).split(',').length)).toBe(true);
    const xlsx = await save('saveXlsx');
    expect(Object.keys(unzipSync(xlsx.bytes))).toContain('xl/worksheets/sheet1.xml');
  });

  it('a Word report is saved whose text is that of the command line, with its pictures painted', async () => {
    const { page } = await bench.open(comparePlace(question));
    await finishedHash(page);
    const { name, bytes } = await saved(page, page.getByRole('button', { name: share.word, exact: true }));
    await page.getByText(share.written).waitFor();
    expect(name).toMatch(/\.docx$/);
    const files = unzipSync(bytes);
    const media = Object.entries(files).filter(([path]) => path.startsWith('word/media/'));
    expect(media.map(([, png]) => new DataView(png.buffer, png.byteOffset).getUint32(16))).toEqual(Array(4).fill(1843));
    expect(media.filter(([, png]) => png.length < 10_000)).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), 'zhili-word-'));
    writePainter(folder);
    const out = join(folder, 'report.docx');
    const host = { pageFolder: join(folder, 'page'), version, engine: __ENGINE_DIGEST__, env: { LANG: 'zh_CN.UTF-8' } };
    expect(await runCommand(['report', encodeQuestion(question), '--out', out], host)).toMatchObject({ code: 0 });
    const textOf = (file: Uint8Array) => strFromU8(file).match(/<w:t[ >][^<]*<\/w:t>/g);
    expect(textOf(files['word/document.xml']!)).toEqual(textOf(unzipSync(readFileSync(out))['word/document.xml']!));
    rmSync(folder, { recursive: true });
  });

  it('everything is saved as one zip, in which nothing is missing or empty', async () => {
    const { page } = await bench.open(comparePlace(question));
    const hash = await finishedHash(page);
    const { name, bytes } = await saved(page, page.getByRole('button', { name: share.zip, exact: true }));
    await page.getByText(share.zipped).waitFor();
    expect(name).toMatch(/\.zip$/);
    const files = unzipSync(bytes);
    const expected = charts.flatMap(({ id }) => [`figures/${id}.svg`, `figures/${id}.png`, `data/${id}.csv`]);
    const inside = Object.entries(files).map(([path, content]) => [
      path.replace(/^[^/]*\/(?=figures|data)/, ''),
      content.length,
    ]);
    expect(inside.map(([path]) => path)).toEqual(expect.arrayContaining(expected));
    expect(inside.filter(([, length]) => length === 0)).toEqual([]);
    const text = (ending: string) =>
      strFromU8(files[Object.keys(files).find((path) => path.endsWith(ending)) as string]!);
    expect(JSON.parse(text('results.json')).hash).toBe(hash);
    const settings = parseSettings(text('settings.yaml'), { name: 'settings.yaml' });
    expect(settings.question).toEqual(question);
    expect(settings.replay?.hash).toBe(hash);
  });

  it('a report is printed: the verdict and every figure, and nothing to press', async () => {
    const { page } = await bench.open(comparePlace(question));
    const hash = await finishedHash(page);
    await untilDrawn(page);
    const sentence = await page.locator('.verdict .sentences li').first().innerText();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.emulateMedia({ media: 'print' });
    const printed = (await page.evaluate(() => document.body.innerText)).replaceAll(/\s/g, '');
    const inPrint = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
    const texts = inPrint.error === undefined ? [printed, inPrint.stdout.replaceAll(/\s/g, '')] : [printed];
    for (const text of texts) {
      expect(text).toContain(sentence.replaceAll(/\s/g, '').slice(0, 12));
      expect(text).toContain(hash.slice(0, 8));
      for (const unprinted of [share.copyLink, run.runAgain, share.zip, figures.table]) {
        expect(text).not.toContain(unprinted);
      }
    }
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
    expect(await page.locator('.figure-drawing:has(svg, table):visible').count()).toBe(charts.length);
  });
});
