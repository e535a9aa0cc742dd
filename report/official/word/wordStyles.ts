import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import type { Texts } from '../../../locales/texts.ts';
import { type Sizes, sizes } from './measures.ts';

/** What a typeface is for. */
export type FontRole = keyof Texts['official']['word']['fonts'];

/** Typefaces of a role by script, as Word takes them. */
export function fontOf(role: FontRole, { official }: Texts) {
  const { eastAsia, latin } = official.word.fonts[role];
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia };
}

export const sizesOf = ({ language }: Texts): Sizes => sizes[language];

/** Styles by their Word names, so that navigation, tables of contents and restyling work. Chinese lines have a fixed height, English ones at least one. */
export function wordStyles(texts: Texts): IStylesOptions {
  const size = sizesOf(texts);
  const isZh = texts.language === 'zh';
  const lineRule = isZh ? LineRuleType.EXACT : LineRuleType.AT_LEAST;
  const twoLetters = isZh ? { indent: { firstLineChars: 200, firstLine: size.body * 20 } } : {};
  const lines = (line: number, before = 0, after = 0) => ({ spacing: { line, lineRule, before, after } });
  const black = { color: '000000' };
  return {
    default: {
      document: {
        run: {
          font: fontOf('body', texts),
          size: size.body,
          language: { value: 'en-GB', eastAsia: 'zh-CN' },
        },
      },
      title: {
        run: { font: fontOf('title', texts), size: size.title, bold: !isZh, ...black },
        paragraph: { alignment: AlignmentType.CENTER, ...lines(size.titleLine, 0, 120) },
      },
      heading1: {
        run: { font: fontOf('heading1', texts), size: size.heading1, bold: !isZh, ...black },
        paragraph: { ...lines(size.bodyLine, isZh ? 120 : 280, isZh ? 0 : 100), ...twoLetters, keepNext: true },
      },
      heading2: {
        run: { font: fontOf('heading2', texts), size: size.heading2, bold: !isZh, ...black },
        paragraph: { ...lines(size.bodyLine, isZh ? 0 : 180, isZh ? 0 : 60), ...twoLetters, keepNext: true },
      },
      heading3: {
        run: { font: fontOf('body', texts), size: size.body, bold: true, ...black },
        paragraph: { ...lines(size.bodyLine), ...twoLetters, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'BodyText',
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          alignment: isZh ? AlignmentType.JUSTIFIED : AlignmentType.LEFT,
          ...lines(size.bodyLine, 0, isZh ? 0 : 110),
          ...twoLetters,
        },
      },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { font: fontOf('heading2', texts), size: size.subtitle },
        paragraph: { alignment: AlignmentType.CENTER, ...lines(size.bodyLine, 0, 240) },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'BodyText',
        quickFormat: true,
        run: { font: fontOf('heading1', texts), size: size.caption, bold: !isZh, ...black },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 80 } },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { font: fontOf('table', texts), size: size.table },
        paragraph: { spacing: { before: 10, after: 10 } },
      },
      {
        id: 'TableNote',
        name: 'Table Note',
        basedOn: 'TableText',
        next: 'BodyText',
        paragraph: { spacing: { before: 60, after: 200 } },
      },
      {
        id: 'Reference',
        name: 'Reference',
        basedOn: 'Normal',
        run: { size: size.caption },
        paragraph: {
          alignment: AlignmentType.LEFT,
          indent: { left: 480, hanging: 480 },
          spacing: { before: 20, after: 40 },
        },
      },
      {
        id: 'Code',
        name: 'Code',
        basedOn: 'Normal',
        run: { font: fontOf('code', texts), size: size.code },
        paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 0 } },
      },
    ],
  };
}
