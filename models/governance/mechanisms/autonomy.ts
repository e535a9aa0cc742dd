import { epochDays } from '../epoch.ts';
import type { GovernanceState } from '../state.ts';

/**
 * Rate of change of a community's autonomy, per year: ρA(1 - A) - χ·control·A + σ·support·(1 - A). χ may be negative: then
 * officials' work encourages residents' own.
 */
export function autonomyRate(
  autonomy: number,
  control: number,
  support: number,
  growth: number,
  crowdingOut: number,
  supportRate: number,
): number {
  return growth * autonomy * (1 - autonomy) - crowdingOut * control * autonomy + supportRate * support * (1 - autonomy);
}

/**
 * Moves every community's autonomy by one epoch (Euler). Control is the share of locally solvable grievances that officials
 * went and found rather than neighbours settling them; support is guidance and money that follow the duties.
 */
export function updateAutonomy(state: GovernanceState): void {
  const { communities: c, parameters } = state;
  const u = parameters.uncertainties;
  const { fundsFollowDuties, skillsFollowDuties } = parameters.levers;
  const support = ((fundsFollowDuties as number) + (skillsFollowDuties as number)) / 2;
  for (let i = 0; i < c.autonomy.length; i++) {
    const solved = c.takenOver[i]! + c.settledLocally[i]!;
    const control = solved > 0 ? c.takenOver[i]! / solved : 0;
    const rate = autonomyRate(
      c.autonomy[i]!,
      control,
      support,
      u.autonomyGrowthPerYear,
      u.crowdingOutPerYear,
      u.autonomySupportPerYear,
    );
    c.autonomy[i] = Math.min(1, Math.max(0, c.autonomy[i]! + (rate * epochDays) / 365));
    c.takenOver[i] = 0;
    c.settledLocally[i] = 0;
  }
}
