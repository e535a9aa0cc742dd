import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { fontFolder, fontSlices } from '../fonts/fontSlices.ts';

const root = resolve(import.meta.dirname, '../..');
/** One weight: pictures set nothing in bold. */
const weight = 400;

/** Where the program's own words stand. */
const texts = ['locales', 'models/governance/locales', 'scenarios'];

/** Emits `report-parts.zip` beside the command line: what paints pictures, and the characters that they may hold, as TrueType with their licence. */
export function reportParts(): Plugin {
  return {
    name: 'zhili-report-parts',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'report-parts.zip', source: await partsArchive() });
    },
  };
}

/** All of it as an archive; the same bytes for the same texts. */
async function partsArchive(): Promise<Uint8Array> {
  const wanted = wantedCharacters();
  const files: Record<string, Uint8Array> = {
    'OFL.txt': readFileSync(join(fontFolder, 'LICENSE')),
    'painter.wasm': readFileSync(join(root, 'node_modules/@resvg/resvg-wasm/index_bg.wasm')),
  };
  for (const { file, has } of fontSlices(weight)) {
    const own = wanted.filter((sign) => has(sign.codePointAt(0)!)).join('');
    if (own === '') continue;
    const woff = readFileSync(join(fontFolder, file));
    files[`${file.replace(/^.*\/|\.woff2$/g, '')}.ttf`] = await subsetFont(woff, own, { targetFormat: 'sfnt' });
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 });
}

/** Letters of Western scripts and signs, GB 2312 level 1 (the 3755 characters of names and places), and what the program says. */
function wantedCharacters(): string[] {
  const signs = new Set<string>();
  for (let code = 0x20; code < 0x180; code++) if (code < 0x7f || code > 0xa0) signs.add(String.fromCodePoint(code));
  const decoder = new TextDecoder('gb18030');
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++)
      signs.add(decoder.decode(Uint8Array.of(row, cell)));
  }
  for (const folder of texts) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(ts|yaml)$/.test(entry.name)) continue;
      for (const sign of readFileSync(join(entry.parentPath, entry.name), 'utf8')) signs.add(sign);
    }
  }
  return [...signs].filter((sign) => sign >= ' ').sort();
}
