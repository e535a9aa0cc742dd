import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import subsetFont from 'subset-font';

const folder = resolve(import.meta.dirname, '../../node_modules/@fontsource/noto-sans-sc');

/** A file of the font with the signs it has. */
interface FontSlice {
  readonly file: string;
  has(code: number): boolean;
}

/** The files that a weight of the font is published in, as its style sheet tells them; of a sign that two have the first is taken. */
async function fontSlices(weight: 400 | 700): Promise<FontSlice[]> {
  const sheet = join(folder, `${weight}.css`);
  const rules = (await readFile(sheet, 'utf8')).split('@font-face').slice(1);
  return rules.map((rule) => {
    const [, file] = /url\((\S+?\.woff2)\)/.exec(rule) ?? [];
    const [, ranges] = /unicode-range: ([^;]+);/.exec(rule) ?? [];
    if (file === undefined || ranges === undefined) throw new Error(`${sheet}: a rule without a file or its signs`);
    const spans = ranges.split(',').map((span) => {
      const [low = '', high = low] = span.trim().replace('U+', '').split('-');
      return [Number.parseInt(low, 16), Number.parseInt(high, 16)] as const;
    });
    return {
      file: join(dirname(sheet), file),
      has: (code) => spans.some(([low, high]) => code >= low && code <= high),
    };
  });
}

/** A `@font-face` rule with the glyphs of `text` that one file of the font has, in the rule itself. */
export interface FontPart {
  readonly signs: string;
  readonly rule: string;
}

/** The signs of `text` that the font has, as rules that need no file; files without any are left out. */
export async function fontParts(family: string, weight: 400 | 700, text: string): Promise<FontPart[]> {
  const left = new Set(text);
  const parts: FontPart[] = [];
  for (const slice of await fontSlices(weight)) {
    const signs = [...left].filter((sign) => slice.has(sign.codePointAt(0)!)).sort();
    if (signs.length === 0) continue;
    for (const sign of signs) left.delete(sign);
    const font = await subsetFont(await readFile(slice.file), signs.join(''), { targetFormat: 'woff2' });
    const range = signs.map((sign) => `U+${sign.codePointAt(0)!.toString(16)}`).join(',');
    const source = `url(data:font/woff2;base64,${font.toString('base64')}) format("woff2")`;
    parts.push({
      signs: signs.join(''),
      rule: `@font-face{font-family:"${family}";font-weight:${weight};src:${source};unicode-range:${range}}`,
    });
  }
  return parts;
}
