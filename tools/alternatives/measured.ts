import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AlternativesContrast, AlternativesDocument } from '../../report/alternatives/alternativesDocument.ts';
import type { AgentDifference } from '../../report/alternatives/reading.ts';

/** Outcomes of which the documents have a table. */
const toldOutcomes = ['grievanceResolutionRate', 'disputeResolutionRate', 'latentHarm'] as const;

/** The feature that was turned off. */
const toldFeature = 'differences';

/** One difference of a case; `without` is the agent model's without the feature. */
export interface MeasuredContrast {
  readonly policy: string;
  readonly outcome: string;
  readonly unit: string;
  readonly agent: AgentDifference;
  readonly without: AgentDifference;
  readonly network: number | null;
  readonly dynamics: number | null;
}

/** Of one pair of policies over all outcomes: of how many the agent model is sure, and how the alternatives read. */
export interface MeasuredTally {
  readonly policy: string;
  readonly sure: number;
  readonly network: Readonly<Record<string, number>>;
  readonly dynamics: Readonly<Record<string, number>>;
}

export interface MeasuredCase {
  readonly case: string;
  readonly hash: string;
  readonly withoutHash: string;
  /** Stations of the network without steady state, of all, by policy. */
  readonly stations: readonly { readonly policy: string; readonly without: number; readonly all: number }[];
  readonly tallies: readonly MeasuredTally[];
  readonly contrasts: readonly MeasuredContrast[];
}

/** What `docs/verify/alternatives.json` holds: a digest of `alternatives.json` of every case. */
export interface Measured {
  readonly made: string;
  readonly version: string;
  readonly engine: string;
  readonly seed: number;
  readonly days: number;
  readonly slice: string;
  readonly replicates: number;
  readonly reference: string;
  readonly cases: readonly MeasuredCase[];
}

export const readMeasured = (root: string): Measured =>
  JSON.parse(readFileSync(join(root, 'docs/verify/alternatives.json'), 'utf8')) as Measured;

/** Digests documents of the same run of five cases. Throws where they are not of the same. */
export function measuredOf(documents: readonly AlternativesDocument[], made: string): Measured {
  const [{ version, engine, seed, days, slice, replicates, reference }] = documents as [AlternativesDocument];
  const same = { version, engine, seed, days, slice, replicates, reference };
  for (const one of documents) {
    for (const [key, value] of Object.entries(same)) {
      if (one[key as keyof typeof same] !== value) throw new Error(`${one.case}: another ${key}`);
    }
  }
  return { made, ...same, cases: documents.map(caseOf) };
}

function caseOf(document: AlternativesDocument): MeasuredCase {
  const feature = document.features.find((one) => one.feature === toldFeature);
  if (feature === undefined) throw new Error(`${document.case}: run with --features ${toldFeature}`);
  const others = document.policies.filter(({ id }) => id !== document.reference).map(({ id }) => id);
  return {
    case: document.case,
    hash: document.hash,
    withoutHash: feature.hash,
    stations: document.policies.map(({ id, withoutSteadyState, stations }) => ({
      policy: id,
      without: withoutSteadyState.length,
      all: stations,
    })),
    tallies: others.map((policy) => tallyOf(policy, document.contrasts)),
    contrasts: toldOutcomes.flatMap((outcome) =>
      others.map((policy) => {
        const is = (one: { policy: string; outcome: string }) => one.policy === policy && one.outcome === outcome;
        const { unit, agent, network, dynamics } = document.contrasts.find(is)!;
        return {
          policy,
          outcome,
          unit,
          agent: interval(agent),
          without: interval(feature.contrasts.find(is)!),
          network: network.difference,
          dynamics: dynamics.difference,
        };
      }),
    ),
  };
}

const interval = ({ difference, lo, hi }: AgentDifference): AgentDifference => ({ difference, lo, hi });

function tallyOf(policy: string, contrasts: readonly AlternativesContrast[]): MeasuredTally {
  const own = contrasts.filter((one) => one.policy === policy);
  const sure = own.filter(({ agent: { lo, hi } }) => lo !== null && hi !== null && (lo > 0 || hi < 0));
  const count = (model: 'network' | 'dynamics') => {
    const counts: Record<string, number> = { same: 0, opposite: 0 };
    for (const one of sure) {
      const { reading } = one[model];
      if (reading === 'same' || reading === 'opposite') counts[reading]!++;
    }
    return counts;
  };
  return { policy, sure: sure.length, network: count('network'), dynamics: count('dynamics') };
}
