import type { Plan } from '../../../../scenarios/question/plan.ts';
import { planOf } from '../../../../scenarios/question/planOf.ts';
import { decodeQuestion } from '../../../../scenarios/question/token.ts';
import type { ComparisonSoFar } from '../../../../sim/experiment/comparison.ts';
import { rowStatus } from '../../../../sim/experiment/policyRuns.ts';

/** A finished comparison as a file keeps it: JSON data. Every run of it was `ok`. */
export interface StoredComparison {
  /** Of the question. */
  readonly token: string;
  readonly engine: string;
  readonly version: string;
  readonly hash: string;
  readonly policies: readonly {
    readonly id: string;
    readonly events: number;
    /** By outcome, one value a replicate; null where undefined. */
    readonly outcomes: Readonly<Record<string, readonly (number | null)[]>>;
    /** By replicate, then by curve. */
    readonly series: readonly Readonly<Record<string, readonly number[]>>[];
  }[];
}

export function storedOf(
  facts: Pick<StoredComparison, 'token' | 'engine' | 'version' | 'hash'>,
  result: ComparisonSoFar,
): StoredComparison {
  return {
    ...facts,
    policies: result.policies.map(({ id, events, outcomes, series }) => ({
      id,
      events,
      outcomes: mapped(outcomes, (column) => Array.from(column, (value) => (Number.isNaN(value) ? null : value))),
      series: [...series.values()].map((curves) => mapped(curves, (curve) => Array.from(curve))),
    })),
  };
}

/** The comparison as if it had just been run. Throws the faults of its token and plan. */
export function restored(stored: StoredComparison): { readonly plan: Plan; readonly result: ComparisonSoFar } {
  const plan = planOf(decodeQuestion(stored.token));
  const replicates = Math.max(...stored.policies.map(({ series }) => series.length));
  const policies = stored.policies.map(({ id, events, outcomes, series }) => ({
    id,
    events,
    status: new Uint8Array(replicates).fill(rowStatus.ok),
    outcomes: mapped(outcomes, (column) => Float64Array.from(column, (value) => value ?? Number.NaN)),
    series: new Map(
      series.map((curves, replicate) => [replicate, mapped(curves, (curve) => Float64Array.from(curve))]),
    ),
    profiles: new Map(),
  }));
  const result: ComparisonSoFar = { model: 'governance', seed: plan.question.seed, replicates, policies, failed: [] };
  return { plan, result };
}

const mapped = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
