import { ascendingBy } from '../../engine/order.ts';
import { RandomStreams } from '../../engine/random/streams.ts';

/** Points among which the next is chosen: the order stays linear in time. */
const window = 256;

/**
 * The points in an order in which every beginning has the levels of each factor about equally often: from a random order, the point whose levels were seen least
 * so far is taken next. Stream `design.order`: entity = row, index 0. A permutation of its argument.
 */
export function balancedOrder(points: readonly Float64Array[], seed: number): Float64Array[] {
  const stream = new RandomStreams(seed, 0).stream('design.order');
  const waiting = ascendingBy(points.keys(), (row) => stream.uniform(row, 0)).map((row) => points[row]!);
  const seen = (points[0] ?? []).length === 0 ? [] : Array.from(points[0]!, () => new Map<number, number>());
  const ordered: Float64Array[] = [];
  while (waiting.length > 0) {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < Math.min(window, waiting.length); i++) {
      let count = 0;
      for (let f = 0; f < seen.length; f++) count += seen[f]!.get(waiting[i]![f]!) ?? 0;
      if (count < least) [best, least] = [i, count];
    }
    const [next] = waiting.splice(best, 1) as [Float64Array];
    seen.forEach((counts, f) => {
      counts.set(next[f]!, (counts.get(next[f]!) ?? 0) + 1);
    });
    ordered.push(next);
  }
  return ordered;
}
