import { ascendingBy } from '../../engine/order.ts';

/**
 * Crowding distance of every point of one front (Deb et al. 2002): the sum over objectives of the gap between its neighbours, as a share of the front's range; Infinity at the ends. Of equal points the
 * first has the distance and the others 0 (Fortin & Parizeau 2013): otherwise copies would crowd out what differs.
 */
export function crowdingDistance(front: readonly (readonly number[])[]): Float64Array {
  const distances = new Float64Array(front.length);
  const seen = new Set<string>();
  const distinct = Array.from(front.keys()).filter((at) => {
    const key = front[at]!.join();
    return !seen.has(key) && seen.add(key);
  });
  const objectives = front[0]?.length ?? 0;
  for (let i = 0; i < objectives; i++) {
    const order = ascendingBy(distinct, (at) => front[at]![i]!);
    const at = (place: number) => front[order[place]!]![i]!;
    const last = order.length - 1;
    const range = at(last) - at(0);
    for (const [place, point] of order.entries()) {
      if (place === 0 || place === last) distances[point] = Number.POSITIVE_INFINITY;
      else if (range > 0) distances[point]! += (at(place + 1) - at(place - 1)) / range;
    }
  }
  return distances;
}
