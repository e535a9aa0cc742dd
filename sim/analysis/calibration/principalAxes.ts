import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { normalCdf } from '../../engine/arithmetic.ts';
import { dot } from './directions.ts';
import { priorDistance, priorDistanceBound } from './priorDistance.ts';
import { weightedMoments } from './weightedCorrelations.ts';

/** A direction in normal scores along which points are uncorrelated with those along the others. */
export interface Axis {
  readonly direction: readonly number[];
  readonly mean: number;
  readonly sd: number;
  /** Whether points along it are not just as the prior has them. */
  readonly isConstrained: boolean;
}

/** A spread below this is a point. */
const leastSd = 1e-6;
/** How often an axis that is free is taken for constrained. */
const falseAxis = 0.05;

/**
 * Principal axes of weighted scores within the span of orthonormal directions. An axis is constrained where its variance is below what the smallest of so many would be by chance (Marchenko & Pastur 1967: (1 − √(axes / points))²), or where
 * the distribution along it can be told from the prior's.
 */
export function principalAxes(
  scores: readonly (readonly number[])[],
  weights: Float64Array,
  effective: number,
  directions: readonly (readonly number[])[],
): Axis[] {
  const r = directions.length;
  const columns = directions.map((direction) => Float64Array.from(scores, (score) => dot(direction, score)));
  const { sds, correlation } = weightedMoments(columns, weights);
  const covariance = directions.map((_, i) => directions.map((_, j) => correlation(i, j) * sds[i]! * sds[j]!));
  const { eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(covariance), { assumeSymmetric: true });
  const edge = Math.max(0, 1 - Math.sqrt(r / effective));
  const bound = priorDistanceBound(effective, falseAxis / r);
  return directions.map((_, a) => {
    const turn = eigenvectorMatrix.getColumn(a);
    const direction = directions[0]!.map((_, d) => turn.reduce((sum, part, j) => sum + part * directions[j]![d]!, 0));
    const column = Float64Array.from(scores, (score) => dot(direction, score));
    const moments = weightedMoments([column], weights);
    const isConstrained = moments.sds[0]! < edge || priorDistance(column, weights, normalCdf) > bound;
    return { direction, mean: moments.means[0]!, sd: Math.max(leastSd, moments.sds[0]!), isConstrained };
  });
}
