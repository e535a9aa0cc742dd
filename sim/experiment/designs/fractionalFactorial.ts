import { bitCount, fractionColumns, type Resolution } from './fractionColumns.ts';

/**
 * The smallest regular two-level fraction of the resolution for so many factors: III keeps main effects apart from each other, IV from interactions of
 * two factors also, V these from each other. The principal fraction (every defining word is +); the whole factorial where no fraction will do.
 * Coordinates are 0 and 1; see `fractionColumns` for the generators and what throws, `aliasesOf` for what is confounded. No draws.
 *
 * In an order of which every beginning is nearly balanced (see `spreadOrder`): up to 30 factors the counts of a factor's two levels among the first
 * points, however many, differ by at most 4.
 *
 *     fractionalFactorial(3, 3) // [0, 0, 1], [1, 0, 0], [0, 1, 0], [1, 1, 1]
 */
export function fractionalFactorial(resolution: Resolution, dimensions: number): Float64Array[] {
  const columns = fractionColumns(resolution, dimensions);
  return spreadOrder(columns).map((run) => Float64Array.from(columns, (column) => levelOf(column, run)));
}

/** Points of the fraction; throws what it throws. */
export function fractionPoints(columns: readonly number[]): number {
  let points = 1;
  for (const column of columns) while (points <= column) points *= 2;
  return points;
}

/** With levels −1 and 1 a generated factor is the product of its basic ones; the product of an even number of lows is high. */
const levelOf = (column: number, run: number): number => (bitCount(column & run) + bitCount(column) + 1) % 2;

/**
 * Every run (bit b: level of basic factor b) once, each the best next one (the first of equals): it leaves the least sum of squares off the diagonal of
 * the information matrix of constant and main effects, so that these can be told apart soon, and of fourth powers of the differences between the
 * counts of a factor's levels, so that none is left behind.
 */
function spreadOrder(columns: readonly number[]): number[] {
  const runs = fractionPoints(columns);
  const k = columns.length;
  const signs = new Int8Array(runs * k);
  for (let run = 0; run < runs; run++) {
    for (let j = 0; j < k; j++) signs[run * k + j] = 2 * levelOf(columns[j]!, run) - 1;
  }
  // The scalar product of two runs depends on the basic factors in which they differ.
  const squares = Float64Array.from({ length: runs }, (_, difference) => {
    const differing = columns.reduce((sum, column) => sum + (bitCount(column & difference) % 2), 0);
    return (1 + k - 2 * differing) * (1 + k - 2 * differing);
  });
  const likeness = new Float64Array(runs);
  const excess = new Int32Array(k);
  const order: number[] = [];
  for (let next = 0; next !== -1; ) {
    order.push(next);
    for (let j = 0; j < k; j++) excess[j]! += signs[next * k + j]!;
    likeness[next] = Number.POSITIVE_INFINITY;
    const last = next;
    next = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
      likeness[run]! += squares[run ^ last]!;
      let badness = likeness[run]!;
      for (let j = 0; j < k && badness < least; j++) {
        const squared = (excess[j]! + signs[run * k + j]!) * (excess[j]! + signs[run * k + j]!);
        badness += squared * squared;
      }
      if (badness < least) [next, least] = [run, badness];
    }
  }
  return order;
}
