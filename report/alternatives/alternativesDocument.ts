import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { LeverKey } from '../../models/governance/parameters/levers.ts';
import type { AlternativeAnswer, StationUse } from '../../scenarios/alternatives/alternatives.ts';
import { leversByPriceOnly, leversNotSeen } from '../../scenarios/alternatives/leversNotSeen.ts';
import {
  type AlternativeOutcome,
  alternativeOutcomes,
} from '../../scenarios/alternatives/outcomes/alternativeOutcome.ts';
import type { Plan } from '../../scenarios/question/plan.ts';
import type { ComparisonSummary, OutcomeSummary } from '../../sim/analysis/summary.ts';
import type { StopReason } from '../../sim/experiment/comparison.ts';
import { type AgentDifference, type Reading, readingOf } from './reading.ts';

/** One policy under the three models. Values are null where a model has none. */
export interface AlternativesPolicy {
  readonly id: string;
  readonly label: string;
  readonly outcomes: readonly {
    readonly outcome: AlternativeOutcome;
    readonly unit: string;
    readonly agent: Pick<OutcomeSummary, 'mean' | 'lo' | 'hi' | 'n'>;
    readonly network: number | null;
    readonly dynamics: number | null;
  }[];
  /** Of the network: where Erlang's formula has no answer, of how many stations, and the busiest one. */
  readonly withoutSteadyState: readonly StationUse[];
  readonly stations: number;
  readonly busiest: StationUse;
}

/** A difference from the reference under the three models. */
export interface AlternativesContrast {
  readonly policy: string;
  readonly outcome: AlternativeOutcome;
  readonly unit: string;
  readonly agent: AgentDifference & { readonly n: number };
  readonly network: { readonly difference: number | null; readonly reading: Reading };
  readonly dynamics: { readonly difference: number | null; readonly reading: Reading };
}

/** The agent model's differences without one of its features. */
export interface FeatureContrasts {
  readonly feature: string;
  readonly hash: string;
  readonly contrasts: readonly (AgentDifference & { readonly policy: string; readonly outcome: AlternativeOutcome })[];
}

/** What `zhili alternatives --format json` prints. */
export interface AlternativesDocument {
  readonly version: string;
  readonly engine: string;
  readonly case: string;
  readonly seed: number;
  readonly days: number;
  readonly slice: string;
  /** Worlds of the agent model; the alternatives have none. */
  readonly replicates: number;
  readonly stop: StopReason;
  readonly failed: number;
  /** Of the agent model's results. */
  readonly hash: string;
  readonly reference: string;
  readonly policies: readonly AlternativesPolicy[];
  readonly contrasts: readonly AlternativesContrast[];
  /** By policy other than the reference: levers in which the two differ that the alternatives do not see, or know by their price only. */
  readonly levers: readonly {
    readonly policy: string;
    readonly notSeen: readonly LeverKey[];
    readonly byPriceOnly: readonly LeverKey[];
  }[];
  readonly features: readonly FeatureContrasts[];
}

export interface AlternativesFacts {
  readonly version: string;
  readonly engine: string;
  readonly language: 'zh' | 'en';
  readonly stop: StopReason;
}

const unitOf = new Map(outcomeDefinitions.map(({ key, unit }) => [key, unit]));

/** Sets the agent model's summary and the answers of the alternatives beside each other. `answers` are in the plan's order. */
export function alternativesDocument(
  plan: Plan,
  summary: ComparisonSummary,
  answers: readonly AlternativeAnswer[],
  features: readonly FeatureContrasts[],
  { version, engine, language, stop }: AlternativesFacts,
): AlternativesDocument {
  const { question, caseSpec, reference, policies } = plan;
  const answerOf = (id: string) => answers.find(({ policy }) => policy === id)!;
  return {
    version,
    engine,
    case: caseSpec.id,
    seed: question.seed,
    days: question.days,
    slice: `1/${question.slice}`,
    replicates: summary.replicates,
    stop,
    failed: summary.failed.length,
    hash: summary.hash,
    reference,
    policies: policies.map(({ id, policy }) => {
      const { network, dynamics } = answerOf(id);
      const found = summary.policies.find((one) => one.id === id)!.outcomes;
      return {
        id,
        label: policy.label[language],
        outcomes: alternativeOutcomes.map((outcome) => {
          const { mean, lo, hi, n } = found[outcome]!;
          return {
            outcome,
            unit: unitOf.get(outcome)!,
            agent: { mean, lo, hi, n },
            network: network.outcomes[outcome],
            dynamics: dynamics.outcomes[outcome],
          };
        }),
        withoutSteadyState: network.withoutSteadyState,
        stations: network.stations,
        busiest: network.busiest,
      };
    }),
    contrasts: policies
      .filter(({ id }) => id !== reference)
      .flatMap(({ id }) => contrastsOf(id, reference, summary, answerOf(id), answerOf(reference))),
    levers: policies.filter(({ id }) => id !== reference).map(({ id }) => leversOf(plan, id)),
    features,
  };
}

function contrastsOf(
  policy: string,
  reference: string,
  summary: ComparisonSummary,
  own: AlternativeAnswer,
  base: AlternativeAnswer,
): AlternativesContrast[] {
  return alternativeOutcomes.map((outcome) => {
    const { difference, lo, hi, n } = summary.contrasts.find(
      (one) => one.policy === policy && one.reference === reference && one.outcome === outcome,
    )!;
    const agent = { difference, lo, hi, n };
    const beside = (model: 'network' | 'dynamics') => {
      const [here, there] = [own[model].outcomes[outcome], base[model].outcomes[outcome]];
      return {
        difference: here === null || there === null ? null : here - there,
        reading: readingOf(agent, here, there),
      };
    };
    return {
      policy,
      outcome,
      unit: unitOf.get(outcome)!,
      agent,
      network: beside('network'),
      dynamics: beside('dynamics'),
    };
  });
}

function leversOf({ policies, reference }: Plan, policy: string): AlternativesDocument['levers'][number] {
  const of = (id: string) => policies.find((one) => one.id === id)!.parameters.levers;
  const [own, base] = [of(policy), of(reference)];
  const moved = (keys: readonly LeverKey[]) => keys.filter((key) => own[key] !== base[key]);
  return { policy, notSeen: moved(leversNotSeen), byPriceOnly: moved(leversByPriceOnly) };
}

/** The agent model's differences of a comparison, of the outcomes that alternatives answer to. */
export const featureContrasts = (feature: string, summary: ComparisonSummary): FeatureContrasts => ({
  feature,
  hash: summary.hash,
  contrasts: summary.contrasts.flatMap(({ policy, outcome, difference, lo, hi }) =>
    isAlternativeOutcome(outcome) ? [{ policy, outcome, difference, lo, hi }] : [],
  ),
});

const isAlternativeOutcome = (key: string): key is AlternativeOutcome =>
  (alternativeOutcomes as readonly string[]).includes(key);
