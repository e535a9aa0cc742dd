import { exp, ln } from '../../../sim/engine/arithmetic.ts';

/*
 * Logistic growth ds/dt = g·s(1 - s) from s₀, in the decaying form that no age or growth can make overflow: with M(t) = s₀ + (1 - s₀)e^{-gt},
 * s(t) = s₀/M(t), and the sum of s over a stretch is its length plus ln(M(end)/M(start))/g.
 */

/** Severity in (0, 1] after `age` days of logistic growth at rate `growth` from `initial`. */
export function severityAt(initial: number, growth: number, age: number): number {
  return initial / (initial + (1 - initial) * exp(-growth * age));
}

/** ∫ severity over the first `age` days, in severity·days. */
export function severityDays(initial: number, growth: number, age: number): number {
  return age + ln(initial + (1 - initial) * exp(-growth * age)) / growth;
}

/**
 * Days until ∫ rate·s dt, from severity `s` now, reaches `threshold`; Infinity at rate 0.
 * Closed form of the inverse of `severityDays`.
 */
export function daysUntilByS(threshold: number, rate: number, s: number, growth: number): number {
  if (rate <= 0) return Number.POSITIVE_INFINITY;
  // e^{gx} is taken out of the logarithm, x = threshold/rate, so that it cannot overflow.
  const x = threshold / rate;
  return x + ln((1 - (1 - s) * exp(-growth * x)) / s) / growth;
}

/**
 * Days until ∫ rate·(1 - s) dt, from severity `s` now, reaches `threshold`; Infinity if it never does, since severity
 * outgrows the hazard.
 */
export function daysUntilBy1MinusS(threshold: number, rate: number, s: number, growth: number): number {
  if (rate <= 0) return Number.POSITIVE_INFINITY;
  const left = exp((-growth * threshold) / rate);
  return left > s ? -ln((left - s) / (1 - s)) / growth : Number.POSITIVE_INFINITY;
}
