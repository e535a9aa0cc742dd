import { ResultHash } from '../engine/hash.ts';
import { ascending } from '../engine/order.ts';
import type { SweepRuns } from './sweep.ts';

/**
 * SHA-256 (64 hex digits) of what a sweep computed: model, seed, worlds, policies, and of every place its status and every outcome value, with the number of events;
 * of refused and failed runs the code and path. Equal for any number of workers and every rerun; of a stopped sweep the hash of its whole points.
 */
export function sweepHash({
  model,
  seed,
  replicates,
  policies,
  points,
  status,
  outcomes,
  events,
  refused,
  failed,
}: SweepRuns): string {
  const hash = new ResultHash().add([model, seed, replicates, [...policies], points, status, events]);
  for (const key of ascending(Object.keys(outcomes))) hash.add([key, outcomes[key]!]);
  hash.add(refused.map(({ point, policy, fault }) => [point, policy, fault.code, fault.path]));
  hash.add(failed.map(({ point, policy, replicate, fault }) => [point, policy, replicate, fault.code, fault.path]));
  return hash.hex();
}
