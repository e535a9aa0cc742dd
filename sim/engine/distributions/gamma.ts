import { exp, ln, normalQuantile } from '../arithmetic.ts';
import type { RandomStream } from '../random/randomStream.ts';
import { checkNonNegative, checkPositive } from './checkParameter.ts';
import type { Moments } from './moments.ts';

const pair = new Float64Array(2);

function checkGamma(shape: number, scale: number): void {
  checkPositive('gamma.shape', shape);
  checkNonNegative('gamma.scale', scale);
}

/** Gamma variate for shape >= 1 and scale 1. Reads trials `firstTrial`, + 1, … until one is accepted (at least 95 % each). */
function marsagliaTsang(
  stream: RandomStream,
  entity: number,
  index: number,
  firstTrial: number,
  shape: number,
): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let trial = firstTrial; ; trial++) {
    stream.uniformPair(entity, index, trial, pair);
    const x = normalQuantile(pair[0]!);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = pair[1]!;
    const squared = x * x;
    if (u < 1 - 0.0331 * squared * squared) return d * v;
    if (ln(u) < 0.5 * squared + d * (1 - v + ln(v))) return d * v;
  }
}

/** Logarithm of the factor that turns a variate of `shape + 1` into one of `shape` < 1 (§6 of the source); one draw. */
function lnBoost(stream: RandomStream, entity: number, index: number, trial: number, shape: number): number {
  return ln(stream.uniform(entity, index, trial)) / shape;
}

/**
 * Logarithm of a gamma variate with scale 1: finite where the variate itself would underflow. `shape` > 0 is trusted.
 * Reads trial `firstTrial` where `shape` < 1, and those after it until one is accepted. Source: see `gamma`.
 */
export function lnStandardGamma(
  stream: RandomStream,
  entity: number,
  index: number,
  firstTrial: number,
  shape: number,
): number {
  if (shape >= 1) return ln(marsagliaTsang(stream, entity, index, firstTrial + 1, shape));
  const boost = lnBoost(stream, entity, index, firstTrial, shape);
  return ln(marsagliaTsang(stream, entity, index, firstTrial + 1, shape + 1)) + boost;
}

/**
 * Gamma with `shape` and `scale` (mean `shape * scale`), at least 0; for shapes below 0.05 it may underflow to 0.
 * Drawn by rejection, addressed by trial. Throws `FaultError` `distributionParameter` unless 0 < `shape` and 0 <= `scale`, both finite.
 * Source: Marsaglia, Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000), doi:10.1145/358407.358414.
 */
export function gamma(stream: RandomStream, entity: number, index: number, shape: number, scale: number): number {
  checkGamma(shape, scale);
  if (shape >= 1) return scale * marsagliaTsang(stream, entity, index, 1, shape);
  return scale * marsagliaTsang(stream, entity, index, 1, shape + 1) * exp(lnBoost(stream, entity, index, 0, shape));
}

/** Throws as `gamma` does. */
export function gammaMoments(shape: number, scale: number): Moments {
  checkGamma(shape, scale);
  return { mean: shape * scale, variance: shape * scale * scale };
}
