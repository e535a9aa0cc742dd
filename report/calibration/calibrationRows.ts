import type { CalibrationPoint } from '../../sim/analysis/calibration/calibration.ts';
import { rangeOf } from '../../sim/analysis/calibration/distances.ts';
import type { FactorValue } from '../../sim/experiment/factor.ts';
import { csvRow } from '../csv.ts';
import type { CalibrationDocument } from './calibrationDocument.ts';

/** Header and one row a factor: prior and posterior at 2.5, 25, 50, 75 and 97.5 %, whether it is identified, and how much its variance shrank. */
export function* posteriorRows({ factors, bound }: CalibrationDocument): Generator<string> {
  const shares = ['2.5', '25', '50', '75', '97.5'];
  yield csvRow([
    ...['factor', 'status', 'distance', 'bound', 'contraction', 'contractionLo', 'contractionHi'],
    ...shares.map((share) => `prior${share}`),
    ...shares.map((share) => `posterior${share}`),
  ]);
  for (const { factor, posterior } of factors) {
    if (posterior === null) {
      yield csvRow([factor.key, ...Array(16).fill(null)]);
      continue;
    }
    const { status, distance, contraction } = posterior;
    const five = (values: readonly FactorValue[]) => shares.map((_, i) => cell(values[i]));
    yield csvRow([
      factor.key,
      status,
      ...[distance, bound, contraction.value, contraction.lo, contraction.hi].map(finite),
      ...five(posterior.prior),
      ...five(posterior.posterior),
    ]);
  }
}

/** Header and one row a target: what it allows, the share of the prior's points that meet it, and what the ensemble gives in fresh worlds. */
export function* targetRows({ targets }: CalibrationDocument): Generator<string> {
  yield csvRow([
    ...['outcome', 'role', 'lo', 'hi', 'priorMet', 'priorNearest', 'chosenMedian', 'chosenWithin'],
    ...['freshMean', 'fresh2.5', 'freshMedian', 'fresh97.5', 'freshBelow', 'freshWithin', 'freshAbove', 'verdict', 'n'],
  ]);
  for (const { outcome, role, known, reach, chosen, fresh } of targets) {
    const [lo, hi] = rangeOf({ key: outcome, ...known });
    yield csvRow([
      outcome,
      role,
      lo,
      hi,
      ...[reach?.met.share, reach?.nearest, chosen?.median, chosen?.within.value].map(finite),
      ...[fresh?.mean.value, fresh?.lo, fresh?.median, fresh?.hi].map(finite),
      ...[fresh?.below, fresh?.within.value, fresh?.above].map(finite),
      fresh?.verdict ?? null,
      fresh?.n ?? null,
    ]);
  }
}

/** Header and one row a generation. */
export function* generationRows({ generations }: CalibrationDocument): Generator<string> {
  yield csvRow([
    ...['generation', 'points', 'tolerance', 'effective', 'accepted', 'met', 'refused', 'undefined'],
    ...['keptByEmulators', 'targetsEmulated'],
  ]);
  for (const [g, one] of generations.entries()) {
    yield csvRow([
      g,
      one.size,
      one.tolerance,
      one.effective,
      one.accepted,
      one.hits,
      one.refused,
      one.undefined,
      one.kept,
      one.emulated,
    ]);
  }
}

/** A point as a table has it. */
export interface PointRow extends CalibrationPoint {
  readonly generation: number;
  /** In the posterior; 0 where it has no part. */
  readonly weight: number;
  /** Largest miss of the targets, in halves of what they allow; NaN where an outcome is undefined. */
  readonly miss: number;
  /** By key of targets and what is kept; null where the point cannot be had. */
  readonly outcomes: readonly (number | null)[] | null;
}

/** Header and one row a point. `outcomes` are the keys of theirs. */
export function* pointRows(
  { factors }: CalibrationDocument,
  points: readonly PointRow[],
  outcomes: readonly string[],
): Generator<string> {
  yield csvRow([
    ...['point', 'generation', 'weight', 'miss'],
    ...factors.map(({ factor }) => `factor:${factor.key}`),
    ...outcomes,
  ]);
  for (const { id, generation, weight, miss, values, outcomes: own } of points) {
    yield csvRow([
      id,
      generation,
      weight,
      finite(miss),
      ...values.map(cell),
      ...outcomes.map((_, i) => own?.[i] ?? null),
    ]);
  }
}

const finite = (value: number | undefined): number | null => (Number.isFinite(value) ? value! : null);
const cell = (value: FactorValue | undefined): string | number | null =>
  value === undefined ? null : typeof value === 'boolean' ? String(value) : value;
