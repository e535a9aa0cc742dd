import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import type { OfficialColumn, OfficialTable } from '../officialDocument.ts';
import { ems } from '../pictures/ems.ts';
import { twips, typeArea } from './measures.ts';
import { wordRuns } from './wordRuns.ts';
import { sizesOf } from './wordStyles.ts';

/** Rows from which a table goes on for pages. */
const longFrom = 40;
/** Lines up to which a table stands on one page. */
const shortTo = 16;
/** Of a cell of such a table, in heights of a letter. */
const shortCell = 26;

const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const borders = { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule };

/** Caption, table and note. The head is repeated on every page, and no row is torn. */
export function wordTable(table: OfficialTable, texts: Texts): (Paragraph | Table)[] {
  const { label, caption, columns, rows, note } = table;
  const { word } = texts.official;
  const isLong = rows.length >= longFrom;
  const lines = rows.reduce((sum, row) => sum + Math.max(...row.map((cell) => cell.split('\n').length)), 0);
  const isShort = lines <= shortTo && rows.flat().every((cell) => ems(cell) <= shortCell);
  const widths = widthsOf(columns);
  const line = (cells: readonly string[], isHead: boolean, keepNext = true) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: cells.map((text, place) =>
        cellOf(text, columns[place]!, widths[place]!, { isHead, isLong, keepNext }, texts),
      ),
    });
  return [
    new Paragraph({
      style: 'Caption',
      keepNext: true,
      children: wordRuns(fill(word.caption, { label, caption }), texts),
    }),
    new Table({
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders,
      rows: [
        line(
          columns.map((column) => column.label),
          true,
        ),
        ...rows.map((row, place) =>
          line(row, false, (isShort && place < rows.length - 1) || isKept(place, rows.length)),
        ),
      ],
    }),
    new Paragraph({
      style: 'TableNote',
      children: note === '' ? [] : wordRuns(fill(word.note, { note }), texts),
    }),
  ];
}

/** Whether a row stays with the next: a table begins and ends with three rows on a page, and a short one is not parted. */
const isKept = (place: number, rows: number): boolean => place < rows - 1 && (place < 2 || place >= rows - 3);

interface CellSetting {
  readonly isHead: boolean;
  readonly isLong: boolean;
  readonly keepNext: boolean;
}

/** Widths that fill the type area, in twentieths of a point. */
function widthsOf(columns: readonly OfficialColumn[]): number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.floor((width / whole) * twips(typeArea.width)));
}

function cellOf(
  text: string,
  { align }: OfficialColumn,
  width: number,
  { isHead, isLong, keepNext }: CellSetting,
  texts: Texts,
): TableCell {
  const size = isLong ? { size: sizesOf(texts).longTable } : {};
  const hint = texts.language === 'zh' ? { font: { hint: 'eastAsia' } } : {};
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60, marginUnitType: WidthType.DXA },
    ...(isHead ? { shading: { fill: 'EDEDED' } } : {}),
    children: text.split('\n').map(
      (one) =>
        new Paragraph({
          style: 'TableText',
          alignment: isHead || align === 'centre' ? AlignmentType.CENTER : AlignmentType.LEFT,
          keepNext,
          children: [new TextRun({ text: one, bold: isHead, ...size, ...hint })],
        }),
    ),
  });
}
