import { ascending } from '../../sim/engine/order.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { type Estimate, noEstimate } from '../describe/estimate.ts';
import type { Words } from '../ledger.ts';

const draws = 400;

/**
 * Coefficient of variation of the rates of places, beyond what chance makes of their counts: √(Σ((x − rE)² − x) / Σ(rE)²), E being a place's residents and r the rate of all; 0 where counts differ no more than by chance. Interval: 2.5 and 97.5 %
 * of the same over places drawn with replacement (stream `ledger.placeVariation`, entity = place, index = sample). n places.
 */
export function placeVariation(column: Words, residentsOf: Readonly<Record<string, number>>, seed = 1): Estimate {
  const counts = new Float64Array(column.values.length);
  for (const code of column.codes) if (code >= 0) counts[code]! += 1;
  const there = column.values.flatMap((word, code) =>
    Object.hasOwn(residentsOf, word) && residentsOf[word]! > 0 ? [{ x: counts[code]!, e: residentsOf[word]! }] : [],
  );
  // Places that are known and have no case at all.
  const known = new Set(column.values);
  for (const [word, e] of Object.entries(residentsOf)) if (!known.has(word) && e > 0) there.push({ x: 0, e });
  const n = there.length;
  if (n < 3) return { ...noEstimate, n };
  const stream = new RandomStreams(seed, 0).stream('ledger.placeVariation');
  const samples = Array.from({ length: draws }, (_, draw) =>
    variationOf(there.map((_place, i) => there[Math.floor(n * stream.uniform(i, draw))]!)),
  );
  const sorted = ascending(samples.filter((one) => !Number.isNaN(one)));
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { value: variationOf(there), lo: at(0.025), hi: at(0.975), n };
}

function variationOf(places: readonly { readonly x: number; readonly e: number }[]): number {
  const rate = places.reduce((sum, { x }) => sum + x, 0) / places.reduce((sum, { e }) => sum + e, 0);
  const [excess, squares] = places.reduce(
    ([a, b], { x, e }) => [a + (x - rate * e) * (x - rate * e) - x, b + rate * e * rate * e],
    [0, 0],
  );
  return Math.sqrt(Math.max(0, excess / squares));
}
