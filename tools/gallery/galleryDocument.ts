import { fill } from '../../locales/fill.ts';
import type { Language } from '../../locales/language.ts';
import { askedOf, type GalleryEntry, galleryEntries } from './entries.ts';
import { galleryEn } from './locales/gallery.en.ts';
import { galleryZh } from './locales/gallery.zh.ts';

const texts = { zh: galleryZh, en: galleryEn };

/** Name of the picture's file below docs/gallery. */
export const pictureFile = ({ name }: GalleryEntry, language: Language): string => `${name}.${language}.svg`;

function part(entry: GalleryEntry, language: Language, engine: string): string {
  const { made, pictures } = texts[language];
  const { title, shows } = pictures[entry.name];
  const { token, seed } = askedOf(entry);
  const command = entry.command?.replace('TOKEN', token ?? '');
  const facts = [
    fill(made.place, { hash: entry.hash }),
    ...(command === undefined ? [] : [fill(made.command, { command })]),
    (seed === undefined ? '' : fill(made.seed, { seed })) + fill(made.engine, { engine }),
  ].map((fact) => `- ${fact}`);
  return `## ${title}\n\n![${title}](gallery/${pictureFile(entry, language)})\n\n${shows}\n\n${facts.join('\n')}`;
}

/** The document of the gallery in one language; `engine` is the digest of what the pictures were made with. */
export function galleryDocument(language: Language, engine: string): string {
  const { title, intro, otherFile } = texts[language];
  return `# ${title}\n\n${intro} ${otherFile}\n\n${galleryEntries.map((entry) => part(entry, language, engine)).join('\n\n')}\n`;
}
