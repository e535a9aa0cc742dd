import { ascendingBy } from '../../engine/order.ts';
import { dominates } from './rankedCandidate.ts';

type Point = readonly number[];

/**
 * Volume between the points, all to be minimised, and `reference`; exact. Points that are not below the reference everywhere add nothing.
 *
 * Two objectives by a sweep, three by a sweep of growing staircases, more by the exclusive volumes of While, Bradstreet & Barone (2012), one objective less at every step.
 */
export function hypervolumeBelow(points: readonly Point[], reference: Point): number {
  const below = points.filter((point) => point.every((value, i) => value < reference[i]!));
  return volume(below, reference);
}

function volume(points: readonly Point[], reference: Point): number {
  if (points.length === 0) return 0;
  if (reference.length === 1) return reference[0]! - points.reduce((least, [x]) => Math.min(least, x!), Infinity);
  if (reference.length === 2) return area(points, reference);
  const last = reference.length - 1;
  const ordered = ascendingBy(points, (point) => point[last]!);
  if (last === 2) return staircases(ordered, reference);
  const cut = reference.slice(0, last);
  let sum = 0;
  for (const [at, point] of ordered.entries()) {
    const floor = point.slice(0, last);
    // Whoever came before is lower in the last objective: what it takes of this point, it takes over the whole height.
    const taken = nonDominated(
      ordered.slice(0, at).map((before) => floor.map((value, i) => Math.max(value, before[i]!))),
    );
    const whole = floor.reduce((product, value, i) => product * (cut[i]! - value), 1);
    sum += (reference[last]! - point[last]!) * (whole - volume(taken, cut));
  }
  return sum;
}

function area(points: readonly Point[], [right, top]: Point): number {
  let [sum, lowest] = [0, top!];
  for (const [x, y] of ascendingBy(points, (point) => point[0]!)) {
    if (!(y! < lowest)) continue;
    sum += (right! - x!) * (lowest - y!);
    lowest = y!;
  }
  return sum;
}

/** `ordered` by the third coordinate: slices of the area that all points so far take, each as high as the gap to the next point. */
function staircases(ordered: readonly Point[], [right, top, end]: Point): number {
  const [xs, ys]: [number[], number[]] = [[], []];
  let [sum, taken] = [0, 0];
  for (const [at, [x, y, z]] of ordered.entries()) {
    let first = 0;
    while (first < xs.length && xs[first]! < x!) first++;
    // Steps to the left are higher, or the point adds nothing.
    let [left, ceiling] = [x!, first > 0 ? ys[first - 1]! : top!];
    const isTaken = !(y! < ceiling) || (xs[first] === x && !(y! < ys[first]!));
    if (!isTaken) {
      let past = first;
      while (past < xs.length && ys[past]! >= y!) {
        taken += (xs[past]! - left) * (ceiling - y!);
        [left, ceiling] = [xs[past]!, ys[past]!];
        past++;
      }
      taken += ((xs[past] ?? right!) - left) * (ceiling - y!);
      xs.splice(first, past - first, x!);
      ys.splice(first, past - first, y!);
    }
    sum += taken * ((ordered[at + 1]?.[2] ?? end!) - z!);
  }
  return sum;
}

/** Without dominated points and copies. */
function nonDominated(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    if (kept.some((other) => other.every((value, i) => value <= point[i]!))) continue;
    for (let at = kept.length - 1; at >= 0; at--) if (dominates(point, kept[at]!)) kept.splice(at, 1);
    kept.push(point);
  }
  return kept;
}
