import { normalCdf, normalQuantile } from '../../../sim/engine/arithmetic.ts';

/** Distance between the score means of households with and without a grievance (both normal, sd 1) that gives this AUC: √2 Φ⁻¹(AUC). */
export const separation = (auc: number): number => Math.SQRT2 * normalQuantile(auc);

/** Sensitivity at a threshold set by its specificity, in the binormal model: 1 - Φ(Φ⁻¹(specificity) - d'). */
export const sensitivity = (specificity: number, auc: number): number =>
  1 - normalCdf(normalQuantile(specificity) - separation(auc));

/** Share of alerts that are right (Bayes): base rate, sensitivity and specificity as shares. NaN when nothing raises an alert. */
export function positivePredictiveValue(baseRate: number, se: number, specificity: number): number {
  const right = baseRate * se;
  const wrong = (1 - baseRate) * (1 - specificity);
  return right / (right + wrong);
}

/**
 * Expected false alarms of one screening round: households on the list without a grievance that pass the threshold.
 * `listed` households, `withGrievance` of which hold one.
 */
export const expectedFalseAlarms = (listed: number, withGrievance: number, specificity: number): number =>
  Math.max(0, listed - withGrievance) * (1 - specificity);
