import { ascendingNumbers } from '../../engine/order.ts';
import type { Factor } from '../../experiment/factor.ts';
import { sampleQuantile } from '../estimates/sampleQuantile.ts';
import type { Estimate } from '../sensitivity/sensitivity.ts';
import type { Axis } from './axis.ts';
import type { Repeats } from './chanceTest.ts';
import type { RestrictionCheck } from './discovery.ts';
import { boxFound, type FindOptions, findBox } from './findBox.ts';
import { halvesOf } from './folds.ts';
import type { Step } from './peel.ts';
import { type AxisQuasiP, quasiPs } from './quasiP.ts';
import { isOpen, type Limit, type Side, unitOf } from './region.ts';

/**
 * How a box holds up where the whole procedure is repeated on random halves of the rows (Bryant & Lempert 2010 resample likewise): how often each factor is restricted, and where its limits then lie. Half of a
 * sample differs from all of it about as much as all of it from another sample as large.
 */
export function reproduce(
  axes: readonly Axis[],
  y: Float64Array,
  rows: Int32Array,
  box: Step,
  factors: readonly Factor[],
  options: FindOptions,
  { level, resamples, seed, search }: Repeats,
): { readonly reproduced: readonly number[]; readonly checks: readonly RestrictionCheck[] } {
  const regions = halvesOf(rows, resamples, seed, search).flatMap((half) => {
    const found = boxFound(findBox(axes, y, half, options));
    return found === undefined ? [] : [found.region];
  });
  const restricting = axes.map((_, d) => regions.map((region) => region[d]!).filter((limit) => !isOpen(limit)));
  const reproduced = restricting.map((limits) => limits.length / resamples);
  return {
    reproduced,
    checks: quasiPs(axes, y, rows, box).map((quasi) =>
      checkOf(quasi, box.region[quasi.d]!, factors[quasi.d]!, restricting[quasi.d]!, reproduced[quasi.d]!, level),
    ),
  };
}

function checkOf(
  { d, quasiP }: AxisQuasiP,
  limit: Limit,
  factor: Factor,
  halves: readonly Limit[],
  reproduced: number,
  level: number,
): RestrictionCheck {
  const spread = (side: Side) =>
    limit.kind === 'range' ? limitSpread(limit[side], side, halves, factor, level) : null;
  const values = factor.kind === 'choice' ? factor.values : [];
  return {
    factor: d,
    key: factor.key,
    quasiP,
    reproduced,
    lower: spread('lo'),
    upper: spread('hi'),
    levels: values.map((value, at) => ({
      value,
      kept: halves.filter((half) => half.kind === 'levels' && half.kept[at]).length / halves.length,
    })),
  };
}

function limitSpread(
  value: number,
  side: Side,
  halves: readonly Limit[],
  factor: Factor,
  level: number,
): Estimate | null {
  if (!Number.isFinite(value)) return null;
  const finite = halves.flatMap((half) => (half.kind === 'range' && Number.isFinite(half[side]) ? [half[side]] : []));
  const sorted = ascendingNumbers(Float64Array.from(finite, (one) => unitOf(factor, one)));
  return {
    value: unitOf(factor, value),
    lo: sampleQuantile(sorted, (1 - level) / 2),
    hi: sampleQuantile(sorted, (1 + level) / 2),
  };
}
