import type { Factor } from '../../experiment/factor.ts';
import { type Prior, priorDensity } from '../decision/prior.ts';
import { levelsOf } from '../sensitivity/levelAt.ts';

/** Cells into which the range of a factor of any number of values is cut for the integrals of a prior: their error is below 1e-4 for the priors there are. */
const cells = 2000;

/** A prior along the coordinate of its factor. */
export interface PriorPositions {
  /** Share of the prior at or below a coordinate. */
  share(u: number): number;
  /** Share of the prior below a coordinate, and a part in [0, 1] of what stands at it: of a factor of few values, even under the prior if the part is. */
  shareWithin(u: number, part: number): number;
  /** The coordinate at a share of the prior, in (0, 1); of a factor of few values the middle of one of them. */
  quantile(share: number): number;
  readonly mean: number;
  readonly variance: number;
}

/** Throws the faults of `priorDensity`. NaN throughout for a prior that allows nothing. */
export function priorPositions(factor: Factor, prior: Prior | undefined, path: string): PriorPositions {
  const levels = levelsOf(factor);
  if (prior === undefined && levels === undefined) return even;
  const density = prior === undefined ? () => 1 : priorDensity(prior, factor, path);
  const n = levels ?? cells;
  const mass = Float64Array.from({ length: n }, (_, cell) => density((cell + 0.5) / n));
  const total = mass.reduce((sum, one) => sum + one, 0);
  const upTo = new Float64Array(n + 1);
  let [mean, square] = [0, 0];
  for (let cell = 0; cell < n; cell++) {
    const share = mass[cell]! / total;
    const at = (cell + 0.5) / n;
    upTo[cell + 1] = upTo[cell]! + share;
    mean += share * at;
    square += share * at * at;
  }
  const isContinuous = levels === undefined;
  const shareWithin = (u: number, part: number) => {
    const cell = Math.min(n - 1, Math.max(0, Math.floor(u * n)));
    return Math.min(1, upTo[cell]! + part * (upTo[cell + 1]! - upTo[cell]!));
  };
  const share = (u: number) => shareWithin(u, isContinuous ? u * n - Math.min(n - 1, Math.floor(u * n)) : 1);
  return {
    share,
    shareWithin: isContinuous ? share : shareWithin,
    quantile(asked) {
      let [cell, high] = [0, n - 1];
      while (cell < high) {
        const middle = (cell + high) >> 1;
        if (upTo[middle + 1]! < asked) cell = middle + 1;
        else high = middle;
      }
      if (!isContinuous) return (cell + 0.5) / n;
      const width = upTo[cell + 1]! - upTo[cell]!;
      return (cell + (width > 0 ? Math.min(1, (asked - upTo[cell]!) / width) : 0.5)) / n;
    },
    mean,
    // Within a cell of a continuous factor the prior is taken as even.
    variance: square - mean * mean + (isContinuous ? 1 / (12 * n * n) : 0),
  };
}

const same = (u: number): number => u;
const even: PriorPositions = { share: same, shareWithin: same, quantile: same, mean: 0.5, variance: 1 / 12 };
