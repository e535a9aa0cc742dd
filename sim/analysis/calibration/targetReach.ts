import { ln } from '../../engine/arithmetic.ts';
import { checkColumn } from '../estimates/checkColumn.ts';
import { checkInput, checkShare } from '../estimates/checkInput.ts';
import { type ProportionInterval, proportionInterval } from '../estimates/proportionInterval.ts';
import type { CalibrationTarget } from './calibration.ts';
import { checkTargets } from './checkCalibration.ts';
import { missOf } from './distances.ts';

export interface TargetReach {
  readonly key: string;
  /** Points that meet the target, of those in which it is defined. */
  readonly met: ProportionInterval;
  /** Smallest miss, in halves of what the target allows: 1 or less where it is met; NaN where it is undefined everywhere. And the value there. */
  readonly nearest: number;
  readonly value: number;
}

export interface PairReach {
  readonly keys: readonly [string, string];
  readonly met: ProportionInterval;
  /** Smallest larger miss of the two; place of its point. */
  readonly nearest: number;
  readonly at: number;
  /** Whether no point meets both, though points that meet either are so many that independent ones would, in 95 of 100 such samples for all pairs together. */
  readonly conflict: boolean;
}

export interface Reach {
  readonly targets: readonly TargetReach[];
  /** In the order of targets: pairs i < j. */
  readonly pairs: readonly PairReach[];
  /** Of all targets at once: points that meet them, and the nearest, with its largest miss. −1 and NaN where none has all outcomes. */
  readonly met: ProportionInterval;
  readonly at: number;
  readonly nearest: number;
}

/**
 * How near points come to targets, one by one, in pairs, and all at once: which are out of reach, and which exclude each other. Shares are of the points as they are: of points drawn from a prior they are shares of the prior. Columns by key, one value a
 * point, NaN where undefined. A target of `value` and `sd` is met within 1.96 of these. Throws `estimateInput`.
 *
 *     targetReach([{ key: 'a', range: [0, 1] }, { key: 'b', range: [5, 6] }], { a: [0, 9], b: [9, 5] }).pairs[0].met.share // 0
 */
export function targetReach(
  targets: readonly CalibrationTarget[],
  columns: Readonly<Record<string, ArrayLike<number>>>,
  { level = 0.95 }: { readonly level?: number } = {},
): Reach {
  checkTargets(targets, 'targetReach.targets');
  checkInput(typeof columns === 'object' && columns !== null, 'targetReach.columns', columns, 'columns by key');
  checkShare('targetReach.level', level);
  const misses = targets.map((target) => {
    const path = `targetReach.columns.${target.key}`;
    const column = Object.hasOwn(columns, target.key) ? columns[target.key]! : undefined;
    checkColumn(path, column!);
    const points = columns[targets[0]!.key]!.length;
    checkInput(column!.length === points, path, column!.length, `as many as of the first: ${points}`);
    return Float64Array.from(column!, (value) => missOf(target, value));
  });
  const all = nearestOf(misses, level);
  const count = (targets.length * (targets.length - 1)) / 2;
  const single = misses.map((column) => nearestOf([column], level));
  return {
    targets: targets.map(({ key }, t) => {
      const { met, nearest, at } = single[t]!;
      return { key, met, nearest, value: at < 0 ? Number.NaN : columns[key]![at]! };
    }),
    pairs: targets.flatMap((one, i) =>
      targets.slice(i + 1).map((other, offset): PairReach => {
        const j = i + 1 + offset;
        const both = nearestOf([misses[i]!, misses[j]!], level);
        const expected = both.met.n * single[i]!.met.share * single[j]!.met.share;
        const conflict = both.nearest > 1 && expected >= -ln((1 - level) / count);
        return { keys: [one.key, other.key], ...both, conflict };
      }),
    ),
    ...all,
  };
}

/** The point whose largest miss is smallest, and how many meet all. */
function nearestOf(
  misses: readonly Float64Array[],
  level: number,
): { readonly met: ProportionInterval; readonly nearest: number; readonly at: number } {
  let [met, n, at, nearest] = [0, 0, -1, Number.NaN];
  for (let i = 0; i < misses[0]!.length; i++) {
    let farthest = 0;
    // NaN if any is.
    for (const column of misses) farthest = Math.max(farthest, column[i]!);
    if (Number.isNaN(farthest)) continue;
    n += 1;
    if (farthest <= 1) met += 1;
    if (at < 0 || farthest < nearest) [at, nearest] = [i, farthest];
  }
  return { met: proportionInterval(met, n, level), nearest, at };
}
