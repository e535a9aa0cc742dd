import type { Arrivals } from '../../../ledger/describe/arrivals.ts';
import type { Estimate } from '../../../ledger/describe/estimate.ts';
import { wilsonInterval } from '../../../sim/analysis/wilson.ts';
import { publishedList } from './withheld.ts';

export interface PublishedShare {
  readonly kind: 'word' | 'others' | 'empty';
  /** '' but of a word. */
  readonly word: string;
  /** Null where withheld. */
  readonly cases: number | null;
  /** Of all cases of whole weeks (Wilson). */
  readonly share: Estimate | null;
}

/** Words of their own; the rest is told together. */
const mostWords = 12;

/** The most frequent words of a column, the others together, and empty cells. */
export function publishWords({ words }: Arrivals): PublishedShare[] {
  const own = words.filter(({ word }) => word !== null);
  const sum = (ones: typeof words) =>
    ones.reduce((total, { share, perYear }) => total + (share.n > 0 ? perYear.n : 0), 0);
  const lines = [
    ...own.slice(0, mostWords).map((one) => ({ kind: 'word' as const, word: one.word ?? '', n: sum([one]) })),
    { kind: 'others' as const, word: '', n: sum(own.slice(mostWords)) },
    { kind: 'empty' as const, word: '', n: sum(words.filter(({ word }) => word === null)) },
  ].filter(({ n }) => n > 0);
  const { cells, total } = publishedList(lines.map(({ n }) => n));
  return lines.map(({ kind, word }, i) => {
    const cases = cells[i]!;
    if (cases === null || total === null) return { kind, word, cases, share: null };
    const { share, lo, hi } = wilsonInterval(cases, total);
    return { kind, word, cases, share: { value: share, lo, hi, n: total } };
  });
}
