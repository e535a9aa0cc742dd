import { checkFactor } from '../../experiment/checkFactor.ts';
import type { Factor } from '../../experiment/factor.ts';
import { checkInput } from '../estimates/checkInput.ts';
import { checkPoints } from '../sensitivity/checkPoints.ts';
import { type DecisionCaution, worldCautions } from './decisionCaution.ts';
import { effectiveSize } from './effectiveSize.ts';
import { type Prior, priorDensity } from './prior.ts';

export interface PriorWeights {
  /** By point, with mean 1; all 0 where the prior has no weight at any point. */
  readonly weights: Float64Array;
  /** (Σ w)² / Σ w²: how many points drawn from the prior itself would tell as much, at most (Kish 1965; Kong 1992). */
  readonly effective: number;
  /** `lowEffectiveSize`: fewer than 100, grave below 30. */
  readonly cautions: readonly DecisionCaution[];
}

/**
 * Weights that make points drawn evenly from the factors' ranges stand for a second prior over the same ranges: the ratio of its density to the even one (importance weights), factor by factor, as independent. Factors
 * without a prior stay even. A triangle in each of k factors leaves (3/4)^k of the points' worth, a range of half the width ½^k: a prior in many factors at once, or far from the drawn one, rests on few points,
 * and `effective` says on how many. `points` lie in [0, 1], one coordinate a factor. What the prior asks beyond the tested ranges cannot be told by weights and is refused.
 * Throws `outsideTestedRange`, `designSize`, `estimateInput`.
 *
 *     priorWeights([{ key: 'x', kind: 'number', range: [0, 10], spacing: 'linear' }], [[0.25], [0.5]], { x: { kind: 'triangular', mode: 5 } }).weights // [2/3, 4/3]
 */
export function priorWeights(
  factors: readonly Factor[],
  points: readonly ArrayLike<number>[],
  priors: Readonly<Record<string, Prior>>,
): PriorWeights {
  checkInput(Array.isArray(factors), 'priorWeights.factors', factors, 'a list of factors');
  for (const [at, factor] of factors.entries()) checkFactor(factor, `priorWeights.factors[${at}]`);
  checkInput(Array.isArray(points), 'priorWeights.points', points, 'a list of points');
  const dimensions = checkPoints('priorWeights', points, new Float64Array(points.length), { isUnitCube: true });
  checkInput(
    dimensions === factors.length,
    'priorWeights.points[0].length',
    dimensions,
    `one a factor: ${factors.length}`,
  );
  checkInput(typeof priors === 'object' && priors !== null, 'priorWeights.priors', priors, 'priors by key');
  const densities = Object.entries(priors).map(([key, prior]) => {
    const at = factors.findIndex((factor) => factor.key === key);
    checkInput(at >= 0, `priorWeights.priors.${key}`, key, factors.map((factor) => factor.key).join(', '));
    return { at, of: priorDensity(prior, factors[at]!, `priorWeights.priors.${key}`) };
  });
  const ratios = Float64Array.from(points, (point) =>
    densities.reduce((product, { at, of }) => product * of(point[at]!), 1),
  );
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / points.length;
  const weights = mean === 0 ? ratios : ratios.map((ratio) => ratio / mean);
  const effective = effectiveSize(weights);
  const facts = { n: points.length, nUndefined: 0, effective, isWeighted: true, replicates: 2 };
  return { weights, effective, cautions: worldCautions(facts) };
}
