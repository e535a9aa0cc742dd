import { exp, ln } from '../../../engine/arithmetic.ts';
import { kaplanMeier } from '../kaplanMeier.ts';
import type { DurationFamily } from './durationFamily.ts';
import type { DurationSample } from './durationSample.ts';

/**
 * Largest distance between the Kaplan–Meier curve of a sample and a fitted survival function, up to the last end that was seen (Kolmogorov–Smirnov's for censored samples; Koziol & Green 1976). Of times
 * known to an interval only the curve's values at the ends of intervals are compared.
 */
export function curveDistance(
  family: DurationFamily,
  { times, ended, halfWidth }: DurationSample,
  location: number,
  scale: number,
): number {
  const { time, survival, event } = kaplanMeier(times, ended);
  let distance = 0;
  let before = 1;
  for (let i = 0; i < time.length; i++) {
    if (event[i]! > 0) {
      const at = time[i]! + halfWidth;
      const fitted = at <= 0 ? 1 : exp(family.lnSurvival((ln(at) - location) / scale));
      distance = Math.max(distance, Math.abs(survival[i]! - fitted));
      if (halfWidth === 0) distance = Math.max(distance, Math.abs(before - fitted));
    }
    before = survival[i]!;
  }
  return distance;
}
