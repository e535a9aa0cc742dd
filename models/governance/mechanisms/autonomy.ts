import { epochDays } from '../epoch.ts';
import type { GovernanceState } from '../state.ts';

/** Rates of the autonomy stock per year: own growth ρ, crowding-out χ, support σ, neglect ν. */
export interface AutonomyRates {
  readonly growth: number;
  readonly crowdingOut: number;
  readonly support: number;
  readonly neglect: number;
}

/**
 * Rate of change of a community's autonomy, per year: ρA(1 - A) - χ·control·A + σ·support·(1 - A) - ν(1 - support)(1 - R)·A. χ may be negative: then officials'
 * work encourages residents' own. The last term is what becomes of those who are let go without support: they keep together by what resources R of their own
 * they have.
 */
export const autonomyRate = (
  autonomy: number,
  control: number,
  support: number,
  resources: number,
  rates: AutonomyRates,
): number =>
  rates.growth * autonomy * (1 - autonomy) -
  rates.crowdingOut * control * autonomy +
  rates.support * support * (1 - autonomy) -
  rates.neglect * (1 - support) * (1 - resources) * autonomy;

/**
 * Moves every community's autonomy by one epoch (Euler). Control is the share of locally solvable grievances that officials took over (those they went and found
 * or fetched in full, those residents brought to them by a weight) rather than neighbours settling them; support is guidance and money that follow the duties.
 */
export function updateAutonomy(state: GovernanceState): void {
  const { communities: c, parameters } = state;
  const u = parameters.uncertainties;
  const { fundsFollowDuties, skillsFollowDuties } = parameters.levers;
  const support = ((fundsFollowDuties as number) + (skillsFollowDuties as number)) / 2;
  const { conditions } = state.arrangement.territory;
  const rates: AutonomyRates = {
    growth: u.autonomyGrowthPerYear,
    crowdingOut: u.crowdingOutPerYear,
    support: u.autonomySupportPerYear,
    neglect: u.autonomyNeglectPerYear,
  };
  for (let i = 0; i < c.autonomy.length; i++) {
    const control = c.solvable[i]! > 0 ? c.takenOver[i]! / c.solvable[i]! : 0;
    const rate = autonomyRate(c.autonomy[i]!, control, support, conditions.resources[i]!, rates);
    c.autonomy[i] = Math.min(1, Math.max(0, c.autonomy[i]! + (rate * epochDays) / 365));
    c.takenOver[i] = 0;
    c.solvable[i] = 0;
  }
}
