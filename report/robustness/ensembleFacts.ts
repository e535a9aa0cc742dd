import type { FactorChoice } from '../../scenarios/experiment/experiment.ts';
import type { ExperimentPlan } from '../../scenarios/experiment/experimentPlan.ts';
import type { DesignSpec } from '../../sim/experiment/designs/design.ts';
import type { Factor } from '../../sim/experiment/factor.ts';
import { rowStatus } from '../../sim/experiment/policyRuns.ts';
import { refusedStatus, type SweepResult } from '../../sim/experiment/sweep.ts';
import { sweepHash } from '../../sim/experiment/sweepHash.ts';

/** All that a document on the points of an experiment can be cited and made again by. Plain data. */
export interface EnsembleFacts {
  readonly version: string;
  readonly engine: string;
  /** See `sweepHash`. */
  readonly hash: string;
  readonly experiment: string;
  readonly case: string;
  readonly seed: number;
  readonly days: number;
  /** `1/k` */
  readonly slice: string;
  readonly replicates: number;
  /** Whether all points have the same random worlds, or each its own. */
  readonly randomWorlds: 'shared' | 'own';
  readonly policies: readonly string[];
  readonly reference: string;
  readonly design: DesignSpec;
  readonly factors: readonly { readonly factor: Factor; readonly choice: FactorChoice }[];
  /** Points run, of those the design has. */
  readonly points: number;
  readonly pointsPlanned: number;
  readonly runs: { readonly ok: number; readonly failed: number; readonly refused: number };
  readonly stop: SweepResult['stop'];
}

/** What the runs do not say of themselves. */
export interface RunFacts {
  readonly version: string;
  readonly engine: string;
  /** Where the columns at hand are not all there are; `sweepHash` of them unless told otherwise. */
  readonly hash?: string;
}

/** The facts of an experiment's runs. */
export function ensembleFacts(
  { experiment, plan, factors, design, sweep }: ExperimentPlan,
  result: SweepResult,
  { version, engine, hash = sweepHash(result) }: RunFacts,
): EnsembleFacts {
  const { question, caseSpec, policies, reference } = plan;
  return {
    version,
    engine,
    hash,
    experiment: experiment.id,
    case: caseSpec.id,
    seed: result.seed,
    days: question.days,
    slice: `1/${question.slice}`,
    replicates: result.replicates,
    randomWorlds: result.worlds ?? 'shared',
    policies: policies.map(({ id }) => id),
    reference,
    design: design.spec,
    factors: ensembleFactors({ experiment, factors }),
    points: result.points,
    pointsPlanned: sweep.points,
    runs: runsBy(result),
    stop: result.stop,
  };
}

/** The factors of an experiment as documents have them. */
export const ensembleFactors = ({
  experiment,
  factors,
}: Pick<ExperimentPlan, 'experiment' | 'factors'>): EnsembleFacts['factors'] =>
  factors.map((factor, place) => ({ factor, choice: experiment.factors[place]! }));

function runsBy({ status }: SweepResult): EnsembleFacts['runs'] {
  const count = (code: number) => status.reduce((n, one) => n + (one === code ? 1 : 0), 0);
  return { ok: count(rowStatus.ok), failed: count(rowStatus.failed), refused: count(refusedStatus) };
}
