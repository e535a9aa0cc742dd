import type { Calibration } from '../../../sim/analysis/calibration/abcSmc.ts';
import { abcSmc } from '../../../sim/analysis/calibration/abcSmc.ts';
import type {
  CalibrationOptions,
  CalibrationOutcomes,
  CalibrationPoint,
  CalibrationProblem,
  CalibrationSample,
} from '../../../sim/analysis/calibration/calibration.ts';
import { normalQuantile } from '../../../sim/engine/arithmetic.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';

/** What a simulator gives at a point; `normal(i)` is the i-th standard normal of its luck. */
export type Simulator = (point: readonly number[], normal: (index: number) => number) => CalibrationOutcomes;

/** Factors f0, f1, … of the range [0, 1]. */
export const units = (k: number): Factor[] =>
  Array.from({ length: k }, (_, i) => ({ key: `f${i}`, kind: 'number', range: [0, 1], spacing: 'linear' }));

/** What tells a calibration: luck is a function of the seed and the point's id. */
export function teller(simulate: Simulator, seed: number): (asked: CalibrationPoint) => CalibrationOutcomes {
  const luck = new RandomStreams(seed, 0).stream('test.luck');
  return ({ id, point }) => simulate(point, (index) => normalQuantile(luck.uniform(id, index)));
}

/** Tells until it is over. */
export function runOut(calibration: Calibration, tell: ReturnType<typeof teller>): Calibration {
  while (calibration.progress().stop === null) {
    for (const asked of calibration.ask()) calibration.tell(asked.id, tell(asked));
  }
  return calibration;
}

/** A calibration run to its end. */
export const calibrated = (
  problem: CalibrationProblem,
  simulate: Simulator,
  { seed = 1, ...options }: CalibrationOptions = {},
): Calibration => runOut(abcSmc(problem, { seed, ...options }), teller(simulate, seed));

/** Weighted mean of a function of the points, and its standard error. */
export function meanOf(
  { points, weights }: Pick<CalibrationSample, 'points' | 'weights'>,
  of: (point: readonly number[]) => number,
): { readonly mean: number; readonly error: number } {
  const values = points.map(of);
  const mean = values.reduce((sum, value, i) => sum + weights[i]! * value, 0);
  const squares = values.reduce((sum, value, i) => sum + (weights[i]! * (value - mean)) ** 2, 0);
  return { mean, error: Math.sqrt(squares) };
}
