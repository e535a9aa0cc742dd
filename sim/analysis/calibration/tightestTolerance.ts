import { ascendingBy } from '../../engine/order.ts';

/** The smallest tolerance, from 1, within which weighted points tell as much as `focus` independent ones; where there is none, the largest finite distance. Null where no distance is finite. */
export function tightestTolerance(
  weights: ArrayLike<number>,
  distances: ArrayLike<number>,
  focus: number,
): number | null {
  const ids = Array.from({ length: distances.length }, (_, id) => id);
  const nearest = ascendingBy(
    ids.filter((id) => distances[id]! < Infinity),
    (id) => distances[id]!,
  );
  let [sum, squares] = [0, 0];
  let farthest: number | null = null;
  for (const [rank, id] of nearest.entries()) {
    sum += weights[id]!;
    squares += weights[id]! * weights[id]!;
    farthest = Math.max(1, distances[id]!);
    const next = nearest[rank + 1];
    const isWhole = next === undefined || Math.max(1, distances[next]!) > farthest;
    if (isWhole && sum * sum >= focus * squares) return farthest;
  }
  return farthest;
}
