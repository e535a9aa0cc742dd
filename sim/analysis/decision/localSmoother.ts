/** Fewer points or positions in a window than these do not hold a parabola. */
const leastPoints = 10;
const leastPositions = 5;

/** Positions in ascending order, each with its weight. */
export interface Positions {
  readonly u: Float64Array;
  readonly weights: Float64Array;
}

/** A fitted value as a weighted sum of the values of points `from` … `from` + `row.length` − 1. */
export interface SmootherRow {
  readonly from: number;
  readonly row: Float64Array;
  /** What a point of weight 1 at this very position would count with in its own fit. */
  readonly own: number;
}

/**
 * Local polynomial of degree 1 or 2 at a position (Fan & Gijbels 1996, Local polynomial modelling and its applications): weighted least squares, the weight of a point its own times 1 − (distance / bandwidth)². Where the
 * window holds fewer than 10 points or 5 positions it is widened until it does, or holds all.
 */
export function smootherRow({ u, weights }: Positions, at: number, bandwidth: number, degree: 1 | 2): SmootherRow {
  let width = bandwidth;
  let [from, to] = windowOf(u, at, width);
  while ((to - from < leastPoints || positionsIn(u, from, to) < leastPositions) && width < 4) {
    width *= 1.3;
    [from, to] = windowOf(u, at, width);
  }
  const [t, k] = [new Float64Array(to - from), new Float64Array(to - from)];
  const s = new Float64Array(5);
  for (let i = from; i < to; i++) {
    const off = (u[i]! - at) / width;
    const weight = weights[i]! * (1 - off * off);
    t[i - from] = off;
    k[i - from] = weight;
    for (let power = 0, term = weight; power <= 2 * degree; power++, term *= off) s[power]! += term;
  }
  const [a, b, c] = degree === 1 ? lineAtZero(s) : parabolaAtZero(s);
  return { from, row: k.map((weight, i) => weight * (a + t[i]! * (b + t[i]! * c))), own: a };
}

/** First row of the inverse of the moments' matrix: what the constant of the fit is made of. */
function lineAtZero([s0, s1, s2]: Float64Array): [number, number, number] {
  const determinant = s0! * s2! - s1! * s1!;
  return [s2! / determinant, -s1! / determinant, 0];
}

function parabolaAtZero([s0, s1, s2, s3, s4]: Float64Array): [number, number, number] {
  const [a, b, c] = [s2! * s4! - s3! * s3!, s2! * s3! - s1! * s4!, s1! * s3! - s2! * s2!];
  const determinant = s0! * a + s1! * b + s2! * c;
  return [a / determinant, b / determinant, c / determinant];
}

/** Places of the points less than `width` away. */
function windowOf(u: Float64Array, at: number, width: number): [from: number, to: number] {
  return [firstAbove(u, at - width), firstAtLeast(u, at + width)];
}

const firstAbove = (u: Float64Array, bound: number) => search(u, (value) => value > bound);
const firstAtLeast = (u: Float64Array, bound: number) => search(u, (value) => value >= bound);

/** First place of an ascending column from which on `holds`. */
function search(u: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, u.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(u[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function positionsIn(u: Float64Array, from: number, to: number): number {
  let positions = 0;
  for (let i = from; i < to && positions < leastPositions; i++) if (i === from || u[i]! !== u[i - 1]!) positions += 1;
  return positions;
}
