import { COMMUNITY } from '../caseClasses.ts';
import { SCREENING_END } from '../eventKinds.ts';
import { causeCode } from '../eventLog.ts';
import { CASE, in1, in2, in4, in8 } from '../grievanceTable.ts';
import { HELD } from '../phases.ts';
import { setPhase } from '../process/move.ts';
import type { GovernanceState } from '../state.ts';
import { CASE_JOB, jobOf } from './jobs.ts';
import { renewPatience } from './patience.ts';
import { passUp } from './routing.ts';
import { severityAt } from './severity.ts';

/** Under screening a community has so many days for a case: from its arrival they run. */
export function beginScreening(state: GovernanceState, time: number, id: number): void {
  state.queue.schedule(time + (state.parameters.levers.screeningDays as number), SCREENING_END, id, 0);
}

/**
 * Whether the community wrongly keeps a case it may not close, the harder the more likely: it lies in a drawer until the screening days are over. Chance
 * hold·(1/2 + s), s as it surfaces. Stream `screening.hold`.
 */
export function isHeldBack(state: GovernanceState, id: number): boolean {
  const g = state.grievances.columns;
  if (g.required[in1 * id] === COMMUNITY) return false;
  const severity = severityAt(g.severity[in4 * id]!, g.growth[in4 * id]!, g.surfacedAt[in8 * id]! - g.birth[in8 * id]!);
  const chance = state.parameters.uncertainties.screeningHold * (0.5 + severity);
  return state.streams.hold.uniform(g.entity[in4 * id]!, g.index[in4 * id]!) < chance;
}

/** The drawer is closed upon it. */
export function holdBack(state: GovernanceState, id: number): void {
  const g = state.grievances.columns;
  g.level[in1 * id] = COMMUNITY;
  g.enteredLevelAt[in4 * id] = g.surfacedAt[in8 * id]!;
  setPhase(state, id, HELD);
}

/** The days are over: a case that still waits in the community's queue goes up; one that is being dealt with stays. Handler of `SCREENING_END`. */
export function endScreening(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  if (g.status[in1 * id] !== CASE || g.level[in1 * id] !== COMMUNITY) return;
  if (g.phase[in1 * id] === HELD) {
    g.slights[in1 * id]!++;
    renewPatience(state, time, id);
    if (g.impatient[in1 * id] === 0) passUp(state, time, id, g.community[in2 * id]!, causeCode.heldBack);
  } else if (state.stations.remove(time, jobOf(id, CASE_JOB)))
    passUp(state, time, id, g.community[in2 * id]!, causeCode.none);
}
