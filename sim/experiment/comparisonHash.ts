import { ResultHash } from '../engine/hash.ts';
import { ascending, ascendingBy } from '../engine/order.ts';
import type { ComparisonSoFar } from './comparison.ts';

/**
 * SHA-256 (64 hex digits) of what was computed: model, seed, and of every policy, by id, the status of every replicate, every
 * outcome value in replicate order and the number of events; of failed replicates the code and path. Equal for any number of
 * workers, any order of the policies and every rerun. Curves, logs and the messages of failures are left out: what else is
 * recorded or how a worker died changes no result. Of a comparison under way, the hash of the rows so far.
 */
export function comparisonHash({ model, seed, replicates, policies, failed }: ComparisonSoFar): string {
  const hash = new ResultHash().add([model, seed, replicates]);
  for (const { id, status, outcomes, events } of ascendingBy(policies, (policy) => policy.id)) {
    hash.add([id, status, events]);
    for (const key of ascending(Object.keys(outcomes))) hash.add([key, outcomes[key]!]);
    const reasons = failed.filter(({ policy }) => policy === id);
    hash.add(reasons.map(({ replicate, fault }) => [replicate, fault.code, fault.path]));
  }
  return hash.hex();
}
