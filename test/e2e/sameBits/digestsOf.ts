import { type Hashable, ResultHash } from '../../../sim/engine/hash.ts';
import { arithmeticResults, nativeMathResults } from './arithmeticGrid.ts';
import { distributionResults } from './distributionDraws.ts';
import { registry } from './registry.ts';
import type { SameBitsWorkload } from './workload.ts';

function resultsOf(workload: SameBitsWorkload): Record<string, Hashable> {
  switch (workload.kind) {
    case 'arithmetic':
      return arithmeticResults(workload.seed, workload.count);
    case 'nativeMath':
      return nativeMathResults(workload.seed, workload.count);
    case 'distributions':
      return distributionResults(workload.seed, workload.count);
    case 'run': {
      const run = registry.start(workload.request);
      while (!run.step(100_000));
      const { outcomes, series, profiles, events, log } = run.result();
      if (log === undefined) return { outcomes, series, profiles, events, log: null };
      const { lineage, cases, attempts, ...rows } = log;
      return {
        outcomes,
        series,
        profiles,
        events,
        log: { ...rows, lineage: copyOf(lineage), cases: copyOf(cases), attempts: copyOf(attempts) },
      };
    }
  }
}

/** A part of a log as it is hashed. */
const copyOf = (part: object | undefined): Hashable =>
  part === undefined ? null : (Object.fromEntries(Object.entries(part)) as Record<string, Hashable>);

/**
 * What a workload computes, hashed part by part (a function, a distribution, the outcomes of a run …), so that a
 * difference between two engines has a name. The same function in Node, in a page's worker and in the tests.
 */
export function digestsOf(workload: SameBitsWorkload): Record<string, string> {
  const results = resultsOf(workload);
  return Object.fromEntries(
    Object.entries(results).map(([part, result]) => [part, new ResultHash().add(result).hex()]),
  );
}
