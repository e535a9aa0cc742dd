import type { LeverValue } from '../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../models/governance/parameters/levers.ts';
import type { AttributionPlan, Inseparable } from '../../scenarios/attribution/attributionPlan.ts';
import type { GroupName } from '../../scenarios/attribution/differingGroups.ts';
import { type Explanation, explainDifference } from '../../scenarios/attribution/explainDifference.ts';
import type { Settings } from '../../scenarios/checkRun.ts';
import type { Bilingual } from '../../scenarios/sourced.ts';
import { rowStatus } from '../../sim/experiment/policyRuns.ts';
import { refusedStatus, type SweepResult } from '../../sim/experiment/sweep.ts';
import { sweepHash } from '../../sim/experiment/sweepHash.ts';
import { usualObjectives } from '../robustness/robustObjectives.ts';
import { type ShownFigures, shownFigures } from './shownFigures.ts';

/** A group of levers with what it moves. */
export interface ExplainedGroup {
  readonly names: readonly GroupName[];
  /** Those that differ: their values in the one policy and the other; none for the transition. */
  readonly levers: readonly { readonly key: LeverKey; readonly from: LeverValue; readonly to: LeverValue }[];
  /** Yuan a year by which it changes what is left for handling cases under the one budget. */
  readonly handling: number;
}

/** One outcome, shared out: as computed, and as it is shown. */
export interface ExplainedOutcome extends Pick<Explanation, 'outcome' | 'unit' | 'better' | 'result' | 'waterfall'> {
  readonly shown: ShownFigures;
}

/** What the difference between two policies is due to, with all it can be cited and made again by. Plain data; NaN becomes null when it is written as JSON. */
export interface ExplainDocument {
  readonly version: string;
  readonly engine: string;
  /** See `sweepHash`. */
  readonly hash: string;
  readonly case: string;
  /** The difference is that of the second from the first, which is the reference. */
  readonly policies: readonly [from: string, to: string];
  readonly reference: string;
  /** What the case and the policies call themselves. */
  readonly labels: { readonly case: Bilingual; readonly policies: readonly [from: Bilingual, to: Bilingual] };
  readonly seed: number;
  readonly days: number;
  /** `1/k` */
  readonly slice: string;
  readonly settings: Settings;
  /** Random worlds of every hybrid, the same for all. */
  readonly replicates: number;
  /** Hybrids run, of those planned. */
  readonly points: number;
  readonly pointsPlanned: number;
  /** Pairs of orders drawn; 0 where all hybrids are planned. */
  readonly pairs: number;
  readonly runs: { readonly ok: number; readonly failed: number; readonly refused: number };
  readonly stop: SweepResult['stop'];
  /** Players of every result, in order. */
  readonly groups: readonly ExplainedGroup[];
  /** Groups that could not be told apart, and why. */
  readonly joined: readonly Inseparable[];
  readonly outcomes: readonly ExplainedOutcome[];
}

export interface ExplainFacts {
  readonly version: string;
  readonly engine: string;
  /** Outcomes to explain; those of the choice, or `usualObjectives`, unless told. */
  readonly outcomes?: readonly string[];
  /** Where the columns at hand are not all there are; `sweepHash` of them unless told otherwise. */
  readonly hash?: string;
}

/** The document of an attribution. Throws what `explainDifference` throws: `unknownOutcome`, and `estimateInput` where too few hybrids have been run. */
export function explainDocument(
  plan: AttributionPlan,
  result: SweepResult,
  { version, engine, outcomes, hash = sweepHash(result) }: ExplainFacts,
): ExplainDocument {
  const { choice, from, to, coalitions, task } = plan;
  const { question } = choice;
  const explanations = (outcomes ?? choice.outcomes ?? usualObjectives).map((outcome) =>
    explainDifference(plan, result, { outcome }),
  );
  const handling = explanations[0]!.handling;
  return {
    version,
    engine,
    hash,
    case: plan.plan.caseSpec.id,
    policies: [from.id, to.id],
    reference: from.id,
    labels: { case: plan.plan.caseSpec.label, policies: [from.policy.label, to.policy.label] },
    seed: result.seed,
    days: question.days,
    slice: `1/${question.slice}`,
    settings: question.settings,
    replicates: result.replicates,
    points: result.points,
    pointsPlanned: task.sweep.points,
    pairs: (coalitions.orders?.length ?? 0) / 2,
    runs: runsBy(result),
    stop: result.stop,
    groups: plan.groups.map(({ names, levers }, place) => ({
      names,
      levers: levers.map((key) => ({ key, from: from.parameters.levers[key], to: to.parameters.levers[key] })),
      handling: handling[place]!,
    })),
    joined: plan.joined,
    outcomes: explanations.map(({ outcome, unit, better, result: shared, waterfall }) => ({
      outcome,
      unit,
      better,
      result: shared,
      waterfall,
      shown: shownFigures(shared, unit),
    })),
  };
}

function runsBy({ status }: SweepResult): ExplainDocument['runs'] {
  const count = (code: number) => status.reduce((n, one) => n + (one === code ? 1 : 0), 0);
  return { ok: count(rowStatus.ok), failed: count(rowStatus.failed), refused: count(refusedStatus) };
}
