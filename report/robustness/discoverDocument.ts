import type { ExperimentPlan } from '../../scenarios/experiment/experimentPlan.ts';
import { cart } from '../../sim/analysis/discovery/cart.ts';
import type { PrimChoice } from '../../sim/analysis/discovery/choice.ts';
import type { CartResult, PrimResult } from '../../sim/analysis/discovery/discovery.ts';
import { prim } from '../../sim/analysis/discovery/prim.ts';
import { responseOf } from '../../sim/analysis/sensitivity/response.ts';
import type { SweepResult } from '../../sim/experiment/sweep.ts';
import { checkDrawn } from './drawnOutcomes.ts';
import { type EnsembleFacts, ensembleFacts, type RunFacts } from './ensembleFacts.ts';
import { robustObjectives } from './robustObjectives.ts';

/** What makes a drawn world of interest, by the mean over its runs: that one policy is better or worse than another, or that one reaches a value. */
export type DiscoverQuestion =
  | { readonly policy: string; readonly against: string; readonly outcome: string; readonly side: 'better' | 'worse' }
  | {
      readonly policy: string;
      readonly against: null;
      readonly outcome: string;
      readonly atLeast?: number;
      readonly atMost?: number;
    };

/** How boxes are sought; see `prim`. */
export interface DiscoverChoices {
  readonly question: DiscoverQuestion;
  readonly choice?: PrimChoice;
  readonly mostBoxes?: number;
}

/** In which drawn worlds something is so. Written by `discoverJson`. */
export interface DiscoverDocument extends EnsembleFacts {
  readonly question: DiscoverQuestion;
  readonly choice: PrimChoice;
  readonly prim: PrimResult;
  readonly cart: CartResult;
  readonly worlds: {
    /** By point, then factor, in [0, 1]. */
    readonly positions: readonly (readonly number[])[];
    /** What came out, the difference where two policies are compared; null where a run is undefined, failed or refused. */
    readonly values: readonly (number | null)[];
    readonly ofInterest: readonly (boolean | null)[];
  };
}

/**
 * Boxes and a tree of the worlds of interest. A tie is neither better nor worse. The same input gives the same document. Throws `designNotDrawn`, `unknownOutcome`, `outcomeWithoutDirection`, `unknownPolicy`,
 * `unknownReference`, and what `prim` throws.
 */
export function discoverDocument(
  plan: ExperimentPlan,
  result: SweepResult,
  facts: RunFacts,
  { question, choice = { rule: 'standout' }, mostBoxes = 3 }: DiscoverChoices,
): DiscoverDocument {
  checkDrawn(plan);
  const { factors } = plan;
  const points = plan.design.points.slice(0, result.points);
  const { values } = responseOf(result, question);
  const isOfInterest = interestOf(question);
  const ofInterest = Array.from(values, (value) => (Number.isNaN(value) ? null : isOfInterest(value)));
  const response = ofInterest.map((one) => one ?? Number.NaN);
  return {
    ...ensembleFacts(plan, result, facts),
    question,
    choice,
    prim: prim(points, response, factors, { choice, mostBoxes }),
    cart: cart(points, response, factors),
    worlds: {
      positions: points.map((point) => Array.from(point)),
      values: Array.from(values, (value) => (Number.isNaN(value) ? null : value)),
      ofInterest,
    },
  };
}

function interestOf(question: DiscoverQuestion): (value: number) => boolean {
  if (question.against === null) {
    const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = question;
    return (value) => value >= atLeast && value <= atMost;
  }
  const { better } = robustObjectives([question.outcome], 'outcome')[0]!;
  const sign = (better === 'higher') === (question.side === 'better') ? 1 : -1;
  return (value) => sign * value > 0;
}
