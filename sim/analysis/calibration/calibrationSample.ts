import type { CalibrationSample, CalibrationState } from './calibration.ts';
import { pointsOf } from './calibrationPoint.ts';

/** The near points of all finished generations; empty before the first, and where no point has all outcomes. */
export function calibrationSample(state: CalibrationState): CalibrationSample {
  const { targets, kept, told, generations } = state;
  const last = generations.at(-1);
  const { ids, weights } = last?.near ?? { ids: [], weights: [] };
  const pointOf = pointsOf(state);
  const points = ids.map((id) => pointOf(told[id]!.place));
  const column = (place: number) => Float64Array.from(ids, (id) => told[id]!.outcomes?.[place] ?? Number.NaN);
  const keys = [...targets.map(({ key }) => key), ...kept];
  return {
    tolerance: last?.tolerance ?? Number.POSITIVE_INFINITY,
    isReached: last?.tolerance === 1,
    ids,
    points: points.map(({ point }) => point),
    values: points.map(({ values }) => values),
    weights: Float64Array.from(weights),
    effective: last?.effective ?? 0,
    columns: Object.fromEntries(keys.map((key, place) => [key, column(place)])),
  };
}
