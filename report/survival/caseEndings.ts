import { DISPUTE } from '../../models/governance/caseClasses.ts';
import { factsOf } from '../../models/governance/caseFacts.ts';
import { CASE, SETTLED } from '../../models/governance/grievanceTable.ts';
import { horizonOf, type JourneyRun, windowEndOf } from '../../models/governance/journey.ts';

/** The ways a case can end, which exclude each other; cause k of `CaseEndings.causes` is `endings[k − 1]`. */
export const endings = ['settled', 'replied', 'lapsed', 'escalated'] as const;
export type Ending = (typeof endings)[number];

export const caseScopes = ['disputes', 'all'] as const;
export type CaseScope = (typeof caseScopes)[number];

/** How long the cases of one run took, from surfacing, and what ended them. Row by row. */
export interface CaseEndings {
  /** Days from surfacing to the end, or to the end of the run for those still open. */
  readonly times: Float64Array;
  /** 0 still open (censored), 1 … 4 as `endings`. */
  readonly causes: Int8Array;
}

/**
 * The cases of a run that surfaced within the window, those that others caused and those that came back among them, as the outcome `disputeResolutionRate` counts
 * them. A case that another one stands for ends with it and counts for itself. Everyone is followed to the end of the run, hence for the whole follow-up at least.
 * The log must have been kept of all that is asked for.
 */
export function caseEndings(run: JourneyRun, scope: CaseScope): CaseEndings {
  const { status, surfacedAt, endedAt, caseClass } = factsOf(run.log);
  const [from, to, horizon] = [run.parameters.period.warmupDays, windowEndOf(run), horizonOf(run)];
  const times: number[] = [];
  const causes: number[] = [];
  for (let row = 0; row < status.length; row++) {
    const surfaced = surfacedAt[row]!;
    if (status[row]! < CASE || surfaced < from || surfaced >= to) continue;
    if (scope === 'disputes' && caseClass[row] !== DISPUTE) continue;
    const isOpen = status[row] === CASE;
    times.push((isOpen ? horizon : endedAt[row]!) - surfaced);
    causes.push(isOpen ? 0 : status[row]! - SETTLED + 1);
  }
  return { times: Float64Array.from(times), causes: Int8Array.from(causes) };
}
