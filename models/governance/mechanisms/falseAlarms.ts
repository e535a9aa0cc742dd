import { poisson } from '../../../sim/engine/distributions/poisson.ts';
import type { GovernanceState } from '../state.ts';
import { expectedFalseAlarms } from './earlyWarning.ts';

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
  state.stations.arrive(time, community, state.grievances.rows + position);
}
