import { ascendingBy } from '../../engine/order.ts';
import type { Factor } from '../../experiment/factor.ts';
import { levelAt, levelsOf } from '../sensitivity/levelAt.ts';

/** One factor of a sample, as it is cut. */
export interface Axis {
  /** Numbers are cut anywhere, whole numbers between levels, choices level by level in no order. */
  readonly kind: Factor['kind'];
  /** How many levels; NaN for numbers. */
  readonly levels: number;
  /** By row: the coordinate in [0, 1] of a number, else which level, from 0. */
  readonly column: Float64Array;
  /** Rows by ascending column. */
  readonly order: Int32Array;
}

export function axesOf(points: readonly ArrayLike<number>[], factors: readonly Factor[]): Axis[] {
  return factors.map((factor, d) => {
    const levels = levelsOf(factor) ?? Number.NaN;
    const column = Float64Array.from(points, (point) =>
      Number.isNaN(levels) ? point[d]! : levelAt(point[d]!, levels),
    );
    return {
      kind: factor.kind,
      levels,
      column,
      order: Int32Array.from(ascendingBy(column.keys(), (row) => column[row]!)),
    };
  });
}
