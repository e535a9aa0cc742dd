import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../locales/language.ts';
import { askedOf, galleryEngine, galleryEntries, galleryFolder } from '../../tools/gallery/entries.ts';
import { galleryDocument, pictureFile } from '../../tools/gallery/galleryDocument.ts';
import { galleryEn } from '../../tools/gallery/locales/gallery.en.ts';

const docs = resolve(import.meta.dirname, '../../docs');
const files = galleryEntries.flatMap((entry) => languages.map((language) => pictureFile(entry, language)));

describe('The gallery', () => {
  it.each(languages)('is what `npm run gallery` writes of its list, %s', (language) => {
    expect(galleryEngine()).toMatch(/^[0-9a-f]{16}$/);
    expect(readFileSync(join(docs, `gallery.${language}.md`), 'utf8')).toBe(galleryDocument(language, galleryEngine()));
  });

  it('has every picture it names and no other, at most 1.5 MB together', () => {
    expect(readdirSync(galleryFolder).sort()).toEqual([...files, 'engine.txt'].sort());
    const bytes = files.reduce((sum, file) => sum + statSync(join(galleryFolder, file)).size, 0);
    expect(bytes).toBeLessThan(1_500_000);
    for (const file of files) expect(readFileSync(join(galleryFolder, file), 'utf8')).toMatch(/<svg[\s\S]*<\/svg>\s*$/);
  });

  it('shows each picture that has words once', () => {
    expect(galleryEntries.map(({ name }) => name).sort()).toEqual(Object.keys(galleryEn.pictures).sort());
  });

  it.each(galleryEntries)('names a question that can be read: $name', (entry) => {
    const { token, seed } = askedOf(entry);
    expect(token !== undefined || entry.command !== undefined || entry.hash === '#/model').toBe(true);
    if (token !== undefined) expect(seed).toBe(1);
  });

  it('refuses a token that cannot be read', () => {
    const [entry] = galleryEntries;
    expect(() => askedOf({ ...entry!, hash: '#/compare?q=1.broken' })).toThrow();
  });
});
