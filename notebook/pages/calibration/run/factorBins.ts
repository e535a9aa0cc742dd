import type { CalibrationState } from '../../../../sim/analysis/calibration/calibration.ts';
import { calibrationSample } from '../../../../sim/analysis/calibration/calibrationSample.ts';
import { priorPositions } from '../../../../sim/analysis/calibration/priorPositions.ts';
import { levelsOf } from '../../../../sim/analysis/sensitivity/levelAt.ts';
import { type Factor, type FactorValue, factorValue } from '../../../../sim/experiment/factor.ts';

/** Shares of prior and posterior in cells along a factor, as a figure draws them. */
export interface FactorBins {
  readonly key: string;
  /** Lowest and highest value of each cell; the same of a cell that is one value. */
  readonly cells: readonly (readonly [low: FactorValue, high: FactorValue])[];
  /** One a cell, adding up to 1. */
  readonly prior: readonly number[];
  readonly posterior: readonly number[];
}

/** As many cells as a small panel shows, and a sample of some hundred fills. */
const mostCells = 16;

/** One a factor; empty where the targets are not reached. */
export function factorBins(state: CalibrationState): FactorBins[] {
  const { isReached, points, weights } = calibrationSample(state);
  if (!isReached) return [];
  return state.factors.map((factor, f) => binsOf(factor, f, state.priors[factor.key], points, weights));
}

function binsOf(
  factor: Factor,
  place: number,
  prior: CalibrationState['priors'][string] | undefined,
  points: readonly ArrayLike<number>[],
  weights: Float64Array,
): FactorBins {
  const levels = levelsOf(factor);
  const count = Math.min(mostCells, levels ?? mostCells);
  // Of a factor of few values no value is cut in two.
  const edges = Array.from({ length: count + 1 }, (_, i) =>
    levels === undefined ? i / count : Math.round((i * levels) / count) / levels,
  );
  const positions = priorPositions(factor, prior, `priors.${factor.key}`);
  const below = (u: number) => (u === 0 ? 0 : positions.share(levels === undefined ? u : u - 0.5 / levels));
  const posterior = Array.from({ length: count }, () => 0);
  for (const [i, point] of points.entries()) {
    const u = point[place]!;
    const cell = edges.findIndex((_, at) => at === count - 1 || u < edges[at + 1]!);
    posterior[cell]! += weights[i]!;
  }
  const inside = (u: number) => (levels === undefined ? u : u - 0.5 / levels);
  return {
    key: factor.key,
    cells: posterior.map((_, at) => [
      factorValue(factor, levels === undefined ? edges[at]! : edges[at]! + 0.5 / levels),
      factorValue(factor, inside(edges[at + 1]!)),
    ]),
    prior: posterior.map((_, at) => below(edges[at + 1]!) - below(edges[at]!)),
    posterior,
  };
}
