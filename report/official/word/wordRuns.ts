import { TextRun } from 'docx';
import type { Texts } from '../../../locales/texts.ts';
import { fontOf, sizesOf } from './wordStyles.ts';

/** A sentence as runs: what stands between backticks in a typeface of one width. Quotation marks of a Chinese text are Chinese. */
export function wordRuns(text: string, texts: Texts): TextRun[] {
  const hint = texts.language === 'zh' ? { font: { hint: 'eastAsia' } } : {};
  return text.split('`').flatMap((piece, place) => {
    if (piece === '') return [];
    return place % 2 === 0
      ? [new TextRun({ text: piece, ...hint })]
      : [new TextRun({ text: piece, font: fontOf('code', texts), size: sizesOf(texts).body - 4 })];
  });
}
