import { FaultError } from '../engine/fault.ts';
import type { PolicyRuns } from './policyRuns.ts';
import type { LogScope } from './run.ts';

export interface PolicySpec {
  /** Unique in the comparison; the model never sees it. */
  readonly id: string;
  /** Resolved model parameters under this policy, JSON data. */
  readonly parameters: unknown;
  /** Parameters in place of these, one for another: replicate r is run with those at r modulo their number, under every policy. The same number for all, at least one. */
  readonly variants?: readonly unknown[];
}

export interface StoppingCheck {
  readonly reached: boolean;
  /** The policy and outcome farthest from the target; `relative` is the relative half-width there. */
  readonly widest: { readonly policy: string; readonly outcome: string; readonly relative: number } | null;
}

/** Decides after every batch whether there are enough replicates; see `precisionRule` in sim/analysis. */
export interface StoppingRule {
  /** Replicates added between two checks. */
  readonly batch: number;
  readonly maxReplicates: number;
  /** Must depend on its argument only, so that a rerun stops at the same replicate. */
  check(policies: readonly PolicyRuns[]): StoppingCheck;
}

interface ComparisonBase {
  /** Name in the workers' registry. */
  readonly model: string;
  readonly policies: readonly PolicySpec[];
  /** Integer in [0, 2^53 - 1]. */
  readonly seed: number;
  /** What the event log of replicate 0 keeps; other replicates keep none. */
  readonly log: LogScope;
  /** Curves and profiles are kept for replicates below this number; none by default. */
  readonly seriesReplicates?: number;
  /** Whether replicate 0 of every policy tells glimpses while it runs. Changes no result. */
  readonly glimpses?: boolean;
}

/** Either a fixed number of replicates of every policy, or as many as a rule asks for. */
export type ComparisonSpec = ComparisonBase & ({ readonly replicates: number } | { readonly precision: StoppingRule });

/** Throws one `FaultError` with everything that is wrong. */
export function checkComparisonSpec(spec: ComparisonSpec): void {
  const faults = [];
  if (spec.policies.length === 0) faults.push({ code: 'noPolicies', path: 'policies', value: 0, expected: '>= 1' });
  const seen = new Set<string>();
  const variants = spec.policies[0]?.variants?.length;
  for (const [index, { id, variants: own }] of spec.policies.entries()) {
    if (own?.length !== variants || own?.length === 0) {
      const value = own?.length ?? 'none';
      const expected = variants === undefined ? 'none, as of the first policy' : `${Math.max(1, variants)}`;
      faults.push({ code: 'unequalVariants', path: `policies[${index}].variants`, value, expected });
    }
    if (seen.has(id)) faults.push({ code: 'duplicatePolicy', path: `policies[${index}]`, value: id });
    seen.add(id);
  }
  if (!(Number.isSafeInteger(spec.seed) && spec.seed >= 0)) {
    const expected = 'integer in [0, 2^53 - 1]';
    faults.push({ code: 'seedOutOfRange', path: 'seed', value: spec.seed, expected });
  }
  const replicates = 'precision' in spec ? spec.precision.maxReplicates : spec.replicates;
  if (!(Number.isInteger(replicates) && replicates >= 1 && replicates <= 4_294_967_296)) {
    const expected = 'integer in [1, 2^32]';
    faults.push({ code: 'invalidReplicates', path: 'replicates', value: replicates, expected });
  }
  if ('precision' in spec && !(Number.isSafeInteger(spec.precision.batch) && spec.precision.batch >= 1)) {
    faults.push({ code: 'invalidBatch', path: 'batch', value: spec.precision.batch, expected: '>= 1' });
  }
  if (faults.length > 0) throw new FaultError(faults);
}
