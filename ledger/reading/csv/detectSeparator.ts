import { CsvReader } from './csvReader.ts';

export const separators = [',', '\t', ';', '|'] as const;

export type Separator = (typeof separators)[number];

const rowsRead = 60;

/** Excel's own word for it, as the first line of a file. */
const told = /^sep=(.)\r?\n/i;

/** What separates the cells: that which the file itself says, or that which cuts its first rows into the most even table. */
export function detectSeparator(text: string): { readonly separator: Separator; readonly isTold: boolean } {
  const said = separators.find((one) => one === told.exec(text.slice(0, 8))?.[1]);
  if (said !== undefined) return { separator: said, isTold: true };
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of separators) {
    const score = evenness(text, separator);
    if (score > best.score) best = { separator, score };
  }
  return { separator: best.separator, isTold: false };
}

/** Share of the rows that have the most frequent number of cells, more for many cells; 0 where no row is cut. */
function evenness(text: string, separator: Separator): number {
  // A piece is enough, and a text of one endless line is not read to its end.
  const reader = new CsvReader(text.slice(0, 1 << 18), separator);
  const counts = new Map<number, number>();
  let rows = 0;
  try {
    for (let row = reader.next(); row !== undefined && rows < rowsRead; row = reader.next()) {
      const cells = row.cells.length;
      if (cells === 1) {
        if (row.cells[0] !== '') rows++;
        continue;
      }
      rows++;
      counts.set(cells, (counts.get(cells) ?? 0) + 1);
    }
  } catch {
    // No table of any kind has this many columns or this long a cell.
    return 0;
  }
  let best = 0;
  for (const [cells, n] of counts) best = Math.max(best, (n / rows) * (1 - 1 / (cells + 1)));
  return best;
}
