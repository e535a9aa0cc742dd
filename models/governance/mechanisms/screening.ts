import { COMMUNITY } from '../caseClasses.ts';
import { at1, at2, at4, at8 } from '../caseTable.ts';
import { SCREENING_END } from '../eventKinds.ts';
import { causeCode } from '../eventLog.ts';
import { CASE } from '../grievanceTable.ts';
import { HELD } from '../phases.ts';
import { setPhase } from '../process/move.ts';
import type { GovernanceState } from '../state.ts';
import { CASE_JOB, jobOf } from './jobs.ts';
import { renewPatience } from './patience.ts';
import { passUp } from './routing.ts';
import { severityAt } from './severity.ts';

/** Under screening a community has so many days for a case: from its arrival they run. */
export function beginScreening(state: GovernanceState, time: number, row: number): void {
  state.queue.schedule(time + (state.parameters.levers.screeningDays as number), SCREENING_END, row, 0);
}

/**
 * Whether the community wrongly keeps a case it may not close, the harder the more likely: it lies in a drawer until the screening days are over. Chance
 * hold·(1/2 + s), s as it surfaces. Stream `screening.hold`.
 */
export function isHeldBack(state: GovernanceState, row: number): boolean {
  const c = state.cases.columns;
  if (c.required[at1 * row] === COMMUNITY) return false;
  const severity = severityAt(
    c.severity[at4 * row]!,
    c.growth[at4 * row]!,
    c.surfacedAt[at8 * row]! - c.birth[at8 * row]!,
  );
  const chance = state.parameters.uncertainties.screeningHold * (0.5 + severity);
  return state.streams.hold.uniform(c.entity[at4 * row]!, c.index[at4 * row]!) < chance;
}

/** The drawer is closed upon it. */
export function holdBack(state: GovernanceState, row: number): void {
  const c = state.cases.columns;
  c.level[at1 * row] = COMMUNITY;
  c.enteredLevelAt[at4 * row] = c.surfacedAt[at8 * row]!;
  setPhase(state, row, HELD);
}

/** The days are over: a case that still waits in the community's queue goes up; one that is being dealt with stays. Handler of `SCREENING_END`. */
export function endScreening(state: GovernanceState, time: number, row: number): void {
  const c = state.cases.columns;
  if (c.status[at1 * row] !== CASE || c.level[at1 * row] !== COMMUNITY) return;
  if (c.phase[at1 * row] === HELD) {
    c.slights[at1 * row]!++;
    renewPatience(state, time, row);
    if (c.impatient[at1 * row] === 0) passUp(state, time, row, c.community[at2 * row]!, causeCode.heldBack);
  } else if (state.stations.remove(time, jobOf(row, CASE_JOB)))
    passUp(state, time, row, c.community[at2 * row]!, causeCode.none);
}
