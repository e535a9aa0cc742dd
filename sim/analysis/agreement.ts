export interface Agreement {
  /** Pairs. */
  readonly n: number;
  /** Share of pairs whose two name the same category. */
  readonly share: number;
  /** That share if the two named independently, each as often as it does. */
  readonly chance: number;
  /** By category: of the times it is named, the share in which the other of the pair names it too, and that by chance. NaN if it is never named. */
  readonly again: readonly { readonly share: number; readonly chance: number }[];
}

/**
 * How often two raters name the same of `categories` (0, 1, …): in all, against chance (Cohen 1960, doi:10.1177/001316446002000104), and by category (specific agreement,
 * Fleiss 1981). NaN for no pairs.
 *
 *     agreement([[0, 0], [0, 1], [1, 1], [1, 0]], 2) // share 0.5, chance 0.5
 */
export function agreement(pairs: readonly (readonly [first: number, second: number])[], categories: number): Agreement {
  const n = pairs.length;
  const counts = Array.from({ length: categories }, (_, category) => ({
    both: pairs.filter(([a, b]) => a === category && b === category).length,
    first: pairs.filter(([a]) => a === category).length,
    second: pairs.filter(([, b]) => b === category).length,
  }));
  const total = (of: (one: (typeof counts)[number]) => number) => counts.reduce((sum, one) => sum + of(one), 0);
  return {
    n,
    share: total(({ both }) => both) / n,
    chance: total(({ first, second }) => first * second) / (n * n),
    again: counts.map(({ both, first, second }) => ({
      share: (2 * both) / (first + second),
      chance: (2 * first * second) / (n * (first + second)),
    })),
  };
}
