import { epochDays } from '../epoch.ts';
import { EPOCH, LAST } from '../eventKinds.ts';
import { CASE, in1, in4, in8, LATENT } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';
import { endedUnsettled, weighsUntil } from './aftermath.ts';
import { reviewAuthority } from './authorityReturn.ts';
import { updateAutonomy } from './autonomy.ts';
import { makeRoom } from './children.ts';
import { expose } from './contagion.ts';
import { watchReply } from './deadlines.ts';
import { scheduleScreenings } from './falseAlarms.ts';
import { liveThrough } from './latentLife.ts';
import { rationFunds } from './money.ts';
import { limitNeighbours } from './neighbours.ts';
import { updatePartners } from './partners.ts';
import { watchPatience } from './patience.ts';
import { capacityShare } from './transition.ts';
import { updateReporting, updateTrust } from './trust.ts';
import { updateSkills } from './turnover.ts';
import { leaveAbsentPartners } from './withdrawal.ts';

/**
 * An epoch begins: conditions of the communities are brought up to date, and every grievance that is latent, open, or will be born
 * is looked at for what falls into the epoch. Events further off stay out of the queue, which keeps it short. Handler of `EPOCH`.
 */
export function sweep(state: GovernanceState, time: number, epoch: number): void {
  const { communities } = state;
  state.epochEnd = Math.min(time + epochDays, state.horizon);
  if (epoch > 0) {
    updateAutonomy(state);
    updateSkills(state);
  }
  limitNeighbours(state);
  rationFunds(state);
  updateTrust(state);
  updateReporting(state);
  updatePartners(state, time, epoch);
  leaveAbsentPartners(state, time);
  reviewAuthority(state, epoch);
  const { transitionDip, transitionDays } = state.parameters.uncertainties;
  state.capacity = capacityShare(time, state.arrangement.reform, transitionDip, transitionDays);
  if (state.rules.warning) scheduleScreenings(state, time, epoch);
  communities.listed.fill(0);
  state.own?.beginEpoch(epoch, time);

  let kept = 0;
  for (let i = 0; i < state.aliveCount; i++) {
    const id = state.alive[i]!;
    // Endings bear grievances, which may replace the columns.
    const g = state.grievances.columns;
    const status = g.status[in1 * id]!;
    const spreads = g.collective[in1 * id] !== 0;
    if (spreads && (status === LATENT || status === CASE)) expose(state, id, time);
    if (status === LATENT) liveThrough(state, id, time);
    else if (status === CASE) {
      const row = g.caseRow[in4 * id]! - 1;
      watchPatience(state, row);
      watchReply(state, row, time);
    } else if (spreads && endedUnsettled(status) && time < weighsUntil(state, id)) expose(state, id, time);
    else continue;
    state.alive[kept++] = id;
  }
  makeRoom(state, kept + state.epochBegins[epoch + 1]! - state.epochBegins[epoch]!);
  const { alive } = state;
  for (let id = state.epochBegins[epoch]!; id < state.epochBegins[epoch + 1]!; id++) {
    liveThrough(state, id, state.grievances.columns.birth[in8 * id]!);
    const { collective, birth } = state.grievances.columns;
    if (collective[in1 * id] !== 0) expose(state, id, birth[in8 * id]!);
    alive[kept++] = id;
  }
  state.aliveCount = kept;

  if (state.epochEnd < state.horizon) state.queue.schedule(state.epochEnd, EPOCH, epoch + 1, 0, LAST);
}
