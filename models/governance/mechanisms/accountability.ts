import type { Uncertainties } from '../parameters/governanceParameters.ts';

/** What an hour achieves under ranking pressure P, relative to none: 1 + e·√P. Concave: the first pressure moves most. */
export const paceUnder = (pressure: number, effort: number): number => 1 + effort * Math.sqrt(pressure);

/**
 * Chance that a failed attempt is closed on paper: γ = γ₀·P²·(1 - d_a·audit)·(1 - d_m·rating). Convex in pressure; audit and residents' own ratings deter it,
 * besides what audit finds.
 */
export function gamingChance(u: Uncertainties, pressure: number, audit: number, rating: number): number {
  return u.gamingMax * pressure * pressure * (1 - u.auditDeterrence * audit) * (1 - u.ratingDeterrence * rating);
}
