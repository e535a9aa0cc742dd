import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages } from '../locales/language.ts';
import type { KeptValidation, ValidationDocument } from '../report/validation/validationDocument.ts';
import { readKept, validationDocumentOf } from './validation/tables.ts';

/**
 * Writes the tables of docs/validation.*.md from docs/verify/validation.json: `node tools/run.mjs writeValidation`. With a date and a file that
 * `zhili validate --format json` has printed, first keeps that.
 */
export function main([made, printed]: readonly string[]): number {
  const root = resolve(import.meta.dirname, '..');
  if (made !== undefined && printed !== undefined) {
    const document = JSON.parse(readFileSync(printed, 'utf8')) as ValidationDocument;
    const kept: KeptValidation = { made, ...document };
    writeFileSync(join(root, 'docs/verify/validation.json'), `${JSON.stringify(kept, null, 1)}\n`);
  }
  const kept = readKept(root);
  for (const language of languages) {
    const file = join(root, `docs/validation.${language}.md`);
    writeFileSync(file, validationDocumentOf(kept, readFileSync(file, 'utf8'), language));
  }
  return 0;
}
