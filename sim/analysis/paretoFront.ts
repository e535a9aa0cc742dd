/**
 * Which of the points (one coordinate a direction) no other dominates: as good in every direction and better in one. Equal points stand or fall
 * together. A point with a NaN coordinate is comparable with none: not on the front, and dominating nothing.
 *
 *     paretoFront([[1, 9], [2, 9], [2, 8]], ['lower', 'higher']) // [true, false, false]
 */
export function paretoFront(
  points: readonly (readonly number[])[],
  directions: readonly ('higher' | 'lower')[],
): boolean[] {
  const scores = points.map((point) => directions.map((direction, i) => (direction === 'higher' ? 1 : -1) * point[i]!));
  const comparable = scores.filter((score) => !score.some(Number.isNaN));
  return scores.map((score) => !score.some(Number.isNaN) && !comparable.some((other) => dominates(other, score)));
}

function dominates(one: readonly number[], other: readonly number[]): boolean {
  return one.every((value, i) => value >= other[i]!) && one.some((value, i) => value > other[i]!);
}
