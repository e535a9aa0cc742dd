import { curveStepDays } from '../curves.ts';
import type { GovernanceState } from '../state.ts';

/**
 * By week of the run: disputes that surfaced and that were settled, cases of all classes open at the end of the week.
 * As far as `day`: the week of `day` holds what has happened of it, and later weeks are 0. Weeks that are over change no more, for
 * nothing surfaces or ends in the past.
 */
export function seriesOf({ curves }: GovernanceState, day: number): Record<string, Float64Array> {
  const open = curves.casesOpened.values();
  const weeks = Math.min(open.length, Math.floor(day / curveStepDays) + 1);
  for (let week = 1; week < weeks; week++) open[week]! += open[week - 1]!;
  return {
    disputesSurfaced: curves.disputesSurfaced.values(),
    disputesSettled: curves.disputesSettled.values(),
    casesOpen: open,
  };
}
