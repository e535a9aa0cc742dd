/** What is looked for in a word of a ledger, and what the word then stands for. */
export type Clues<Meaning> = readonly (readonly [meaning: Meaning, clues: readonly string[]])[];

/** Full-width signs as half-width ones, lower case, without blanks. */
const plain = (word: string): string => word.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/**
 * The meaning whose clue in the word is longest, since what is said more exactly counts; of equals the one that ends last, since names of offices and matters end in what they are; of these the first listed. Undefined where no clue is in it.
 */
export function guessWord<Meaning>(word: string, clues: Clues<Meaning>): Meaning | undefined {
  const text = plain(word);
  let best: { readonly meaning: Meaning; readonly length: number; readonly end: number } | undefined;
  for (const [meaning, list] of clues) {
    for (const clue of list) {
      const sought = plain(clue);
      const at = text.lastIndexOf(sought);
      const end = at + sought.length;
      const isBetter =
        best === undefined || sought.length > best.length || (sought.length === best.length && end > best.end);
      if (at >= 0 && isBetter) best = { meaning, length: sought.length, end };
    }
  }
  return best?.meaning;
}
