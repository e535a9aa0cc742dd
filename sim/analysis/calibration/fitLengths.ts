import { exp, ln } from '../../engine/arithmetic.ts';
import { type ProcessData, processFit } from './processLikelihood.ts';

const steps = 50;
/** A step of a logarithm: the first, the least before it is over, the greatest. */
const step = { first: 0.3, least: 0.01, most: 1 };
/** Of lengths in ranges, and of the ratio of noise. */
const limits = { length: [ln(0.03), ln(300)], noise: [ln(1e-6), ln(1e3)] } as const;
/** Ratios of noise to start from: the likelihood may have a peak where all is signal and one where all is noise. */
const starts = [0.05, 2];

/**
 * Logarithms of lengths and noise ratio that are most likely under a prior that takes factors for inert until shown otherwise: lengths lognormal about e^√2 · √factors with a log sd of √3 (Hvarfner, Hellsten & Nardi 2024, arXiv:2402.02229).
 * By resilient propagation, which needs signs of the gradient alone (Riedmiller & Braun 1993; for Gaussian processes Blum & Riedmiller 2013), from two starts.
 */
export function fitLengths(data: ProcessData): Float64Array {
  const { factors } = data;
  const middle = Math.SQRT2 + 0.5 * ln(factors);
  let best = { logs: new Float64Array(factors + 1), score: Number.NEGATIVE_INFINITY };
  for (const noise of starts) {
    const logs = new Float64Array(factors + 1).fill(0.5 * ln(factors));
    logs[factors] = ln(noise);
    const sizes = new Float64Array(factors + 1).fill(step.first);
    const before = new Float64Array(factors + 1);
    for (let turn = 0; turn < steps && sizes.some((size) => size > step.least); turn++) {
      const fit = processFit(data, logs);
      if (fit === undefined) {
        logs[factors] = Math.min(limits.noise[1], logs[factors]! + 1);
        continue;
      }
      let score = fit.logLikelihood;
      for (let d = 0; d < factors; d++) score -= ((logs[d]! - middle) * (logs[d]! - middle)) / 6;
      if (score > best.score) best = { logs: logs.slice(), score };
      for (let d = 0; d <= factors; d++) {
        const slope = fit.gradient[d]! - (d < factors ? (logs[d]! - middle) / 3 : 0);
        const turned = slope * before[d]!;
        sizes[d] = Math.max(
          0.5 * step.least,
          Math.min(step.most, sizes[d]! * (turned > 0 ? 1.2 : turned < 0 ? 0.5 : 1)),
        );
        before[d] = turned < 0 ? 0 : slope;
        const [low, high] = d < factors ? limits.length : limits.noise;
        if (turned >= 0) logs[d] = Math.min(high, Math.max(low, logs[d]! + Math.sign(slope) * sizes[d]!));
      }
    }
  }
  return best.logs;
}

/** Lengths of logarithms, in ranges. */
export const lengthsOf = (logs: Float64Array): number[] => Array.from(logs.subarray(0, -1), exp);
