import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages } from '../locales/language.ts';
import type { AlternativesDocument } from '../report/alternatives/alternativesDocument.ts';
import { filledWith } from './alternatives/document.ts';
import { measuredOf, readMeasured } from './alternatives/measured.ts';

/**
 * Writes the tables of docs/alternatives.*.md from docs/verify/alternatives.json: `node tools/run.mjs writeAlternatives`. With a date and folders that
 * `zhili alternatives CASE --features differences --out FOLDER` has written, first makes that file of them.
 */
export function main([made, ...folders]: readonly string[]): number {
  const root = resolve(import.meta.dirname, '..');
  if (made !== undefined) {
    const documents = folders.map(
      (folder) => JSON.parse(readFileSync(join(folder, 'alternatives.json'), 'utf8')) as AlternativesDocument,
    );
    const text = JSON.stringify(measuredOf(documents, made), null, 1);
    writeFileSync(join(root, 'docs/verify/alternatives.json'), `${text}\n`);
  }
  const measured = readMeasured(root);
  for (const language of languages) {
    const file = join(root, `docs/alternatives.${language}.md`);
    writeFileSync(file, filledWith(measured, readFileSync(file, 'utf8'), language));
  }
  return 0;
}
