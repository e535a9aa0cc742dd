import { closest } from 'fastest-levenshtein';

/** As an expectation: the nearest known name first, then all of them. `b ∈ {a, b, c}`; `∅` where nothing is known. */
export function nearestOf(name: string, known: readonly string[]): string {
  if (known.length === 0) return '∅';
  // The distance costs length × length: no known name is this long.
  return `${closest(name.slice(0, 60), known as string[])} ∈ {${known.join(', ')}}`;
}
