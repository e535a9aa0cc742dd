import { exp, gammaln, ln } from '../arithmetic.ts';
import type { RandomStream } from '../random/randomStream.ts';
import { rejectParameter } from './checkParameter.ts';
import type { Moments } from './moments.ts';

/** From here on the rejection method is valid; below it inversion takes few steps. */
const SMALL_MEAN = 10;
/** Beyond it the logarithm of the probability loses its last five digits. */
const MAX_MEAN = 1e9;

const pair = new Float64Array(2);

function checkMean(mean: number): void {
  if (!(mean >= 0 && mean <= MAX_MEAN)) rejectParameter('poisson.mean', mean, '[0, 1e9]');
}

/** The smallest k with CDF(k) >= u, searched from 0; where rounding keeps the sum below u, the k at which it stops growing. */
function invert(u: number, mean: number): number {
  let count = 0;
  let term = exp(-mean);
  let sum = term;
  while (sum < u) {
    count++;
    term *= mean / count;
    const next = sum + term;
    if (next === sum) break;
    sum = next;
  }
  return count;
}

/** Transformed rejection with squeeze (algorithm PTRS), for means from 10 on; accepts at least 86 % of the trials. */
function reject(stream: RandomStream, entity: number, index: number, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const vr = 0.9277 - 3.6224 / (b - 2);
  const lnMean = ln(mean);
  for (let trial = 0; ; trial++) {
    stream.uniformPair(entity, index, trial, pair);
    const u = pair[0]! - 0.5;
    const v = pair[1]!;
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= vr) return count;
    if (count < 0 || (us < 0.013 && v > us)) continue;
    if (ln((v * inverseAlpha) / (a / (us * us) + b)) <= count * lnMean - mean - gammaln(count + 1)) return count;
  }
}

/**
 * Poisson count with the given `mean`. Below 10 by inversion: one draw, which at one address never falls as `mean` rises.
 * From 10 on by rejection addressed by trial. Throws `FaultError` `distributionParameter` unless `mean` is in [0, 1e9].
 * Source: Hörmann, "The transformed rejection method for generating Poisson random variables", Insurance: Mathematics and
 * Economics 12 (1993), doi:10.1016/0167-6687(93)90997-4.
 */
export function poisson(stream: RandomStream, entity: number, index: number, mean: number): number {
  checkMean(mean);
  return mean < SMALL_MEAN ? invert(stream.uniform(entity, index), mean) : reject(stream, entity, index, mean);
}

/** Throws as `poisson` does. */
export function poissonMoments(mean: number): Moments {
  checkMean(mean);
  return { mean, variance: mean };
}
