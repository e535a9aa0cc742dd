import type { PolicySummary } from '../../sim/experiment/folder/sweepSummary.ts';
import { csvRow } from '../csv.ts';

/** Header and one row a policy and outcome that is defined somewhere, over all its runs; `ok`, `failed` and `refused` are the runs of the policy. */
export function* summaryRows(summary: readonly PolicySummary[]): Generator<string> {
  yield csvRow(['policy', 'outcome', 'n', 'mean', 'sd', 'min', 'max', 'ok', 'failed', 'refused']);
  for (const { policy, ok, failed, refused, outcomes } of summary) {
    for (const [outcome, { n, mean, sd, min, max }] of Object.entries(outcomes)) {
      yield csvRow([policy, outcome, n, finite(mean), finite(sd), finite(min), finite(max), ok, failed, refused]);
    }
    if (Object.keys(outcomes).length === 0) {
      yield csvRow([policy, null, null, null, null, null, null, ok, failed, refused]);
    }
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
