import { COMMUNITY } from '../../../models/governance/caseClasses.ts';
import { logistic } from '../../../sim/engine/arithmetic.ts';
import type { RestingClass, RestingCounty } from '../means/restingCounty.ts';

/** Satisfaction in [0, 1] of those whose case was settled, was answered only, or ended without either. */
export interface Mood {
  readonly settled: number;
  readonly replied: number;
  readonly left: number;
}

/** After an open time of so many days, with the mean number of visits of a case. */
export function moodOf({ county }: RestingCounty, { visits, cases }: RestingClass, openDays: number): Mood {
  const u = county.parameters.uncertainties;
  // After coming in: wrong desks, and attempts above the community.
  const further = visits.reduce(
    (sum, { hops, tries }, level) => sum + hops + (level === COMMUNITY ? 0 : tries.attempts + tries.inVain),
    0,
  );
  const burden = (u.satisfactionWait * openDays) / 30 + (cases > 0 ? (u.satisfactionVisits * further) / cases : 0);
  return {
    settled: logistic(u.satisfactionSettled - burden),
    replied: logistic(u.satisfactionUnsettled + u.satisfactionExplained - burden),
    left: logistic(u.satisfactionUnsettled - burden),
  };
}
