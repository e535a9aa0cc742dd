import type { PointRow } from '../../../report/calibration/calibrationRows.ts';
import type { CalibrationState } from '../../../sim/analysis/calibration/calibration.ts';
import { pointsOf } from '../../../sim/analysis/calibration/calibrationPoint.ts';
import { calibrationSample } from '../../../sim/analysis/calibration/calibrationSample.ts';
import { missOf } from '../../../sim/analysis/calibration/distances.ts';
import { type ParquetColumn, writeParquet } from '../../../sim/experiment/folder/parquet.ts';

/** All points as tables have them. */
export function calibratedPoints(state: CalibrationState): PointRow[] {
  const { targets, told, generations } = state;
  const sample = calibrationSample(state);
  const weightOf = new Map(sample.isReached ? sample.ids.map((id, i) => [id, sample.weights[i]!]) : []);
  const pointOf = pointsOf(state);
  const generationOf = generations.flatMap(({ size }, g) => Array<number>(size).fill(g));
  return told.map(({ place, outcomes }, id) => ({
    id,
    ...pointOf(place),
    generation: generationOf[id]!,
    weight: weightOf.get(id) ?? 0,
    miss: targets.reduce((most, target, t) => Math.max(most, missOf(target, outcomes?.[t] ?? Number.NaN)), 0),
    outcomes,
  }));
}

/** The same as a Parquet file, with the columns of `pointRows`: numbers as numbers, null where there is none. */
export function pointsParquet(
  { factors }: CalibrationState,
  points: readonly PointRow[],
  outcomes: readonly string[],
): Uint8Array {
  const integer = (name: string, of: (one: PointRow) => number): ParquetColumn => ({
    name,
    kind: 'integer',
    values: Int32Array.from(points, of),
  });
  const double = (name: string, of: (one: PointRow) => number | null | undefined): ParquetColumn => ({
    name,
    kind: 'double',
    values: Float64Array.from(points, (one) => of(one) ?? Number.NaN),
    isAbsent: Uint8Array.from(points, (one) => (Number.isFinite(of(one) ?? Number.NaN) ? 0 : 1)),
  });
  return writeParquet([
    integer('point', ({ id }) => id),
    integer('generation', ({ generation }) => generation),
    double('weight', ({ weight }) => weight),
    double('miss', ({ miss }) => miss),
    ...factors.map(({ key, kind }, f) =>
      kind === 'choice'
        ? ({ name: `factor:${key}`, kind: 'text', values: points.map(({ values }) => String(values[f])) } as const)
        : double(`factor:${key}`, ({ values }) => values[f] as number),
    ),
    ...outcomes.map((key, i) => double(key, ({ outcomes: own }) => own?.[i])),
  ]);
}
