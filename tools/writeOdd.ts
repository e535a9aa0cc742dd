import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languages } from '../locales/language.ts';
import { filled } from './odd/document.ts';

/** Writes the generated tables of the model's ODD documents anew: `node tools/run.mjs writeOdd`. */
export function main(): number {
  for (const language of languages) {
    const file = resolve(import.meta.dirname, `../docs/odd.${language}.md`);
    writeFileSync(file, filled(readFileSync(file, 'utf8'), language));
  }
  return 0;
}
