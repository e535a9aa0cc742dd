import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The Chinese font that is built in: published in files of some hundred signs each. */
export const fontFolder = resolve(import.meta.dirname, '../../node_modules/@fontsource/noto-sans-sc');

/** A file of the font with the signs it has. */
export interface FontSlice {
  /** Within `fontFolder`. */
  readonly file: string;
  has(code: number): boolean;
}

/** The files that a weight of the font is published in, as its style sheet tells them; of a sign that two have the first is taken. */
export function fontSlices(weight: 400 | 700): FontSlice[] {
  const sheet = readFileSync(join(fontFolder, `${weight}.css`), 'utf8');
  return [...sheet.matchAll(/url\(\.\/(files\/[^)]+\.woff2)\)[^}]*unicode-range: ([^;]+);/g)].map(
    ([, file = '', listed = '']) => {
      const ranges = listed.split(',').map((range) => {
        const [from = '', to = from] = range.trim().slice(2).split('-');
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
      });
      return { file, has: (code) => ranges.some(([from, to]) => code >= from && code <= to) };
    },
  );
}
