import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontFolder, fontSlices } from './fontSlices.ts';

/** A `@font-face` rule with the glyphs of `text` that one file of the font has, in the rule itself. */
export interface FontPart {
  readonly signs: string;
  readonly rule: string;
}

/** The signs of `text` that the font has, as rules that need no file; files without any are left out. */
export async function fontParts(family: string, weight: 400 | 700, text: string): Promise<FontPart[]> {
  const left = new Set(text);
  const parts: FontPart[] = [];
  for (const slice of fontSlices(weight)) {
    const signs = [...left].filter((sign) => slice.has(sign.codePointAt(0)!)).sort();
    if (signs.length === 0) continue;
    for (const sign of signs) left.delete(sign);
    const font = await subsetFont(await readFile(join(fontFolder, slice.file)), signs.join(''), {
      targetFormat: 'woff2',
    });
    const range = signs.map((sign) => `U+${sign.codePointAt(0)!.toString(16)}`).join(',');
    const source = `url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format("woff2")`;
    parts.push({
      signs: signs.join(''),
      rule: `@font-face{font-family:"${family}";font-weight:${weight};src:${source};unicode-range:${range}}`,
    });
  }
  return parts;
}
