import { RandomStreams } from '../../../sim/engine/random/streams.ts';

export const seed = 20_260_801;

/** Standard errors allowed: exceeded by chance once in 15 000 comparisons, and there are about 200. */
export const z = 4;

/** z standard errors of a share among `n`. */
export const tolerance = (share: number, n: number) => z * Math.sqrt((share * (1 - share)) / n);

/** Share of the data sets 0, 1, …, of which something holds. */
export function shareOf(sets: number, holds: (set: number) => boolean): number {
  let n = 0;
  for (let set = 0; set < sets; set++) n += Number(holds(set));
  return n / sets;
}

/** Standard normals by data set and index, Box and Muller; one stream a name. */
export function normals(name: string): (set: number, index: number) => number {
  const stream = new RandomStreams(seed, 0).stream(name);
  const pair = new Float64Array(2);
  return (set, index) => {
    stream.uniformPair(set, index, 0, pair);
    return Math.sqrt(-2 * Math.log(pair[0]!)) * Math.cos(2 * Math.PI * pair[1]!);
  };
}

/** A distribution to draw from, with what is estimated of it. */
export interface Distribution {
  readonly name: string;
  readonly mean: number;
  /** Value made of a standard normal. */
  readonly of: (normal: number) => number;
}

/** Value above which a standard normal lies with probability 0.3. */
const upper = 0.5244005127080407;

/** Normal, lognormal (skewness 6.2) and Bernoulli with share 0.3. */
export const distributions: readonly Distribution[] = [
  { name: 'normal', mean: 7, of: (normal) => 7 + 2 * normal },
  { name: 'lognormal', mean: Math.exp(0.5), of: Math.exp },
  { name: 'Bernoulli', mean: 0.3, of: (normal) => Number(normal > upper) },
];

export const sizes = [5, 10, 30] as const;

/** `n` values of a data set. */
export const column = (n: number, value: (index: number) => number) =>
  Float64Array.from({ length: n }, (_, index) => value(index));

export const covers = ({ lo, hi }: { readonly lo: number; readonly hi: number }, truth: number) =>
  lo <= truth && truth <= hi;

export const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

/** Largest distance of shares in [0, 1] from the uniform distribution (Kolmogorov–Smirnov D). */
export function fromUniform(shares: Float64Array): number {
  const sorted = shares.slice().sort();
  let distance = 0;
  sorted.forEach((share, i) => {
    distance = Math.max(distance, share - i / sorted.length, (i + 1) / sorted.length - share);
  });
  return distance;
}

/** A distance from the uniform distribution that n independent uniforms exceed with probability 1e-4 (Kolmogorov's limit: √(−ln(1e-4 / 2) / 2)). */
export const uniformBound = (n: number) => Math.sqrt(-Math.log(0.5e-4) / 2) / Math.sqrt(n);
