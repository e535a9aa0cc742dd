import type { ColumnKey, ColumnMapping } from '../../../ledger/columns/columnMapping.ts';
import { columnKeys } from '../../../ledger/columns/columnMapping.ts';
import type { MappingGuess } from '../../../ledger/columns/guessMapping.ts';
import type { LedgerOptions } from './ledgerOptions.ts';

/** The mapping of a ledger and how each of its columns came about. */
export interface ChosenMapping {
  readonly mapping: ColumnMapping;
  readonly columns: readonly {
    readonly key: ColumnKey;
    readonly column: string;
    /** Undefined where the reader has named it. */
    readonly confidence: number | undefined;
    readonly by: 'header' | 'content' | 'both' | 'reader';
  }[];
}

/** What was guessed, or the mapping that was kept in its place, with what the reader has named over it: a column that is named is taken from whatever else it was for. */
export function chosenMapping(guess: MappingGuess, options: LedgerOptions, names: readonly string[]): ChosenMapping {
  const start = options.mapping ?? guess.mapping;
  const columns: Partial<Record<ColumnKey, string>> = { ...start.columns };
  for (const [key, text] of options.columns) {
    const numbered = /^#(\d{1,4})$/.exec(text);
    const column = names.includes(text) ? text : (names[Number(numbered?.[1]) - 1] ?? text);
    for (const other of columnKeys) if (columns[other] === column) delete columns[other];
    if (column === '') delete columns[key];
    else columns[key] = column;
  }
  const mapping: ColumnMapping = { ...start, ...options.told, columns };
  return {
    mapping,
    columns: columnKeys.flatMap((key) => {
      const column = columns[key];
      if (column === undefined) return [];
      const guessed = guess.guesses.find((one) => one.key === key && one.column === column);
      const isGuess = guessed !== undefined && options.mapping === undefined && !options.columns.has(key);
      return [
        { key, column, confidence: isGuess ? guessed.confidence : undefined, by: isGuess ? guessed.by : 'reader' },
      ];
    }),
  };
}
