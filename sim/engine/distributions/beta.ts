import { logistic } from '../arithmetic.ts';
import type { RandomStream } from '../random/randomStream.ts';
import { checkPositive } from './checkParameter.ts';
import { lnStandardGamma } from './gamma.ts';
import type { Moments } from './moments.ts';

/** Far beyond the number of rejections that can happen, so that the two gamma variates share no trial. */
const SECOND_GAMMA_TRIAL = 1 << 30;

function checkBeta(alpha: number, beta: number): void {
  checkPositive('beta.alpha', alpha);
  checkPositive('beta.beta', beta);
}

/**
 * Beta with shapes `alpha` and `beta_`, in [0, 1] (the ends only by rounding). X / (X + Y) of two gamma variates, each drawn by
 * rejection addressed by trial, combined through their logarithms so that shapes far below 1 do not give 0 / 0.
 * Throws `FaultError` `distributionParameter` unless both shapes are in (0, Infinity).
 */
export function beta(stream: RandomStream, entity: number, index: number, alpha: number, beta_: number): number {
  checkBeta(alpha, beta_);
  const lnX = lnStandardGamma(stream, entity, index, 0, alpha);
  return logistic(lnX - lnStandardGamma(stream, entity, index, SECOND_GAMMA_TRIAL, beta_));
}

/** Throws as `beta` does. */
export function betaMoments(alpha: number, beta_: number): Moments {
  checkBeta(alpha, beta_);
  const sum = alpha + beta_;
  const mean = alpha / sum;
  return { mean, variance: (mean * (beta_ / sum)) / (sum + 1) };
}
