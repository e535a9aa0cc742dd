import { type Texts, textsOf } from '../../../locales/texts.ts';
import type { OfficialDocument } from '../officialDocument.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (one) => entities[one]!);

/** Properties of the file: no author, who would be invented, and no time, by which the same report would differ. */
export function coreProperties({ title, subject, keywords, language }: OfficialDocument): string {
  const { titleGap } = textsOf(language).official;
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ].join(' ');
  return [
    `${declaration}<cp:coreProperties ${namespaces}>`,
    `<dc:title>${escaped(title.join(titleGap))}</dc:title>`,
    `<dc:subject>${escaped(subject)}</dc:subject>`,
    `<cp:keywords>${escaped(keywords.join('; '))}</cp:keywords>`,
    `<dc:language>${language === 'zh' ? 'zh-CN' : 'en-GB'}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

/** The typefaces that the styles name, with the names under which a system may have them, or one like them. */
export function fontTable({ official }: Texts): string {
  const { fonts, alternatives } = official.word;
  const names = [...new Set(Object.values(fonts).flatMap(({ eastAsia, latin }) => [eastAsia, latin]))];
  const entries = names.map((name) => {
    const other = alternatives[name];
    const alternative = other === undefined ? '' : `<w:altName w:val="${escaped(other)}"/>`;
    return `<w:font w:name="${escaped(name)}">${alternative}</w:font>`;
  });
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return `${declaration}<w:fonts ${namespace}>${entries.join('')}</w:fonts>`;
}
