import type { SweepSpec } from '../sweep.ts';
import { shardPlaces } from './shardPlaces.ts';
import type { Shard } from './sweepTask.ts';

/** Shards of `of` in which places are missing, and how many; `missing` is in ascending order. */
export function missingShards(
  spec: SweepSpec,
  missing: readonly number[],
  of: number,
): readonly { readonly shard: Shard; readonly missing: number }[] {
  const counts = new Map<number, number>();
  let index = 1;
  let end = shardPlaces(spec, { index, of }).to;
  for (const place of missing) {
    while (place >= end) {
      index += 1;
      end = shardPlaces(spec, { index, of }).to;
    }
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return [...counts].map(([one, count]) => ({ shard: { index: one, of }, missing: count }));
}
