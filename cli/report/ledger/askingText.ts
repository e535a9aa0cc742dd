import type { EncodingQuestion } from '../../../ledger/reading/openLedger.ts';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { readable } from '../../../scenarios/loader/checkText.ts';
import { leftGrid } from '../grid.ts';

const shown = { rows: 4, cells: 6, length: 16 };

/** The first rows of a file in each encoding it may be in. */
export function askingText({ candidates }: EncodingQuestion, { ledgerReading: { asking } }: Texts): string {
  const parts = candidates.map(({ encoding, confidence, rows }) => {
    const cells = rows
      .slice(0, shown.rows)
      .map((row) => row.slice(0, shown.cells).map((cell) => readable(cell).slice(0, shown.length)));
    const title = fill(asking.candidate, { encoding, confidence: Math.round(100 * confidence) });
    return cells.length === 0 ? title : `${title}\n${leftGrid(cells)}`;
  });
  return `${[asking.title, ...parts].join('\n\n')}\n`;
}
