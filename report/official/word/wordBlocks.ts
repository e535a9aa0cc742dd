import { AlignmentType, HeadingLevel, ImageRun, Paragraph, type Table, TextRun } from 'docx';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import type { OfficialBlock, OfficialFigure, OfficialHeading } from '../officialDocument.ts';
import { typeArea } from './measures.ts';
import { wordRuns } from './wordRuns.ts';
import { wordTable } from './wordTable.ts';

/** PNG images of the figures by id. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** Pixels of CSS a millimetre. */
const perMillimetre = 96 / 25.4;
/** Pictures leave room for their caption and a few lines, in millimetres. */
const highest = 195;

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A block as paragraphs and tables of Word. */
export function wordBlocks(block: OfficialBlock, pictures: Pictures, texts: Texts): (Paragraph | Table)[] {
  const { word } = texts.official;
  switch (block.kind) {
    case 'heading':
      return [heading(block, texts)];
    case 'paragraph':
      return [new Paragraph({ style: 'BodyText', children: wordRuns(block.text, texts) })];
    case 'point':
      return [new Paragraph({ style: 'BodyText', children: wordRuns(fill(word.point, { ...block }), texts) })];
    case 'reference':
      return [new Paragraph({ style: 'Reference', children: wordRuns(`${block.number} ${block.text}`, texts) })];
    case 'table':
      return wordTable(block, texts);
    case 'figure':
      return figure(block, pictures, texts);
    case 'code':
      return block.lines.map(
        (line) => new Paragraph({ style: 'Code', wordWrap: true, children: [new TextRun({ text: line })] }),
      );
  }
}

/** An appendix begins a page. */
function heading({ level, number, text }: OfficialHeading, texts: Texts): Paragraph {
  const { word, numbering } = texts.official;
  const isAppendix = level === 1 && number.startsWith(numbering.appendix.replace(/\s*\{n\}/, ''));
  return new Paragraph({
    heading: levels[level],
    pageBreakBefore: isAppendix,
    children: wordRuns(fill(isAppendix ? word.appendix : word.heading, { number, text }), texts),
  });
}

function figure({ id, label, caption, alt, picture }: OfficialFigure, pictures: Pictures, texts: Texts): Paragraph[] {
  const data = pictures.get(id);
  const drawn = [...pictures.keys()].indexOf(id) + 1;
  const scale = Math.min(typeArea.width / picture.width, highest / picture.height) * perMillimetre;
  const named = fill(texts.official.word.caption, { label, caption });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 160 },
      children:
        data === undefined
          ? []
          : [
              new ImageRun({
                type: 'png',
                data,
                transformation: {
                  width: Math.round(picture.width * scale),
                  height: Math.round(picture.height * scale),
                },
                // The library's own numbers go on from one file to the next.
                altText: { id: String(drawn), name: label, title: named, description: alt },
              }),
            ],
    }),
    new Paragraph({ style: 'Caption', spacing: { before: 60, after: 200 }, children: wordRuns(named, texts) }),
  ];
}
