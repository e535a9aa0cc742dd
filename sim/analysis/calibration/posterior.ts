import { ascendingBy } from '../../engine/order.ts';
import { checkFactor } from '../../experiment/checkFactor.ts';
import { type Factor, type FactorValue, factorValue } from '../../experiment/factor.ts';
import { effectiveSize } from '../decision/effectiveSize.ts';
import type { Prior } from '../decision/prior.ts';
import { checkWeights } from '../decision/worldOptions.ts';
import { checkInput, checkShare } from '../estimates/checkInput.ts';
import { checkPoints } from '../sensitivity/checkPoints.ts';
import { levelAt, levelsOf } from '../sensitivity/levelAt.ts';
import type { Estimate } from '../sensitivity/sensitivity.ts';
import { checkPriors } from './checkCalibration.ts';
import { contractionOf } from './contractionOf.ts';
import { priorDistance, priorDistanceBound } from './priorDistance.ts';
import { type PriorPositions, priorPositions } from './priorPositions.ts';
import { type FactorPair, tiedPairs } from './tiedPairs.ts';
import { weightedQuantile } from './weightedQuantile.ts';

/**
 * `identified`: its posterior can be told from its prior. `notIdentified`: it cannot. `untold`: the sample is too small to tell: a posterior half as wide as the prior could pass for it.
 */
export type Identification = 'identified' | 'notIdentified' | 'untold';

export interface FactorPosterior {
  readonly key: string;
  /** Values at the asked shares; of a choice the values themselves are in `shares`, and these are empty. */
  readonly prior: readonly FactorValue[];
  readonly posterior: readonly FactorValue[];
  /** Shares of the values of a factor of few, before and after; null for any number of values. */
  readonly shares: { readonly prior: readonly number[]; readonly posterior: readonly number[] } | null;
  /** Kolmogorov's distance of posterior and prior, in [0, 1]. */
  readonly distance: number;
  /** 1 − variance of the posterior / variance of the prior, on the scale on which the factor is spaced, with its interval: 1: known for sure, 0: as before, below 0: the posterior is wider. NaN for a choice. */
  readonly contraction: Estimate;
  readonly status: Identification;
}

export interface Posterior {
  /** How many independent points tell as much as the sample. */
  readonly effective: number;
  readonly factors: readonly FactorPosterior[];
  /** What `distance` stays below in 95 of 100 samples for all factors together that the targets say nothing of. */
  readonly bound: number;
  /** Pairs of factors that the targets tie to one another, strongest first: what each may be depends on the other, even where neither is identified by itself. */
  readonly pairs: readonly FactorPair[];
  /** What correlations of pairs that are not tied stay below, 95 times of 100 for all pairs together; at least so: where heavy weights come with far points, more is asked for. */
  readonly pairBound: number;
}

export interface PosteriorOptions {
  readonly priors?: Readonly<Record<string, Prior>>;
  /** At which quantiles are told. 0.025, 0.25, 0.5, 0.75, 0.975 unless told. */
  readonly shares?: readonly number[];
  readonly level?: number;
  /** Probability of taking any factor for identified, or any pair for tied, where the targets say nothing of them. 0.05 unless told. */
  readonly alpha?: number;
}

/** Distance that a posterior of half the width of an even prior has at least. */
const halfWidth = 0.25;

/**
 * What a calibration tells of each factor: prior against posterior, and whether they can be told apart. `points` are of the unit cube, weighted (those of a `CalibrationSample`). A factor is *not identified* where the distribution of its
 * weighted coordinate is nearer to its prior than a sample of the prior itself would be in 95 of 100 cases for all factors together (Dvoretzky, Kiefer & Wolfowitz 1956; Bonferroni; sizes are Kish's effective ones). That is no sign that it does
 * not matter: it may be tied to another one (`pairs`), and `contraction` says how much it may be known at most. Measured rates: docs/calibration. Throws `estimateInput`, `designSize`, `outsideTestedRange`.
 *
 *     posterior(factors, sample.points, sample.weights).factors[0].status // 'notIdentified'
 */
export function posterior(
  factors: readonly Factor[],
  points: readonly ArrayLike<number>[],
  weights: ArrayLike<number>,
  { priors = {}, shares = [0.025, 0.25, 0.5, 0.75, 0.975], level = 0.95, alpha = 0.05 }: PosteriorOptions = {},
): Posterior {
  checkInput(Array.isArray(factors), 'posterior.factors', factors, 'a list of factors');
  for (const [f, factor] of factors.entries()) checkFactor(factor, `posterior.factors[${f}]`);
  const dimensions = checkPoints('posterior', points, new Float64Array(points?.length ?? 0), { isUnitCube: true });
  checkInput(
    dimensions === factors.length,
    'posterior.points[0].length',
    dimensions,
    `one a factor: ${factors.length}`,
  );
  checkWeights('posterior.weights', weights, points.length);
  checkPriors(factors, priors, 'posterior.priors');
  checkInput(Array.isArray(shares), 'posterior.shares', shares, 'a list of shares');
  for (const [i, share] of shares.entries()) checkShare(`posterior.shares[${i}]`, share);
  checkShare('posterior.level', level);
  checkShare('posterior.alpha', alpha);
  const effective = effectiveSize(weights);
  checkInput(effective > 0, 'posterior.weights', effective, 'a weight above 0');
  const sum = Array.from(weights).reduce((all, weight) => all + weight, 0);
  const own = Float64Array.from(weights, (weight) => weight / sum);
  const bound = priorDistanceBound(effective, alpha / factors.length);
  const along = factors.map((factor) => priorPositions(factor, priors[factor.key], `posterior.priors.${factor.key}`));
  const columns = factors.map((_, f) => Float64Array.from(points, (point) => point[f]!));
  return {
    effective,
    factors: factors.map((factor, f) => ({
      ...figuresOf(factor, along[f]!, columns[f]!, own, shares),
      ...told(factor, along[f]!, columns[f]!, own, bound, level),
    })),
    bound,
    ...tiedPairs(factors, along, columns, own, effective, alpha),
  };
}

function told(
  factor: Factor,
  prior: PriorPositions,
  column: Float64Array,
  weights: Float64Array,
  bound: number,
  level: number,
): Pick<FactorPosterior, 'distance' | 'contraction' | 'status'> {
  const levels = levelsOf(factor);
  // What counts of a factor of few values is which one it is.
  const placed = levels === undefined ? column : column.map((u) => (levelAt(u, levels) + 0.5) / levels);
  const distance = priorDistance(placed, weights, prior.share);
  const contraction =
    factor.kind === 'choice'
      ? { value: Number.NaN, lo: Number.NaN, hi: Number.NaN }
      : contractionOf(placed, weights, prior.variance, level);
  const status = distance > bound ? 'identified' : bound >= halfWidth ? 'untold' : 'notIdentified';
  return { distance, contraction, status };
}

function figuresOf(
  factor: Factor,
  prior: PriorPositions,
  column: Float64Array,
  weights: Float64Array,
  shares: readonly number[],
): Pick<FactorPosterior, 'key' | 'prior' | 'posterior' | 'shares'> {
  const levels = levelsOf(factor);
  const order = ascendingBy(column.keys(), (i) => column[i]!);
  const sorted = order.map((i) => column[i]!);
  const sortedWeights = order.map((i) => weights[i]!);
  const quantile = (share: number) => weightedQuantile(sorted, sortedWeights, share);
  const values = (of: (share: number) => number) =>
    factor.kind === 'choice' ? [] : shares.map((share) => factorValue(factor, of(share)));
  const sharesAfter = Array.from({ length: levels ?? 0 }, () => 0);
  if (levels !== undefined) for (const [i, u] of column.entries()) sharesAfter[levelAt(u, levels)]! += weights[i]!;
  const upTo = (level: number) => (level < 0 ? 0 : prior.share((level + 0.5) / levels!));
  return {
    key: factor.key,
    prior: values(prior.quantile),
    posterior: values(quantile),
    shares:
      levels === undefined
        ? null
        : { prior: sharesAfter.map((_, level) => upTo(level) - upTo(level - 1)), posterior: sharesAfter },
  };
}
