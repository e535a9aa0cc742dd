import { exp, ln } from '../../../sim/engine/arithmetic.ts';

/** Severity in (0, 1) after `age` days of logistic growth at rate `growth` from `initial`: ds/dt = growth·s(1 - s). */
export function severityAt(initial: number, growth: number, age: number): number {
  const grown = initial * exp(growth * age);
  return grown / (1 - initial + grown);
}

/** ∫ severity over the first `age` days, in severity·days: ln(1 - s₀ + s₀e^{gt}) / g. */
export function severityDays(initial: number, growth: number, age: number): number {
  return ln(1 - initial + initial * exp(growth * age)) / growth;
}

/**
 * Days until ∫ rate·s dt, from severity `s` now, reaches `threshold`; Infinity at rate 0.
 * Closed form of the inverse of `severityDays`.
 */
export function daysUntilByS(threshold: number, rate: number, s: number, growth: number): number {
  if (rate <= 0) return Number.POSITIVE_INFINITY;
  return ln((exp((growth * threshold) / rate) - (1 - s)) / s) / growth;
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
