import { squaredDistance, unitScores } from './unitScores.ts';

type Point = readonly number[];

/**
 * Places of `size` points of a front, ascending, that are spread over it: while there are too many, of the two that lie closest the one goes that is closer to a third (as the truncation of SPEA2: Zitzler, Laumanns &
 * Thiele 2001), the later of two alike. Distances as shares of the front's ranges. The first point that is best in an objective stays. `size` is at least the number of objectives.
 */
export function thinFront(front: readonly Point[], size: number): number[] {
  const kept = new Set(front.keys());
  if (front.length <= size) return [...kept];
  const points = unitScores(front);
  const fixed = new Set(ends(points));
  const nearest = (i: number, except = -1): { at: number; distance: number } => {
    let found = { at: -1, distance: Number.POSITIVE_INFINITY };
    for (const j of kept) {
      if (j === i || j === except) continue;
      const here = squaredDistance(points[i]!, points[j]!);
      if (here < found.distance) found = { at: j, distance: here };
    }
    return found;
  };
  const neighbours = front.map((_, i) => nearest(i));
  while (kept.size > size) {
    let closest = -1;
    for (const i of kept) {
      if (!fixed.has(i) && !(neighbours[i]!.distance >= (neighbours[closest]?.distance ?? Infinity))) closest = i;
    }
    const other = neighbours[closest]!.at;
    const isLess = fixed.has(other) || nearest(closest, other).distance < nearest(other, closest).distance;
    const gone = isLess ? closest : other;
    kept.delete(gone);
    for (const i of kept) if (neighbours[i]!.at === gone) neighbours[i] = nearest(i);
  }
  return [...kept];
}

/** The first point that is best, by objective. */
const ends = (points: readonly Point[]): number[] =>
  points[0]!.map((_, d) => points.reduce((best, point, at) => (point[d]! < points[best]![d]! ? at : best), 0));
