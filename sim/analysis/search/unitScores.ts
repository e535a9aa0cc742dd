type Point = readonly number[];

/** Points as shares of the range that they span in every coordinate; 0 where all are alike. Finite points. */
export function unitScores(points: readonly Point[]): number[][] {
  const spans = (points[0] ?? []).map((_, d) => {
    const [low, high] = points.reduce(
      ([least, most], point) => [Math.min(least, point[d]!), Math.max(most, point[d]!)] as const,
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const,
    );
    return { low, width: high > low ? high - low : 1 };
  });
  return points.map((point) => point.map((value, d) => (value - spans[d]!.low) / spans[d]!.width));
}

/** Square of the Euclidean distance. */
export function squaredDistance(one: Point, other: Point): number {
  let squared = 0;
  for (let d = 0; d < one.length; d++) {
    const gap = one[d]! - other[d]!;
    squared += gap * gap;
  }
  return squared;
}
