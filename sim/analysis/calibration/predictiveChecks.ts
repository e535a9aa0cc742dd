import { ascendingBy } from '../../engine/order.ts';
import { weightedMean } from '../decision/weightedMean.ts';
import { weightedShare } from '../decision/weightedShare.ts';
import { checkWeights } from '../decision/worldOptions.ts';
import { checkColumn } from '../estimates/checkColumn.ts';
import { checkInput, checkShare } from '../estimates/checkInput.ts';
import type { Estimate } from '../sensitivity/sensitivity.ts';
import type { CalibrationTarget } from './calibration.ts';
import { checkTargets } from './checkCalibration.ts';
import { rangeOf } from './distances.ts';
import { weightedQuantile } from './weightedQuantile.ts';

/** `met`: 95 % of the sample or more are within what the target allows; `missed`: 5 % or less; `open`: between; `untold`: undefined everywhere. */
export type PredictiveVerdict = 'met' | 'open' | 'missed' | 'untold';

export interface PredictiveCheck {
  readonly key: string;
  /** What the target allows. */
  readonly range: readonly [low: number, high: number];
  /** Weighted mean with its interval. */
  readonly mean: Estimate;
  /** The middle 95 % (`level`) of the sample, and its median. */
  readonly lo: number;
  readonly median: number;
  readonly hi: number;
  /** Weighted shares below, within (with its interval) and above what the target allows. */
  readonly below: number;
  readonly within: Estimate;
  readonly above: number;
  readonly verdict: PredictiveVerdict;
  /** Points used, and those left out for an undefined value. */
  readonly n: number;
  readonly nUndefined: number;
}

const most = 0.95;

/**
 * What a weighted sample says of targets, those it was not calibrated to above all: a posterior predictive check (Gelman, Meng & Stern 1996). Columns by key, one value a point; points with a NaN are left out of that target. A target that was calibrated
 * to is met by construction in the runs that were chosen for meeting it; runs in fresh worlds show how much of that was their luck. Throws `estimateInput`.
 *
 *     predictiveChecks([{ key: 'settled', range: [0.8, 0.9] }], { settled: [0.7, 0.85] }, [0.5, 0.5])[0].within.value // 0.5
 */
export function predictiveChecks(
  targets: readonly CalibrationTarget[],
  columns: Readonly<Record<string, ArrayLike<number>>>,
  weights: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): PredictiveCheck[] {
  checkTargets(targets, 'predictiveChecks.targets');
  checkInput(typeof columns === 'object' && columns !== null, 'predictiveChecks.columns', columns, 'columns by key');
  checkWeights('predictiveChecks.weights', weights, weights?.length ?? 0);
  checkShare('predictiveChecks.level', level);
  return targets.map((target) => {
    const { key } = target;
    const path = `predictiveChecks.columns.${key}`;
    const column = Object.hasOwn(columns, key) ? columns[key]! : undefined;
    checkColumn(path, column!);
    checkInput(column!.length === weights.length, path, column!.length, `one a weight: ${weights.length}`);
    return checkOf(target, column!, weights, level);
  });
}

function checkOf(
  target: CalibrationTarget,
  column: ArrayLike<number>,
  weights: ArrayLike<number>,
  level: number,
): PredictiveCheck {
  const [low, high] = rangeOf(target);
  const rows = Array.from({ length: column.length }, (_, i) => i).filter(
    (i) => !Number.isNaN(column[i]!) && weights[i]! > 0,
  );
  const order = ascendingBy(rows, (i) => column[i]!);
  const total = order.reduce((sum, i) => sum + weights[i]!, 0);
  const values = Float64Array.from(order, (i) => column[i]!);
  const own = Float64Array.from(order, (i) => weights[i]! / total);
  const quantile = (share: number) => weightedQuantile(values, own, share);
  const shareOf = (holds: (value: number) => boolean) =>
    values.reduce((sum, value, i) => (holds(value) ? sum + own[i]! : sum), 0);
  const scores = values.map((value) => Number(value >= low && value <= high));
  const within = weightedShare(scores, own, true, level);
  const share = within.value;
  return {
    key: target.key,
    range: [low, high],
    mean: weightedMean(values, own, level),
    lo: quantile((1 - level) / 2),
    median: quantile(0.5),
    hi: quantile((1 + level) / 2),
    below: shareOf((value) => value < low),
    within,
    above: shareOf((value) => value > high),
    verdict: Number.isNaN(share) ? 'untold' : share >= most ? 'met' : share <= 1 - most ? 'missed' : 'open',
    n: values.length,
    nUndefined: column.length - Array.from(column as ArrayLike<number>).filter((value) => !Number.isNaN(value)).length,
  };
}
