import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { capitalised } from '../words.ts';
import type { OfficialBlock, OfficialPoint } from './officialDocument.ts';
import type { OfficialFacts } from './officialFacts.ts';

export const paragraph = (text: string): OfficialBlock => ({ kind: 'paragraph', text });

/** Points with their numbers. */
export const points = (texts: readonly string[], { numbers }: OfficialFacts): OfficialPoint[] =>
  texts.map((text) => ({ kind: 'point', number: numbers.point(), text }));

/** The labels of policies as a list within a sentence, each in quotation marks. */
export const policyList = (ids: readonly string[], { labels, texts }: OfficialFacts): string =>
  ids.map((id) => fill(texts.official.quoted, { name: labels.get(id) ?? id })).join(texts.report.separator);

/** Print sets no space between Chinese and Western characters: the program that shows the text does. */
const betweenScripts =
  /(?<=[\p{Script=Han}\u3001-\u303f\uff00-\uffef\u201c\u201d]) +(?=[\p{L}\p{N}<+\-\u2212±`“])|(?<=[\p{L}\p{N}%`”]) +(?=[\p{Script=Han}\u3001-\u303f\uff00-\uffef\u201c\u201d])/gu;

/** A sentence as it is printed in its language. */
export const printed = (text: string, { language }: Texts): string =>
  language === 'zh' ? text.replaceAll(betweenScripts, '') : text;

/** The same at the beginning of a line, with a capital where the script has them. */
export const begun = (text: string, texts: Texts): string => capitalised(printed(text, texts));

/** All text of a block as it is printed; code and pictures stay as they are. */
export function printedBlock(block: OfficialBlock, texts: Texts): OfficialBlock {
  const p = (text: string) => printed(text, texts);
  const b = (text: string) => begun(text, texts);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'point':
    case 'reference':
      return { ...block, text: b(block.text) };
    case 'table':
      return {
        ...block,
        caption: p(block.caption),
        note: p(block.note),
        rows: block.rows.map(([head = '', ...row]) => [b(head), ...row.map(p)]),
      };
    case 'figure':
      return { ...block, caption: p(block.caption), alt: p(block.alt) };
    case 'code':
      return block;
  }
}
