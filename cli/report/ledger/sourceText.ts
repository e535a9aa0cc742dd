import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { readable } from '../../../scenarios/loader/checkText.ts';
import { leftGrid } from '../grid.ts';
import type { ReadFile } from './ledgerText.ts';

/** What kind of file it is, how it was decoded, and where its header stands. */
export function sourceText({ opened }: ReadFile, { ledgerReading: { source: t }, report }: Texts): string {
  const { format, isCompressed, encoding, separator, sheet, sheets = [] } = opened;
  const name = t.formats[format];
  const rows = [[t.format, isCompressed ? fill(t.compressed, { format: name }) : name]];
  if (encoding !== undefined) {
    const confidence = Math.round(100 * encoding.confidence);
    rows.push([t.encoding, fill(t.encodingText, { encoding: encoding.encoding, confidence })]);
  }
  if (separator !== undefined) rows.push([t.separator, t.separators[separator]]);
  if (sheet !== undefined) {
    const all = sheets.map(readable).join(report.separator);
    rows.push([t.sheet, fill(t.sheetText, { sheet: readable(sheet), sheets: all })]);
  }
  rows.push([t.header, headerText(opened, t)]);
  return leftGrid(rows);
}

function headerText({ format, header }: ReadFile['opened'], t: Texts['ledgerReading']['source']): string {
  const { firstRow: first, headerRows, names } = header;
  const columns = names.length;
  if (format === 'xes') return fill(t.xesHeader, { columns });
  if (headerRows === 0) return fill(t.noHeader, { first, columns });
  return headerRows === 1
    ? fill(t.headerRow, { first, columns })
    : fill(t.headerText, { first, last: first + headerRows - 1, columns });
}
