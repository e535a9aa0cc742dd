import type { OpenedLedger } from '../../../../ledger/reading/openLedger.ts';
import { bodyRows } from '../../../../ledger/rows/bodyRows.ts';
import type { ColumnSample } from './ledgerWorkerApi.ts';

const examples = 3;
const longest = 24;
const lookedAt = 2000;
/** As many words as a reader can tick. */
const mostWords = 40;

/** A cell as it is shown: on one line, cut short. */
export function shortCell(cell: string): string {
  const signs = Array.from(cell.replaceAll(/\s+/g, ' ').trim());
  return signs.length <= longest ? signs.join('') : `${signs.slice(0, longest - 1).join('')}…`;
}

/** Of every column a few cells from rows at even distances, and its words where they are few in the whole of it. */
export function columnSamples(opened: OpenedLedger): ColumnSample[] {
  const rows = bodyRows(opened);
  const step = Math.max(1, Math.floor(rows.length / lookedAt));
  const seen = rows.filter((_, i) => i % step === 0);
  return opened.header.names.map((name, column) => {
    const cells = seen.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
    const different = new Set<string>();
    for (const cell of cells) if (different.size < examples) different.add(shortCell(cell));
    return {
      name,
      filled: cells.length / Math.max(1, seen.length),
      examples: [...different],
      words: wordsOf(rows, column),
    };
  });
}

function wordsOf(rows: readonly (readonly string[])[], column: number): readonly string[] {
  const words = new Set<string>();
  for (const row of rows) {
    const cell = (row[column] ?? '').trim();
    if (cell !== '') words.add(cell);
    if (words.size > mostWords) return [];
  }
  return [...words];
}
