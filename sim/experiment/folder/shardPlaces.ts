import { FaultError } from '../../engine/fault.ts';
import type { SweepSpec } from '../sweep.ts';
import type { PlaceRange } from '../sweepPlaces.ts';
import type { Shard } from './sweepTask.ts';

/** Points from the first of a shard to before its last; all of them without a shard. More shards than points leave some of them empty. */
export function shardPoints(points: number, shard: Shard | undefined): PlaceRange {
  if (shard === undefined) return { from: 0, to: points };
  const { index, of } = shard;
  return { from: Math.floor(((index - 1) * points) / of), to: Math.floor((index * points) / of) };
}

/** Places of a shard, or of a whole sweep. Throws `invalidShard` unless index and number are whole numbers with 1 ≤ index ≤ of. */
export function shardPlaces({ points, policies, replicates }: SweepSpec, shard: Shard | undefined): PlaceRange {
  if (shard !== undefined) checkShard(shard);
  const { from, to } = shardPoints(points, shard);
  const perPoint = policies.length * replicates;
  return { from: from * perPoint, to: to * perPoint };
}

function checkShard({ index, of }: Shard): void {
  if (Number.isInteger(index) && Number.isInteger(of) && index >= 1 && index <= of) return;
  throw new FaultError({ code: 'invalidShard', path: 'shard', value: `${index}/${of}`, expected: 'i/n, 1 ≤ i ≤ n' });
}
