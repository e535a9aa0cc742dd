import type { CaseSpec, Target } from '../../scenarios/caseSpec.ts';
import { sharedTargets } from '../../scenarios/catalogue.ts';
import { judgeTarget, type Simulated, type TargetVerdict } from '../../scenarios/judgeTarget.ts';
import type { OutcomeSummary } from '../../sim/analysis/summary.ts';
import { type OverloadedGroup, overloadedGroups } from '../overload.ts';

/** Which targets are judged: those of one role, or all. */
export const shownRoles = ['all', 'calibration', 'validation'] as const;
export type ShownRole = (typeof shownRoles)[number];

/** Few worlds of a fifth of a county: targets are wide, and all five cases shall be done in a minute or two. */
export const validateDefaults = { replicates: 8, slice: 5 } as const;

/** A target as its file states it, beside what was simulated; null where the outcome is undefined or not in the model. */
export interface AssessedTarget extends Target {
  readonly simulated: Simulated | null;
  readonly verdict: TargetVerdict;
}

/** The policy after a case's reform, held against the targets. */
export interface ValidatedCase {
  readonly case: string;
  readonly policy: string;
  readonly replicates: number;
  readonly failed: number;
  readonly hash: string;
  /** Pools without a steady state, the more reason to read the figures with care. */
  readonly overloaded: readonly OverloadedGroup[];
  readonly targets: readonly AssessedTarget[];
}

/** What `zhili validate --format json` prints. */
export interface ValidationDocument {
  readonly version: string;
  readonly engine: string;
  readonly seed: number;
  readonly days: number;
  /** `1/k` */
  readonly slice: string;
  readonly cases: readonly ValidatedCase[];
}

/** One that is kept, with the day it was made: `docs/verify/validation.json`. */
export interface KeptValidation extends ValidationDocument {
  /** `YYYY-MM-DD` */
  readonly made: string;
}

export interface CaseRan {
  readonly policy: string;
  readonly replicates: number;
  readonly failed: number;
  readonly hash: string;
  /** Of the policy, by outcome. */
  readonly outcomes: Readonly<Record<string, OutcomeSummary>>;
}

/** The case's own targets, then those all cases share and it does not have itself, of the role that is asked for. */
export function validatedCase(
  spec: CaseSpec,
  { policy, replicates, failed, hash, outcomes }: CaseRan,
  role: ShownRole,
): ValidatedCase {
  const own = new Set(spec.targets.map(({ outcome }) => outcome));
  const shared = sharedTargets().filter(({ outcome }) => !own.has(outcome));
  const targets = [...spec.targets, ...shared].filter((target) => role === 'all' || target.role === role);
  return {
    case: spec.id,
    policy,
    replicates,
    failed,
    hash,
    overloaded: overloadedGroups(outcomes),
    targets: targets.map((target) => {
      const simulated = target.outcome === null ? undefined : simulatedOf(outcomes[target.outcome]);
      return { ...target, simulated: simulated ?? null, verdict: judgeTarget(target, simulated) };
    }),
  };
}

/** A figure that is undefined in every world has none. */
function simulatedOf(summary: OutcomeSummary | undefined): Simulated | undefined {
  const { mean, lo, hi } = summary ?? { mean: null, lo: null, hi: null };
  return mean === null || lo === null || hi === null ? undefined : { mean, lo, hi };
}

/** Hits of targets that can be hit or missed. */
export interface Tally {
  readonly hits: number;
  readonly judged: number;
}

export function tallyOf(cases: readonly ValidatedCase[], role: Target['role']): Tally {
  const judged = cases
    .flatMap(({ targets }) => targets)
    .filter((target) => target.role === role && (target.verdict === 'hit' || target.verdict === 'miss'));
  return { hits: judged.filter(({ verdict }) => verdict === 'hit').length, judged: judged.length };
}
