import type { ExperimentPlan } from '../../scenarios/experiment/experimentPlan.ts';
import { type ExpectedValues, expectedValues } from '../../sim/analysis/decision/expectedValues.ts';
import { type Headline, headlines } from '../../sim/analysis/decision/headline.ts';
import { type OutsideTestedRange, outsideTestedRange } from '../../sim/analysis/decision/outsideTestedRange.ts';
import { type ParetoStanding, paretoStanding } from '../../sim/analysis/decision/paretoStanding.ts';
import type { Prior } from '../../sim/analysis/decision/prior.ts';
import { priorWeights } from '../../sim/analysis/decision/priorWeights.ts';
import { type PolicyRegret, type RegretResult, regret } from '../../sim/analysis/decision/regret.ts';
import { type PolicySatisficing, satisficing } from '../../sim/analysis/decision/satisficing.ts';
import type { FactorValue } from '../../sim/experiment/factor.ts';
import type { SweepResult } from '../../sim/experiment/sweep.ts';
import { type DrawnOutcomes, drawnOutcomes } from './drawnOutcomes.ts';
import { type EnsembleFacts, ensembleFacts, type RunFacts } from './ensembleFacts.ts';
import { ownPrior, scenarioPoint } from './ownPrior.ts';
import { type RobustObjective, robustObjectives } from './robustObjectives.ts';
import { type RobustTarget, targetsOf } from './robustTargets.ts';

/** What is asked of the runs; what is left out is as `robustDocument` says. */
export interface RobustChoices {
  /** Those of the experiment that are compared, by id. */
  readonly policies?: readonly string[];
  readonly reference?: string;
  /** Keys of outcomes. */
  readonly objectives?: readonly string[];
  readonly targets?: readonly Omit<RobustTarget, 'from'>[];
  /** By name, then by key of a factor. */
  readonly priors?: Readonly<Record<string, Readonly<Record<string, Prior>>>>;
  /** Values somebody asks about, by key. */
  readonly asked?: Readonly<Record<string, FactorValue>>;
}

/** Weights of the worlds under another prior. */
export interface RobustPrior {
  readonly name: string;
  /** `scenario`: about the scenario's own values of the deciding uncertainties; `asked`: somebody's own. */
  readonly from: 'scenario' | 'asked';
  readonly priors: Readonly<Record<string, Prior>>;
  /** Worlds that tell as much. */
  readonly effective: number;
}

export interface RobustComparison {
  readonly policy: string;
  readonly outcome: string;
  /** Against the reference; its `flips` are by factor. */
  readonly headline: Headline;
}

type RegretSummary = Omit<RegretResult, 'policies'> & { readonly policies: readonly Omit<PolicyRegret, 'regrets'>[] };

/** One number a drawn world, by outcome and policy; null where a run is undefined, failed or refused. */
export type WorldColumns = Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;

/** What holds of policies over drawn worlds. Its `policies` are those compared. Written by `robustJson`. */
export interface RobustDocument extends EnsembleFacts {
  readonly objectives: readonly RobustObjective[];
  readonly targets: readonly RobustTarget[];
  readonly priors: readonly RobustPrior[];
  readonly expected: readonly { readonly outcome: string; readonly result: ExpectedValues }[];
  readonly regret: readonly { readonly outcome: string; readonly result: RegretSummary }[];
  /** None without targets. */
  readonly satisficing: readonly PolicySatisficing[];
  readonly front: ParetoStanding;
  /** Each other policy against the reference in each objective, policy by policy. */
  readonly comparisons: readonly RobustComparison[];
  /** What of the values asked about lies outside the tested ranges. */
  readonly asked: {
    readonly values: Readonly<Record<string, FactorValue>>;
    readonly outside: readonly OutsideTestedRange[];
  };
  readonly worlds: {
    /** By point, then factor, in [0, 1]. */
    readonly positions: readonly (readonly number[])[];
    readonly means: WorldColumns;
    readonly regrets: WorldColumns;
  };
}

/**
 * What an experiment's runs say of its policies. Unless told otherwise all policies are compared with the experiment's reference, objectives are the usual one of each aim, targets what the reference reaches in
 * the median drawn world, and the second prior is `ownPrior`. The same input gives the same document. Throws `designNotDrawn`, `unknownPolicy`, `unknownReference`, `unknownOutcome`, `outcomeWithoutDirection`,
 * `tooFewPolicies`, and what `priorWeights` throws.
 */
export function robustDocument(
  plan: ExperimentPlan,
  result: SweepResult,
  facts: RunFacts,
  choices: RobustChoices = {},
): RobustDocument {
  const { factors } = plan;
  const drawn = drawnOutcomes(plan, result, choices);
  const { policies, reference, points, replicates } = drawn;
  const objectives = robustObjectives(choices.objectives);
  const columns = objectives.map(({ outcome }) => drawn.columnsOf(outcome));
  const targets = targetsOf(choices.targets, objectives, drawn);
  const priors = priorsOf(plan, points, choices.priors);
  const weights = Object.fromEntries(priors.map(({ name, weights: own }) => [name, own]));
  const regrets = objectives.map(({ better }, at) => regret(columns[at]!, { better, replicates }));
  const byOutcome = <Value>(value: (at: number) => Value) =>
    Object.fromEntries(objectives.map(({ outcome }, at) => [outcome, value(at)]));
  const pairs = policies
    .filter((policy) => policy !== reference)
    .flatMap((policy) => objectives.map(({ outcome }) => ({ policy, outcome })));
  const contrasts = pairs.map(({ policy, outcome }) => {
    const at = objectives.findIndex((one) => one.outcome === outcome);
    const own = columns[at]!;
    return { policy: own[policy]!, reference: own[reference]!, better: objectives[at]!.better };
  });
  const told = headlines(contrasts, factors, points, { base: scenarioPoint(plan), priors: weights, replicates });
  return {
    ...ensembleFacts(plan, result, facts),
    policies,
    reference,
    objectives,
    targets,
    priors: priors.map(({ weights: _, ...prior }) => prior),
    expected: objectives.map(({ outcome }, at) => ({
      outcome,
      result: expectedValues(columns[at]!, { reference, replicates }),
    })),
    regret: objectives.map(({ outcome }, at) => ({
      outcome,
      result: { ...regrets[at]!, policies: regrets[at]!.policies.map(({ regrets: _, ...policy }) => policy) },
    })),
    satisficing: targets.length === 0 ? [] : judged(targets, drawn),
    front: paretoStanding(
      objectives.map(({ outcome, better }, at) => ({ key: outcome, better, columns: columns[at]! })),
      { replicates },
    ),
    comparisons: pairs.map((pair, at) => ({ ...pair, headline: told[at]! })),
    asked: { values: choices.asked ?? {}, outside: outsideTestedRange(choices.asked ?? {}, factors) },
    worlds: {
      positions: points.map((point) => Array.from(point)),
      means: byOutcome((at) => mapValues(columns[at]!, (column) => nullable(drawn.worldMeans(column)))),
      regrets: byOutcome((at) =>
        Object.fromEntries(regrets[at]!.policies.map(({ id, regrets: own }) => [id, nullable(own)])),
      ),
    },
  };
}

const judged = (targets: readonly RobustTarget[], { columnsOf, replicates }: DrawnOutcomes): PolicySatisficing[] =>
  satisficing(
    targets.map(({ outcome, from: _, ...bounds }) => ({ key: outcome, columns: columnsOf(outcome), ...bounds })),
    { replicates },
  );

function priorsOf(plan: ExperimentPlan, points: readonly Float64Array[], asked: RobustChoices['priors']) {
  const own = ownPrior(plan);
  const all: Pick<RobustPrior, 'name' | 'from' | 'priors'>[] =
    asked === undefined
      ? Object.keys(own).length === 0
        ? []
        : [{ name: 'scenario', from: 'scenario', priors: own }]
      : Object.entries(asked).map(([name, priors]) => ({ name, from: 'asked', priors }));
  return all.map((prior) => {
    const { weights, effective } = priorWeights(plan.factors, points, prior.priors);
    return { ...prior, effective, weights };
  });
}

const nullable = (column: Float64Array): (number | null)[] =>
  Array.from(column, (value) => (Number.isNaN(value) ? null : value));

const mapValues = <From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
