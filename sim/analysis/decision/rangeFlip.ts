import studentQuantile from '@stdlib/stats-base-dists-t-quantile';
import { normalQuantile } from '../../engine/arithmetic.ts';
import type { Factor } from '../../experiment/factor.ts';
import type { DifferenceCurve } from './differenceCurve.ts';
import { valueAt } from './factorPosition.ts';
import type { Crossing, FlipStatus, RangeFlip } from './flip.ts';
import { type UnsureStretch, unsureStretches } from './unsureStretches.ts';

export interface FlipRules {
  /** 1 where a positive difference is the policy's gain, else −1. */
  readonly sign: number;
  readonly level: number;
  /** How many errors no position of any factor's curve strays from it together, at the level; as for very many points. */
  readonly critical: number;
}

/** What a curve says of the preference along a factor of many values. */
export function rangeFlip(
  factor: Exclude<Factor, { readonly kind: 'choice' }>,
  curve: DifferenceCurve,
  { sign, level, critical }: FlipRules,
): RangeFlip {
  const { u, value, error, degrees, rise } = curve;
  const last = u.length - 1;
  const quantile = degrees.map((one) => studentQuantile((1 + level) / 2, one));
  const lo = value.map((one, i) => one - quantile[i]! * error[i]!);
  const hi = value.map((one, i) => one + quantile[i]! * error[i]!);
  /** 1 where the policy is better for sure, −1 where the reference is, 0 elsewhere. */
  const sure = value.map((one, i) => {
    const wide = ((critical * quantile[i]!) / normalQuantile((1 + level) / 2)) * error[i]!;
    return Math.abs(one) > wide ? Math.sign(one) * sign : 0;
  });
  const stretches = unsureStretches(u, value, lo, hi);
  const surely = (side: number, from: number, to: number) =>
    sure.some((one, i) => one === side && u[i]! >= from && u[i]! <= to);
  const crossings = stretches.flatMap((stretch, at): Crossing[] => {
    const [before, after] = [stretches[at - 1]?.to ?? u[0]!, stretches[at + 1]?.from ?? u[last]!];
    const above = signAbove(stretch, u, value) * sign;
    if (above === 0) return [];
    return [
      {
        value: valueAt(factor, middle(stretch.zeros)),
        lo: stretch.from === u[0] ? Number.NEGATIVE_INFINITY : valueAt(factor, stretch.from),
        hi: stretch.to === u[last] ? Number.POSITIVE_INFINITY : valueAt(factor, stretch.to),
        above: above > 0 ? 'policy' : 'reference',
        isSure: surely(-above, before, stretch.from) && surely(above, stretch.to, after),
      },
    ];
  });
  const lead = Math.sign(value[0]!);
  const shrinks = quantileOf(degrees, level) * rise.error < Math.abs(rise.value);
  const side = stretches.length > 0 || !shrinks ? null : rise.value * lead < 0 ? 'above' : 'below';
  const status: FlipStatus = crossings.some(({ isSure }) => isSure)
    ? 'crossing'
    : stretches.length > 0
      ? 'unsure'
      : side === null
        ? 'noChange'
        : 'outside';
  return {
    kind: 'range',
    key: factor.key,
    status,
    crossings,
    side,
    throughout: stretches.length > 0 ? 'unsure' : lead * sign > 0 ? 'policy' : 'reference',
    tested: [valueAt(factor, u[0]!), valueAt(factor, u[last]!)],
    curve: { value: u.map((one) => valueAt(factor, one)), difference: value, lo, hi },
    bandwidth: curve.bandwidth,
  };
}

/** Of a difference of both ends: the fewer degrees of freedom of the two. */
const quantileOf = (degrees: Float64Array, level: number) =>
  studentQuantile((1 + level) / 2, Math.min(degrees[0]!, degrees[degrees.length - 1]!));

/** Sign of the curve above a stretch where it differs from that below, else 0: a curve that only dips into the stretch changes nothing. */
function signAbove({ zeros }: UnsureStretch, u: Float64Array, value: Float64Array): number {
  if (zeros.length % 2 === 0) return 0;
  const end = u.findIndex((one) => one > zeros[zeros.length - 1]!);
  return end < 0 ? -Math.sign(value[value.length - 2]!) : Math.sign(value[end]!);
}

const middle = (zeros: readonly number[]) => zeros[(zeros.length - 1) / 2]!;
