import { ascendingBy } from '../../engine/order.ts';
import { RandomStreams } from '../../engine/random/streams.ts';
import { chooseBandwidth } from './chooseBandwidth.ts';
import { type SmootherRow, smootherRow } from './localSmoother.ts';

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
 * Local parabolas of the bandwidth that suits local lines best (`chooseBandwidth`): the line's error of curvature is then small beside its scatter (robust bias correction, Calonico, Cattaneo & Farrell 2018,
 * doi:10.1080/01621459.2017.1285776). Errors from residuals over 1 − leverage (HC3: MacKinnon & White 1985), so that other factors' say, which differs along the range, and the luck of runs are both in them. Redrawn
 * curves: those residuals with random signs (wild bootstrap, Liu 1988), of stream `analysis.wildBootstrap`, index = resample, one bit a world: the same signs along every factor. `weights` add up to 1.
 */
export function differenceCurve(
  positions: Float64Array,
  differences: Float64Array,
  weights: Float64Array,
  [low, high]: readonly [number, number],
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): DifferenceCurve {
  const n = positions.length;
  const order = Int32Array.from(ascendingBy(positions.keys(), (world) => positions[world]!));
  const sorted = {
    u: positions.map((_, i) => positions[order[i]!]!),
    weights: weights.map((_, i) => weights[order[i]!]!),
  };
  const values = differences.map((_, i) => differences[order[i]!]!);
  const bandwidth = chooseBandwidth(sorted, values);
  const u = Float64Array.from({ length: steps }, (_, step) => low + ((high - low) * step) / (steps - 1));
  const rows = Array.from(u, (at) => smootherRow(sorted, at, bandwidth, 2));
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
    rise: riseOf(value, rows, residuals, n),
    furthest: furthestOf(rows, parts, error, order, { resamples, seed }),
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
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): Float64Array {
  const n = order.length;
  const stream = new RandomStreams(seed, 0).stream('analysis.wildBootstrap');
  const words = new Int32Array(4 * Math.ceil(n / 128));
  const signs = new Float64Array(n);
  return Float64Array.from({ length: resamples }, (_, resample) => {
    stream.fillWords(0, resample, words);
    for (let i = 0; i < n; i++) signs[i] = (words[order[i]! >> 5]! >> (order[i]! & 31)) & 1 ? 1 : -1;
    let furthest = 0;
    for (let step = 0; step < rows.length; step++) {
      if (error[step] === 0) continue;
      const [part, from] = [parts[step]!, rows[step]!.from];
      let sum = 0;
      for (let i = 0; i < part.length; i++) sum += part[i]! * signs[from + i]!;
      furthest = Math.max(furthest, Math.abs(sum) / error[step]!);
    }
    return furthest;
  });
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
