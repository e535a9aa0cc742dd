import { ln } from '../../../sim/engine/arithmetic.ts';
import type { RunTimeline } from '../timeline/twinTimeline.ts';

/** Steps of warmth that dots are drawn in. */
export const heatSteps = 6;

/** Severities at which a dot takes the next step. */
export const heatFrom = [0.2, 0.35, 0.5, 0.65, 0.8] as const;

const logit = (s: number): number => ln(s / (1 - s));
const bounds = heatFrom.map(logit);

/**
 * Warmth of dots: severity at birth, which the log tells, grown at the mean rate of the run's parameters, since the log does not tell each one's own. Logistic growth is a straight line
 * in the logit, so that a step is a comparison.
 */
export interface Heat {
  /** Logit of the severity at birth, by row of the facts. */
  readonly logit0: Float32Array;
  readonly growthPerDay: number;
}

export function heatOf({ facts, run }: RunTimeline): Heat {
  return {
    logit0: Float32Array.from(facts.severity, (s) => logit(Math.min(0.9999, Math.max(0.0001, s)))),
    growthPerDay: run.parameters.uncertainties.growthPerDay,
  };
}

/** Step of warmth of a dot at an age in days, 0 … `heatSteps` - 1. */
export function heatAt({ logit0, growthPerDay }: Heat, row: number, age: number): number {
  const now = logit0[row]! + growthPerDay * age;
  let step = 0;
  while (step < bounds.length && now >= bounds[step]!) step++;
  return step;
}
