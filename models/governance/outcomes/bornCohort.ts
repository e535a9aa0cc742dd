import { CASE, in1, in8, LATENT, NEIGHBOURS, SETTLED } from '../grievanceTable.ts';
import { endSeverityOf, recursAt } from '../mechanisms/aftermath.ts';
import type { GovernanceState } from '../state.ts';

/** What became of the grievances born in the window, each followed for H days. */
export interface BornCohort {
  readonly bornCount: number;
  readonly bornResolved: number;
  /** Of these, the ones that never became severe. */
  readonly bornPrevented: number;
  /** Of the grievances born in the window, by ending, in the order of `endings`; those still open at H days last. */
  readonly bornEndings: Float64Array;
}

/** Severity from which a grievance counts as severe: the middle of its logistic course. */
const severeFrom = 0.5;

/** One pass over the exogenous stream: what others caused is no part of it, so that the denominator is the same under every policy. */
export function countBorn(state: GovernanceState): BornCohort {
  const g = state.grievances.columns;
  const { windowStart, windowEnd, bornRows } = state;
  const { followUpDays } = state.parameters.period;
  const bornEndings = new Float64Array(7);
  let [bornCount, bornResolved, bornPrevented] = [0, 0, 0];
  for (let id = 0; id < bornRows; id++) {
    const birth = g.birth[in8 * id]!;
    if (birth < windowStart || birth >= windowEnd) continue;
    bornCount++;
    const status = g.status[in1 * id]!;
    if (status === LATENT || status === CASE || g.endedAt[in8 * id]! - birth > followUpDays) {
      bornEndings[6]!++;
      continue;
    }
    bornEndings[endingOf(status)]!++;
    if (status !== SETTLED && status !== NEIGHBOURS) continue;
    const recurs = recursAt(g, id);
    if (recurs !== 0 && recurs - birth <= followUpDays) continue;
    bornResolved++;
    if (endSeverityOf(g, id) < severeFrom) bornPrevented++;
  }
  return { bornCount, bornResolved, bornPrevented, bornEndings };
}

/** Position of a status in `endings`: faded, neighbours, settled, replied, lapsed, escalated. */
const endingOf = (status: number): number => (status < CASE ? status - 1 : status - 2);
