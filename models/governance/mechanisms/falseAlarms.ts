import { poisson } from '../../../sim/engine/distributions/poisson.ts';
import { FALSE_ALARMS } from '../eventKinds.ts';
import type { GovernanceState } from '../state.ts';
import { expectedFalseAlarms } from './earlyWarning.ts';
import { jobOf, VERIFICATION_JOB } from './jobs.ts';
import { arriveAt } from './queueing.ts';

/**
 * Draws when each community screens its risk list in the epoch that begins: uniform over the epoch's working time. Stream `screening.day`:
 * entity = community, index = epoch.
 */
export function scheduleScreenings(state: GovernanceState, start: number, epoch: number): void {
  const { calendar, screeningAt, arrangement } = state;
  const work = calendar.workDays(state.epochEnd) - calendar.workDays(start);
  for (let c = 0; c < screeningAt.length; c++) {
    const u = state.screeningDay.uniform(arrangement.territory.keys[c]!, epoch);
    screeningAt[c] = calendar.addWorkDays(start, u * work);
    state.queue.schedule(screeningAt[c]!, FALSE_ALARMS, c, epoch);
  }
}

/**
 * A community's risk list has been screened: alerts on households without a grievance become one job of verification at the community's desk.
 * Poisson around the expected number; entity = community, index = epoch. Handler of `FALSE_ALARMS`.
 */
export function arriveFalseAlarms(state: GovernanceState, time: number, community: number, epoch: number): void {
  const { territory } = state.arrangement;
  const { uncertainties: u, levers } = state.parameters;
  const listed = u.riskListPerGrid * territory.grids[community]!;
  const mean = expectedFalseAlarms(
    listed,
    state.communities.listed[community]!,
    levers.earlyWarningThreshold as number,
  );
  const alarms = poisson(state.falseAlarmCount, territory.keys[community]!, epoch, mean);
  if (alarms === 0) return;
  if (time >= state.windowStart && time < state.windowEnd) state.falseAlarms += alarms;
  const position = epoch * territory.nCommunities + community;
  state.alarmHours[position] = alarms * u.verificationHours;
  arriveAt(state, time, community, jobOf(position, VERIFICATION_JOB));
}
