import { factorValue } from '../../experiment/factor.ts';
import type { CalibrationPoint, CalibrationState } from './calibration.ts';
import { priorPositions } from './priorPositions.ts';

/** What stands for places: points of the unit cube, and values of the factors. */
export function pointsOf({
  factors,
  priors,
}: Pick<CalibrationState, 'factors' | 'priors'>): (place: readonly number[]) => Omit<CalibrationPoint, 'id'> {
  const along = factors.map((factor) => priorPositions(factor, priors[factor.key], `priors.${factor.key}`));
  return (place) => {
    const point = along.map((prior, f) => prior.quantile(place[f]!));
    return { point, values: factors.map((factor, f) => factorValue(factor, point[f]!)) };
  };
}

/** The places that stand for a point, values of factors of few being spread evenly over theirs. `part` in (0, 1) of a factor. */
export function placeOf(
  { factors }: Pick<CalibrationState, 'factors'>,
  point: ArrayLike<number>,
  part: (factor: number) => number,
): number[] {
  return factors.map((factor, f) => priorPositions(factor, undefined, '').shareWithin(point[f]!, part(f)));
}
