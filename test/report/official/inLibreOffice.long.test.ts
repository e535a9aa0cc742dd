import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paintPictures } from '../../../cli/official/paintPictures.ts';
import { reportParts } from '../../../cli/official/reportParts.ts';
import { readAtMost } from '../../../cli/readAtMost.ts';
import { languages } from '../../../locales/language.ts';
import { textsOf } from '../../../locales/texts.ts';
import { officialDocx } from '../../../report/official/word/officialDocx.ts';
import { officePrograms } from '../../../tools/officePrograms.ts';
import { findProgram, missingProgram } from '../../../tools/programs.ts';
import { reportOf } from './sampleReports.ts';

const root = resolve(import.meta.dirname, '../../..');
const programs = [officePrograms.office, officePrograms.pdfText];
const [office, pdfText] = programs.map((program) => findProgram(program));
const missing = programs.filter((program) => findProgram(program) === undefined).map((one) => missingProgram(one));
const choices = [
  ['the 2×2', {}],
  ['before and after', { policies: ['beihu-before', 'beihu-after'] }],
] as const;

describe.skipIf(missing.length > 0)(['The report in LibreOffice', ...missing].join('; '), () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhili-report-'));
    await build({
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The text of every page. */
  async function pagesOf(name: string, bytes: Uint8Array): Promise<string[]> {
    writeFileSync(join(folder, `${name}.docx`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `${name}.docx`)];
    const { status, stderr } = spawnSync(office!, args, { encoding: 'utf8', timeout: 110_000 });
    expect(status, stderr).toBe(0);
    const text = join(folder, `${name}.txt`);
    expect(spawnSync(pdfText!, ['-layout', join(folder, `${name}.pdf`), text]).status).toBe(0);
    return readFileSync(text, 'utf8').split('\f').slice(0, -1);
  }

  describe.each(languages)('(%s)', (language) => {
    it.each(choices)(
      'of %s becomes pages of which none is empty, with every section, table and figure',
      async (name, choice) => {
        const report = reportOf(language, choice);
        const parts = reportParts({ pageFolder: join(folder, 'page'), readBytes: readAtMost });
        const pictures = await paintPictures(report, parts);
        for (const png of pictures.values()) {
          // Width of a PNG, at 300 dots an inch of the type area.
          expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(1843);
          expect(png.length).toBeGreaterThan(10_000);
        }
        const pages = await pagesOf(`${language}-${name.replaceAll(/\W/g, '')}`, await officialDocx(report, pictures));
        const compact = (text: string) => text.replaceAll(/\s/g, '');
        expect(pages.length).toBeGreaterThan(12);
        expect(pages.length).toBeLessThan(45);
        // A page number and its dashes are three signs.
        expect(pages.filter((page) => compact(page).length < 20)).toEqual([]);
        const whole = compact(pages.join('\n'));
        expect(whole).toContain(compact(report.title.join('')));
        for (const heading of Object.values(textsOf(language).official.headings)) {
          if (heading === textsOf(language).official.headings.luck) continue;
          expect(whole).toContain(compact(heading));
        }
        for (const block of report.blocks) {
          if (block.kind === 'table' || block.kind === 'figure') expect(whole).toContain(compact(block.label));
        }
        expect(whole).toContain(
          report.blocks.flatMap((one) => (one.kind === 'code' ? one.lines : []))[0]!.slice(0, 20),
        );
      },
    );
  });
});
