import { checkSizes } from './checkSizes.ts';

export type Resolution = 3 | 4 | 5;

/** Factors that a fraction can have; more would take more runs than a screening is worth. */
export const mostFractionFactors = 64;

/**
 * Generator columns of a regular two-level fraction with the fewest runs at a resolution (Box, Hunter & Hunter 2005, ch. 6): of each factor a word of bits, the
 * basic factors it is the product of; the first have one. No sum of up to `resolution` − 1 words is nothing, so that no such product of factors is aliased with the mean.
 * Words are taken smallest first (lexicographic code), which gives the run numbers of the published tables; 2^`basic` runs. Throws `designSize`.
 *
 *     fractionGenerators(4, 4) // { basic: 3, words: [1, 2, 4, 7] }: D = ABC
 */
export function fractionGenerators(factors: number, resolution: Resolution): { basic: number; words: number[] } {
  checkSizes([
    { path: 'fractionalFactorial.factors', value: factors, range: [1, mostFractionFactors] },
    { path: 'fractionalFactorial.resolution', value: resolution, range: [3, 5] },
  ]);
  for (let basic = 1; ; basic++) {
    const words = lexicode(basic, resolution, factors);
    if (words.length === factors) return { basic, words };
  }
}

/** Words of `basic` bits of which no `distance` − 1 or fewer add up to nothing; `most` of them at most. */
function lexicode(basic: number, distance: number, most: number): number[] {
  // The basic factors come first, whatever else: they are words of one bit.
  const words: number[] = [];
  // Sums of up to `distance` − 2 words: a new word must be none of them.
  let sums: Set<number>[] = [new Set([0])];
  const add = (word: number) => {
    words.push(word);
    const longer = sums.map((_, count) => {
      const own = new Set(sums[count]);
      for (const sum of sums[count - 1] ?? []) own.add(sum ^ word);
      return own;
    });
    if (sums.length < distance - 1) longer.push(new Set([...(sums[sums.length - 1] ?? [])].map((sum) => sum ^ word)));
    sums = longer;
  };
  for (let bit = 0; bit < basic && words.length < most; bit++) add(1 << bit);
  for (let word = 3; word < 1 << basic && words.length < most; word++) {
    if (!sums.some((known) => known.has(word))) add(word);
  }
  return words;
}

/**
 * Two-level fraction (coordinates 0 and 1) of the least size at a resolution: III tells main effects from each other, IV from pairs too, V pairs from each other as well.
 * Rows are points, in the order of the basic factors' binary numbers. Throws `designSize`.
 *
 *     fractionalFactorial(7, 3).length // 8
 */
export function fractionalFactorial(factors: number, resolution: Resolution): Float64Array[] {
  const { basic, words } = fractionGenerators(factors, resolution);
  return Array.from({ length: 2 ** basic }, (_, row) =>
    Float64Array.from(words, (word) => {
      let level = 1;
      for (let bit = 0; bit < basic; bit++) if ((word >> bit) & 1) level ^= ((row >> bit) & 1) ^ 1;
      return level;
    }),
  );
}
