import { ascendingBy } from '../../engine/order.ts';
import { chooseBandwidths } from './chooseBandwidth.ts';
import { type Positions, type SmootherRow, smootherRow } from './localSmoother.ts';
import type { SignedSums } from './wildSigns.ts';

/** Positions at which a curve is told. */
const steps = 41;

/** The mean of a difference along a factor, at evenly spaced positions. */
export interface DifferenceCurve {
  readonly u: Float64Array;
  readonly value: Float64Array;
  readonly error: Float64Array;
  /** Degrees of freedom of each error: the points that decide it, less three. */
  readonly degrees: Float64Array;
  readonly bandwidth: number;
  /** Value at the last position less that at the first, and its error. */
  readonly rise: { readonly value: number; readonly error: number };
  /** By resample: largest distance of the redrawn curve from this one, in errors. */
  readonly furthest: Float64Array;
}

/**
 * Local parabolas of the bandwidth that suits local lines best (`chooseBandwidths`): the line's error of curvature is then small beside its scatter (robust bias correction, Calonico, Cattaneo & Farrell 2018,
 * doi:10.1080/01621459.2017.1285776). Errors from residuals over 1 − leverage (HC3: MacKinnon & White 1985), so that other factors' say, which differs along the range, and the luck of runs are both in them. Redrawn
 * curves: those residuals with random signs (wild bootstrap, Liu 1988), the same along every factor. `weights` add up to 1. One curve a column of differences, all of the same worlds: their places are weighed up once.
 */
export function differenceCurves(
  positions: Float64Array,
  columns: readonly Float64Array[],
  weights: Float64Array,
  [low, high]: readonly [number, number],
  signed: SignedSums,
): DifferenceCurve[] {
  const order = Int32Array.from(ascendingBy(positions.keys(), (world) => positions[world]!));
  const sortedOf = (values: Float64Array) => values.map((_, i) => values[order[i]!]!);
  const sorted = { u: sortedOf(positions), weights: sortedOf(weights) };
  const values = columns.map(sortedOf);
  const u = Float64Array.from({ length: steps }, (_, step) => low + ((high - low) * step) / (steps - 1));
  const rowsOf = new Map<number, readonly SmootherRow[]>();
  return chooseBandwidths(sorted, values).map((bandwidth, column) => {
    const rows = rowsOf.get(bandwidth) ?? Array.from(u, (at) => smootherRow(sorted, at, bandwidth, 2));
    rowsOf.set(bandwidth, rows);
    return curveOf(sorted, values[column]!, u, rows, bandwidth, order, signed);
  });
}

function curveOf(
  sorted: Positions,
  values: Float64Array,
  u: Float64Array,
  rows: readonly SmootherRow[],
  bandwidth: number,
  order: Int32Array,
  signed: SignedSums,
): DifferenceCurve {
  const value = Float64Array.from(rows, ({ from, row }) =>
    row.reduce((sum, part, i) => sum + part * values[from + i]!, 0),
  );
  const residuals = residualsOf(sorted, values, u, value, rows);
  const parts = rows.map(({ from, row }) => row.map((part, i) => part * residuals[from + i]!));
  const error = Float64Array.from(parts, lengthOf);
  return {
    u,
    value,
    error,
    degrees: Float64Array.from(rows, ({ row }) => Math.max(1, participants(row) - 3)),
    bandwidth,
    rise: riseOf(value, rows, residuals, values.length),
    furthest: furthestOf(rows, parts, error, order, signed),
  };
}

/** Residuals over 1 − leverage, both read between the positions of the curve. */
function residualsOf(
  { u, weights }: { readonly u: Float64Array; readonly weights: Float64Array },
  values: Float64Array,
  grid: Float64Array,
  curve: Float64Array,
  rows: readonly SmootherRow[],
): Float64Array {
  const [low, width] = [grid[0]!, grid[1]! - grid[0]!];
  return values.map((value, i) => {
    const place = Math.min(steps - 1, Math.max(0, (u[i]! - low) / width));
    const below = Math.min(steps - 2, Math.floor(place));
    const share = place - below;
    const fit = (1 - share) * curve[below]! + share * curve[below + 1]!;
    const own = (1 - share) * rows[below]!.own + share * rows[below + 1]!.own;
    return (value - fit) / Math.max(1e-6, 1 - Math.min(1, weights[i]! * own));
  });
}

function riseOf(value: Float64Array, rows: readonly SmootherRow[], residuals: Float64Array, n: number) {
  const [first, last] = [rows[0]!, rows[rows.length - 1]!];
  const row = new Float64Array(n);
  first.row.forEach((part, i) => {
    row[first.from + i]! -= part;
  });
  last.row.forEach((part, i) => {
    row[last.from + i]! += part;
  });
  const parts = row.map((part, i) => part * residuals[i]!);
  return { value: value[value.length - 1]! - value[0]!, error: lengthOf(parts) };
}

function furthestOf(
  rows: readonly SmootherRow[],
  parts: readonly Float64Array[],
  error: Float64Array,
  order: Int32Array,
  signed: SignedSums,
): Float64Array {
  const furthest = new Float64Array(signed.resamples);
  const byWorld = new Float64Array(order.length);
  for (const [step, { from }] of rows.entries()) {
    if (error[step] === 0) continue;
    byWorld.fill(0);
    for (const [i, part] of parts[step]!.entries()) byWorld[order[from + i]!] = part;
    const own = error[step]!;
    signed.each(byWorld, (resample, sum) => {
      furthest[resample] = Math.max(furthest[resample]!, Math.abs(sum) / own);
    });
  }
  return furthest;
}

const lengthOf = (parts: Float64Array) => Math.sqrt(parts.reduce((sum, part) => sum + part * part, 0));

/** How many equal parts would vary as much: (Σ l²)² / Σ l⁴. */
function participants(row: Float64Array): number {
  let [squares, fourths] = [0, 0];
  for (const part of row) {
    squares += part * part;
    fourths += part * part * part * part;
  }
  return (squares * squares) / fourths;
}
