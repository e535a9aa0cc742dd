import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languages } from '../locales/language.ts';
import { glossaryDocument } from './glossary/glossary.ts';

/** Writes the glossary anew from the words of the model and the page: `node tools/run.mjs writeGlossary`. */
export function main(): number {
  for (const language of languages) {
    writeFileSync(resolve(import.meta.dirname, `../docs/glossary.${language}.md`), glossaryDocument(language));
  }
  return 0;
}
