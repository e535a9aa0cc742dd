import type { RandomStream } from '../../engine/random/randomStream.ts';

/** Whole values of a sampled stratum, and of how many units it is a sample. */
export interface ResampledStratum {
  readonly units: number;
  readonly count: number;
}

/**
 * Weights of one bootstrap sample: in every stratum n − 1 of its n sampled units are drawn with replacement, and a unit drawn k times counts k n/(n − 1) times its design weight N/n
 * (Rao & Wu 1988, JASA 83, 231–241), so that the variance of a total is that of stratified sampling with replacement also where n = 2; the finite population is not
 * taken off, which makes intervals a little wide. A stratum that is whole, or of one unit, keeps its weights. Unit i of stratum h draws at (entity h, index i, trial `sample`).
 */
export function bootstrapWeights(
  strata: readonly ResampledStratum[],
  stream: RandomStream,
  sample: number,
): Float64Array[] {
  return strata.map(({ units, count: n }, place) => {
    const weights = new Float64Array(n);
    if (n === units || n < 2) return weights.fill(units / n);
    const each = (units / n) * (n / (n - 1));
    for (let draw = 0; draw < n - 1; draw++) {
      weights[Math.floor(n * stream.uniform(place, draw, sample))]! += each;
    }
    return weights;
  });
}
