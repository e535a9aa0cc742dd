import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { Texts } from '../../../locales/texts.ts';
import { textsOf } from '../../../locales/texts.ts';
import type { OfficialDocument } from '../officialDocument.ts';
import { page, twips } from './measures.ts';
import { type Pictures, wordBlocks } from './wordBlocks.ts';
import { coreProperties, fontTable } from './wordParts.ts';
import { wordRuns } from './wordRuns.ts';
import { fontOf, sizesOf, wordStyles } from './wordStyles.ts';

/**
 * A report as a Word file, set as GB/T 9704-2012 asks of official documents, in English after it. `pictures` are PNG images of its figures by id. The
 * same report and pictures give the same bytes.
 */
export async function officialDocx(report: OfficialDocument, pictures: Pictures): Promise<Uint8Array> {
  const texts = textsOf(report.language);
  const { title, subtitle, abstract, blocks } = report;
  const isZh = report.language === 'zh';
  const document = new Document({
    styles: wordStyles(texts),
    evenAndOddHeaderAndFooters: isZh,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(page.top),
              bottom: twips(page.bottom),
              left: twips(page.left),
              right: twips(page.right),
              footer: twips(page.footer),
            },
          },
        },
        footers: isZh
          ? {
              default: footer(AlignmentType.RIGHT, texts),
              even: footer(AlignmentType.LEFT, texts),
            }
          : { default: footer(AlignmentType.CENTER, texts) },
        children: [
          ...title.map((line) => new Paragraph({ heading: HeadingLevel.TITLE, children: wordRuns(line, texts) })),
          new Paragraph({ style: 'Subtitle', children: wordRuns(subtitle, texts) }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: wordRuns(abstract.heading, texts) }),
          ...[...abstract.paragraphs, abstract.keywords].map(
            (text) => new Paragraph({ style: 'BodyText', children: wordRuns(text, texts) }),
          ),
          ...blocks.flatMap((block) => wordBlocks(block, pictures, texts)),
        ],
      },
    ],
  });
  const packed = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: coreProperties(report) },
    { path: 'word/fontTable.xml', data: fontTable(texts) },
  ]);
  // Packed anew because the library writes the time of day into every entry.
  return zipSync(unzipSync(packed), { mtime: new Date(1980, 0, 1) });
}

/** The number of the page between dashes: on odd pages at the right, on even ones at the left, a letter from the edge. */
function footer(alignment: (typeof AlignmentType)[keyof typeof AlignmentType], texts: Texts): Footer {
  const { page: dashes } = texts.official.word;
  const size = sizesOf(texts).page;
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: size * 10, right: size * 10 },
        children: [
          new TextRun({
            font: fontOf('table', texts),
            size,
            children: [dashes[0]!, PageNumber.CURRENT, dashes[1]!],
          }),
        ],
      }),
    ],
  });
}
