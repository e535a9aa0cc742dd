import { worldMeans } from '../../../sim/analysis/decision/drawnWorlds.ts';
import { meanInterval } from '../../../sim/analysis/interval.ts';
import type { Estimate } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { wilsonInterval } from '../../../sim/analysis/wilson.ts';
import { comparedOutcomes } from '../results/keptOutcomes.ts';
import { type ComparisonKey, comparisonsOf } from './comparisons.ts';
import { gainsOf } from './judge.ts';
import type { Sample } from './sample.ts';

/** What a slice does to a case: the first points of the slice were run at 1:1 too, in the same random worlds. */
export interface Sizes {
  readonly points: number;
  readonly differences: readonly SizedDifference[];
  /** Mean of a policy at 1:1 at these points, and how far the slice lies above it. */
  readonly levels: readonly {
    readonly policy: string;
    readonly outcome: string;
    readonly whole: number;
    readonly bias: Estimate;
  }[];
}

export interface SizedDifference {
  readonly key: ComparisonKey;
  readonly policy: string;
  readonly outcome: string;
  /** Share of the worlds at 1:1 in which the policy is better. */
  readonly share: Estimate & { readonly n: number };
  /** Gain of the policy at 1:1; above 0 it is better. */
  readonly gain: Estimate;
  /** Gain in the slice less gain at 1:1, world by world. */
  readonly bias: Estimate;
  /** Share of the worlds in which slice and 1:1 prefer the same policy. */
  readonly agreeing: Estimate;
}

/** Compares a case in a slice and at 1:1, as far as both have the policies. Throws where the points at 1:1 are not the first ones of the slice. */
export function sizes(slice: Sample, whole: Sample): Sizes {
  if (!isBeginning(whole.points, slice.points))
    throw new Error(`${whole.facts.name}: not the first points of the slice`);
  const policies = whole.facts.policies.filter((id) => slice.facts.policies.includes(id));
  const { length } = whole.points;
  const means = (sample: Sample, policy: string, outcome: string) =>
    worldMeans(sample.columns(outcome)[policy]!, sample.replicates).slice(0, length);
  return {
    points: length,
    differences: comparisonsOf(whole.facts.case, policies).flatMap((comparison) =>
      comparedOutcomes.map((compared): SizedDifference => {
        const { key, policy } = comparison;
        const [own, other] = [slice, whole].map((one) => gainsOf(one, comparison, compared).slice(0, length));
        const wins = other!.filter((gain) => !Number.isNaN(gain));
        const both = [...other!.keys()].filter((world) => !Number.isNaN(own![world]! + other![world]!));
        return {
          key,
          policy,
          outcome: compared.outcome,
          share: {
            ...shareOf(
              wins.reduce((sum, gain) => sum + scoreOf(gain), 0),
              wins.length,
            ),
            n: wins.length,
          },
          gain: meanOf(other!),
          bias: meanOf(own!.map((gain, world) => gain - other![world]!)),
          agreeing: shareOf(
            both.filter((world) => scoreOf(own![world]!) === scoreOf(other![world]!)).length,
            both.length,
          ),
        };
      }),
    ),
    levels: policies.flatMap((policy) =>
      comparedOutcomes.map(({ outcome }) => {
        const [own, other] = [slice, whole].map((sample) => means(sample, policy, outcome));
        const bias = meanOf(own!.map((value, world) => value - other![world]!));
        return { policy, outcome, whole: meanOf(other!).value, bias };
      }),
    ),
  };
}

const isBeginning = (first: readonly Float64Array[], all: readonly Float64Array[]): boolean =>
  first.every((point, at) => point.every((u, d) => u === all[at]?.[d]));

/** A tie counts half. */
const scoreOf = (gain: number): number => (gain === 0 ? 0.5 : Number(gain > 0));

function shareOf(successes: number, n: number): Estimate {
  const { share, lo, hi } = wilsonInterval(successes, n);
  return { value: share, lo, hi };
}

function meanOf(values: Float64Array): Estimate {
  const { mean, lo, hi } = meanInterval(values);
  return { value: mean, lo, hi };
}
