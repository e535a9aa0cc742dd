import type { Words } from '../ledger.ts';

/** What each word of a column stands for; null: nothing that is known. */
export type Mapping<Meaning> = Readonly<Record<string, Meaning | null>>;

/** What the word of a row stands for; undefined where the cell is empty or the mapping says nothing of its word. */
export function meaningOf<Meaning>(column: Words, mapping: Mapping<Meaning>): (row: number) => Meaning | undefined {
  const byCode = column.values.map((word) => (Object.hasOwn(mapping, word) ? (mapping[word] ?? undefined) : undefined));
  return (row) => byCode[column.codes[row]!];
}
