export type Point = readonly [x: number, y: number];

/** The part of a polygon inside a convex one whose corners run counter-clockwise (y upwards); [] where they do not meet. Sutherland and Hodgman. */
export function clippedPolygon(polygon: readonly Point[], convex: readonly Point[]): Point[] {
  let kept: Point[] = [...polygon];
  for (let i = 0; i < convex.length && kept.length > 0; i++) {
    const side = sideOf(convex[i]!, convex[(i + 1) % convex.length]!);
    const from = kept;
    kept = [];
    for (let j = 0; j < from.length; j++) {
      const [a, b] = [from[j]!, from[(j + 1) % from.length]!];
      const [sa, sb] = [side(a), side(b)];
      if (sa >= 0) kept.push(a);
      if (sa >= 0 !== sb >= 0) kept.push(between(a, b, sa / (sa - sb)));
    }
  }
  return kept;
}

/** The part of a line inside such a convex polygon, or null. */
export function clippedLine(a: Point, b: Point, convex: readonly Point[]): [Point, Point] | null {
  let [from, to] = [0, 1];
  for (let i = 0; i < convex.length; i++) {
    const side = sideOf(convex[i]!, convex[(i + 1) % convex.length]!);
    const [sa, sb] = [side(a), side(b)];
    if (sa < 0 && sb < 0) return null;
    if (sa < 0) from = Math.max(from, sa / (sa - sb));
    else if (sb < 0) to = Math.min(to, sa / (sa - sb));
  }
  return from < to ? [between(a, b, from), between(a, b, to)] : null;
}

/** Above 0 to the left of the edge. */
const sideOf =
  ([x1, y1]: Point, [x2, y2]: Point) =>
  ([x, y]: Point): number =>
    (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);

const between = (a: Point, b: Point, t: number): Point => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
