import { distance } from 'fastest-levenshtein';

const named = 4;

/** The known names nearest to what was written, nearest first, separated by commas; at most four. */
export function nearestNames(written: string, known: readonly string[]): string {
  const lower = written.toLowerCase();
  return [...known]
    .map((name) => ({ name, away: distance(lower, name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, named)
    .map(({ name }) => name)
    .join(', ');
}
