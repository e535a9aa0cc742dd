import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../locales/language.ts';
import { findingsDocument } from './document/findingsDocument.ts';
import { readFindings } from './document/readFindings.ts';

/** Path of the document in a language below `root`. */
export const documentPath = (root: string, language: (typeof languages)[number]): string =>
  join(root, `docs/findings.${language}.md`);

/** Writes both documents from what is committed. */
export function writeDocuments(root: string): void {
  const findings = readFindings(root);
  for (const language of languages) writeFileSync(documentPath(root, language), findingsDocument(findings, language));
}
