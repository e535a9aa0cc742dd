import { FaultError } from '../engine/fault.ts';
import type { ComparisonSoFar, FailedReplicate } from '../experiment/comparison.ts';
import { comparisonHash } from '../experiment/comparisonHash.ts';
import { type PolicyRuns, rowStatus } from '../experiment/policyRuns.ts';
import { meanInterval } from './interval.ts';
import { type Better, pairedContrast } from './pairedContrast.ts';

export interface OutcomeSpec {
  readonly key: string;
  readonly unit: string;
  readonly better: Better;
}

/** JSON numbers: null where a number is undefined or infinite. */
export interface OutcomeSummary {
  readonly mean: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  /** Replicates in which the outcome is defined. */
  readonly n: number;
  readonly nUndefined: number;
  readonly unit: string;
}

export interface PolicySummary {
  readonly id: string;
  readonly outcomes: Readonly<Record<string, OutcomeSummary>>;
}

export interface ContrastSummary {
  readonly policy: string;
  readonly reference: string;
  readonly outcome: string;
  readonly difference: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly n: number;
  readonly pBetter: number | null;
  readonly varianceRatio: number | null;
}

/** What a comparison says so far: cheap enough to be made anew while it runs. */
export interface OutcomesSummary {
  readonly seed: number;
  readonly replicates: number;
  readonly policies: readonly PolicySummary[];
  /** By policy other than the reference, then outcome. */
  readonly contrasts: readonly ContrastSummary[];
  readonly failed: readonly FailedReplicate[];
}

export interface ComparisonSummary extends OutcomesSummary {
  /** See `comparisonHash`. */
  readonly hash: string;
}

export interface SummaryOptions {
  /** Id of the policy the others are compared with. */
  readonly reference: string;
  /** What to summarise, in this order. */
  readonly outcomes: readonly OutcomeSpec[];
}

/**
 * Means with 95 % intervals of every policy and paired contrasts with the reference, as JSON data. Contrasts use the
 * replicates that are ok and defined in both. Throws `unknownReference`.
 */
export function summariseOutcomes(result: ComparisonSoFar, { reference, outcomes }: SummaryOptions): OutcomesSummary {
  const base = result.policies.find(({ id }) => id === reference);
  if (base === undefined) {
    const expected = result.policies.map(({ id }) => id).join(', ');
    throw new FaultError({ code: 'unknownReference', path: 'reference', value: reference, expected });
  }
  const others = result.policies.filter((policy) => policy !== base);
  return {
    seed: result.seed,
    replicates: result.replicates,
    policies: result.policies.map((policy) => summarisePolicy(policy, outcomes)),
    contrasts: others.flatMap((policy) => outcomes.map((outcome) => summariseContrast(policy, base, outcome))),
    failed: result.failed,
  };
}

/** The same with the hash of the result. */
export const summariseComparison = (result: ComparisonSoFar, options: SummaryOptions): ComparisonSummary => ({
  ...summariseOutcomes(result, options),
  hash: comparisonHash(result),
});

function summarisePolicy(policy: PolicyRuns, outcomes: readonly OutcomeSpec[]): PolicySummary {
  const entries = outcomes.map(({ key, unit }): [string, OutcomeSummary] => {
    const { mean, lo, hi, n, nUndefined } = meanInterval(okValues(policy, key));
    return [key, { mean: jsonNumber(mean), lo: jsonNumber(lo), hi: jsonNumber(hi), n, nUndefined, unit }];
  });
  return { id: policy.id, outcomes: Object.fromEntries(entries) };
}

function summariseContrast(policy: PolicyRuns, reference: PolicyRuns, { key, better }: OutcomeSpec): ContrastSummary {
  const { difference, lo, hi, n, pBetter, varianceRatio } = pairedContrast(
    column(policy, key),
    column(reference, key),
    { better },
  );
  return {
    policy: policy.id,
    reference: reference.id,
    outcome: key,
    difference: jsonNumber(difference),
    lo: jsonNumber(lo),
    hi: jsonNumber(hi),
    n,
    pBetter: jsonNumber(pBetter),
    varianceRatio: jsonNumber(varianceRatio),
  };
}

/** Rows that are not ok hold NaN, so a column pairs by replicate as it stands. */
function column(policy: PolicyRuns, key: string): Float64Array {
  return policy.outcomes[key] ?? new Float64Array(policy.status.length).fill(Number.NaN);
}

function okValues(policy: PolicyRuns, key: string): Float64Array {
  return column(policy, key).filter((_, replicate) => policy.status[replicate] === rowStatus.ok);
}

function jsonNumber(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
