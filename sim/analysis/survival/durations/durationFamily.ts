import { exp, gamma, ln, log1p, normalCdf, normalQuantile } from '../../../engine/arithmetic.ts';

export const durationFamilies = ['exponential', 'weibull', 'lognormal'] as const;
export type DurationFamilyKey = (typeof durationFamilies)[number];

/** A duration T whose logarithm is `location` + `scale` · Z, Z being of one distribution a family: standard normal, or the smallest extreme value. Of an exponential one the scale is 1. */
export interface DurationFamily {
  readonly key: DurationFamilyKey;
  /** Free parameters: the location, and, of two, the scale. */
  readonly free: 1 | 2;
  /** ln P(Z > z). */
  readonly lnSurvival: (z: number) => number;
  /** ln of the density of Z. */
  readonly lnDensity: (z: number) => number;
  /** The z that Z exceeds with probability p in (0, 1). */
  readonly upperQuantile: (p: number) => number;
  /** Mean of T over e^location. */
  readonly meanFactor: (scale: number) => number;
}

const lnRootTwoPi = 0.5 * ln(2 * Math.PI);

/** Beyond it the upper tail of the normal distribution is below the smallest double; the asymptotic series takes over well before. */
const farOut = 25;

function lnNormalTail(z: number): number {
  if (z < farOut) return ln(normalCdf(-z));
  return -0.5 * z * z - lnRootTwoPi - ln(z) + log1p(-1 / (z * z));
}

const extreme = {
  lnSurvival: (z: number) => -exp(z),
  lnDensity: (z: number) => z - exp(z),
  upperQuantile: (p: number) => ln(-ln(p)),
};

export const durationFamilyOf: Readonly<Record<DurationFamilyKey, DurationFamily>> = {
  exponential: { key: 'exponential', free: 1, ...extreme, meanFactor: () => 1 },
  weibull: { key: 'weibull', free: 2, ...extreme, meanFactor: (scale) => gamma(1 + scale) },
  lognormal: {
    key: 'lognormal',
    free: 2,
    lnSurvival: lnNormalTail,
    lnDensity: (z) => -0.5 * z * z - lnRootTwoPi,
    upperQuantile: (p) => normalQuantile(1 - p),
    meanFactor: (scale) => exp((scale * scale) / 2),
  },
};
