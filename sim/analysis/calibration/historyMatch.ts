import { sobolSequence } from '../../experiment/designs/sobolSequence.ts';
import { checkColumn } from '../estimates/checkColumn.ts';
import { checkCount, checkInput } from '../estimates/checkInput.ts';
import { type ProportionInterval, proportionInterval } from '../estimates/proportionInterval.ts';
import { checkPoints } from '../sensitivity/checkPoints.ts';
import type { CalibrationTarget } from './calibration.ts';
import { checkTargets } from './checkCalibration.ts';
import { scaleOf } from './distances.ts';
import { type GaussianProcess, type GaussianProcessResult, gaussianProcess } from './gaussianProcess.ts';

export interface MatchedTarget {
  readonly key: string;
  readonly emulator: GaussianProcessResult;
  /** Whether it predicts more than half of the variance of points left out: below, it rules out little. */
  readonly pays: boolean;
  /** Share of the space that this target rules out by itself. */
  readonly ruledOut: number;
}

export interface HistoryMatch {
  readonly targets: readonly MatchedTarget[];
  /** Share of the space that is not ruled out. */
  readonly left: ProportionInterval;
  /** Greatest implausibility over the targets; NaN where no target has an emulator. */
  readonly implausibility: (point: ArrayLike<number>) => number;
  /** Up to `n` points that are not ruled out, for the next wave; fewer where fewer are left of 16 times as many as `probes`. Scrambled Sobol' points after those of `left`. */
  readonly next: (n: number) => Float64Array[];
}

export interface HistoryMatchOptions {
  /** Implausibility above which a point is ruled out; 3 unless told: a true point of any unimodal error stays in 95 of 100 cases (Pukelsheim 1994, doi:10.1080/00031305.1994.10476030). */
  readonly cutoff?: number;
  readonly levels?: readonly (number | undefined)[];
  /** Points at which the share is told. 4096 unless told. */
  readonly probes?: number;
  readonly seed?: number;
  /** What earlier waves left; their points stay ruled out. */
  readonly earlier?: readonly HistoryMatch[];
}

/** A response that points left out predict no better than this is not worth an emulator. */
const leastQ2 = 0.5;
const probesAgain = 16;

/**
 * Which part of the unit cube cannot meet the targets, by an emulator of every one (Craig, Goldstein, Seheult & Smith 1997; Vernon, Goldstein & Bower 2010, doi:10.1214/10-BA524). A point's implausibility for a target is |mean of the emulator − target| over the root of
 * its variance there, plus the variance of the runs' luck, plus the target's own: sd², or half² / 3 of a range. A point is ruled out where the greatest of them is above `cutoff`. What is left is no posterior, and may be empty: then no point meets the targets.
 * Columns by key, one value a point. Run `next` points and match again with `earlier` for another wave: emulators see the smaller space better. Stream `design.sobol`. Throws `estimateInput`.
 *
 *     historyMatch([{ key: 'rate', range: [85, 125] }], points, { rate }).left.share // 0.31
 */
export function historyMatch(
  targets: readonly CalibrationTarget[],
  points: readonly ArrayLike<number>[],
  columns: Readonly<Record<string, ArrayLike<number>>>,
  { cutoff = 3, levels = [], probes = 4096, seed = 0, earlier = [] }: HistoryMatchOptions = {},
): HistoryMatch {
  checkTargets(targets, 'historyMatch.targets');
  checkInput(cutoff > 0 && cutoff < Infinity, 'historyMatch.cutoff', cutoff, 'finite number > 0');
  checkCount('historyMatch.probes', probes, 1);
  checkInput(typeof columns === 'object' && columns !== null, 'historyMatch.columns', columns, 'columns by key');
  const factors = checkPoints('historyMatch', points, new Float64Array(points?.length ?? 0), {
    levels,
    isUnitCube: true,
  });
  const emulated = targets.map((target) => {
    const path = `historyMatch.columns.${target.key}`;
    const column = Object.hasOwn(columns, target.key) ? columns[target.key]! : undefined;
    checkColumn(path, column!, { finite: true });
    checkInput(column!.length === points.length, path, column!.length, `one a point: ${points.length}`);
    return { target, process: gaussianProcess(points, column!, { levels }) };
  });
  const implausibilities = (point: ArrayLike<number>) =>
    emulated.map(({ target, process }) => implausibilityOf(target, process, point));
  const greatest = (all: readonly number[]) =>
    all.reduce((most, one) => (one > most || Number.isNaN(most) ? one : most), Number.NaN);
  // A NaN rules nothing out.
  const isOutEarlier = (point: ArrayLike<number>) => earlier.some((wave) => wave.implausibility(point) > cutoff);
  const isLeft = (point: ArrayLike<number>) => !isOutEarlier(point) && !(greatest(implausibilities(point)) > cutoff);
  const out = targets.map(() => 0);
  let left = 0;
  for (const point of sobolSequence(probes, factors, { seed })) {
    const all = implausibilities(point);
    for (const [t, one] of all.entries()) if (one > cutoff) out[t]! += 1;
    if (!(greatest(all) > cutoff) && !isOutEarlier(point)) left += 1;
  }
  return {
    targets: emulated.map(({ target, process }, t) => ({
      key: target.key,
      emulator: process.result,
      pays: process.result.q2 >= leastQ2,
      ruledOut: out[t]! / probes,
    })),
    left: proportionInterval(left, probes),
    implausibility: (point) => greatest(implausibilities(point)),
    next(n) {
      checkCount('next.n', n, 1);
      const found: Float64Array[] = [];
      for (let turn = 1; turn <= probesAgain && found.length < n; turn++) {
        for (const point of sobolSequence(probes, factors, { seed, skip: turn * probes })) {
          if (found.length < n && isLeft(point)) found.push(point);
        }
      }
      return found;
    },
  };
}

function implausibilityOf(target: CalibrationTarget, { predict, result }: GaussianProcess, point: ArrayLike<number>) {
  const { centre, scale, isNormal } = scaleOf(target);
  const { mean, sd } = predict(point);
  const allowed = isNormal ? scale * scale : (scale * scale) / 3;
  return Math.abs(mean - centre) / Math.sqrt(sd * sd + result.noise * result.noise + allowed);
}
