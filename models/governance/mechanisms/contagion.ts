import { ln } from '../../../sim/engine/arithmetic.ts';
import { CONTAGION } from '../eventKinds.ts';
import { CASE, in1, in2, in4, in8, LATENT } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';
import { endedUnsettled, weighsUntil } from './aftermath.ts';
import { bearChild, FIRST_TIE, watch } from './children.ts';
import { liveThrough } from './latentLife.ts';
import { daysUntilByS, severityAt, severityDays } from './severity.ts';
import { householdOf } from './trust.ts';

/** Age at which severity reaches a threshold; 0 if it is above from birth on. */
function ageAt(threshold: number, initial: number, growth: number): number {
  if (initial >= threshold) return 0;
  return ln((threshold * (1 - initial)) / (initial * (1 - threshold))) / growth;
}

/**
 * The household that a tie of another leads to, both by their numbers in the community: next door in turn on either side of a ring, or, for the share that is
 * rewired, anywhere (Watts & Strogatz). Stream `household.tie`: index = tie, trials 0 and 1.
 */
export function tiedHousehold(state: GovernanceState, entity: number, community: number, tie: number): number {
  const households = state.arrangement.territory.households[community]!;
  const place = entity & 0xffff;
  if (state.ties.uniform(entity, tie, 0) < state.parameters.uncertainties.rewiring) {
    return Math.floor(state.ties.uniform(entity, tie, 1) * households);
  }
  const distance = (tie >> 1) + 1;
  const other = (tie & 1) === 0 ? place + distance : place - distance;
  return ((other % households) + households) % households;
}

/**
 * Exposes those tied to a household to its unsettled grievance from `from` to the end of the epoch: hazard contagion·s while s is above the threshold, in closed
 * form; each tie has unit-exponential luck (stream `contagion.luck`, trial = tie) and schedules its moment where that falls into the epoch.
 */
export function expose(state: GovernanceState, id: number, from: number): void {
  const g = state.grievances.columns;
  const u = state.parameters.uncertainties;
  const [initial, growth, birth] = [g.severity[in4 * id]!, g.growth[in4 * id]!, g.birth[in8 * id]!];
  const start = Math.max(from - birth, ageAt(u.contagionFrom, initial, growth));
  const end = state.epochEnd - birth;
  if (start >= end || u.contagionPerDay <= 0) return;
  const before = g.exposure[in8 * id]!;
  const exposed = severityDays(initial, growth, end) - severityDays(initial, growth, start);
  g.exposure[in8 * id] = before + exposed;
  for (let tie = 0; tie < u.tiesPerHousehold; tie++) {
    const due =
      -ln(state.contagionLuck.uniform(g.entity[in4 * id]!, g.index[in4 * id]!, tie)) / u.contagionPerDay - before;
    if (due < 0 || due >= exposed) continue;
    const days = daysUntilByS(due, 1, severityAt(initial, growth, start), growth);
    const at = Math.min(birth + start + days, state.epochEnd);
    if (at < state.horizon) state.queue.schedule(at, CONTAGION, id, tie);
  }
}

/** Whether a grievance still weighs at a moment: latent, open, or ended without being settled and not yet faded. */
function isUnsettled(state: GovernanceState, id: number, time: number): boolean {
  const { status, endedAt } = state.grievances.columns;
  if (status[in1 * id] === LATENT || status[in1 * id] === CASE) return true;
  // What fades or neighbours settle has its end entered when the epoch begins, ahead of the moment.
  return time < (endedUnsettled(status[in1 * id]!) ? weighsUntil(state, id) : endedAt[in8 * id]!);
}

/** Days for which a household that has caught a grievance, or spread one, does not catch another: nobody is drawn into the same quarrel again and again. */
const immuneDays = 365;

/** A grievance has spread to a tied household, if it is still unsettled and the household has not been drawn in lately. Handler of `CONTAGION`. */
export function spread(state: GovernanceState, time: number, id: number, tie: number): void {
  let g = state.grievances.columns;
  if (!isUnsettled(state, id, time)) return;
  const entity = g.entity[in4 * id]!;
  const community = g.community[in2 * id]!;
  const target = (entity & ~0xffff) | tiedHousehold(state, entity, community, tie);
  const household = householdOf(state, community, target);
  state.caughtAt[householdOf(state, community, entity)] = time;
  if (time - state.caughtAt[household]! < immuneDays) return;
  state.caughtAt[household] = time;
  const child = bearChild(state, id, FIRST_TIE + tie, target, time);
  g = state.grievances.columns;
  state.births.drawCourse(g, child);
  if (state.risk !== undefined) g.flagged[in1 * child] = state.risk(g, child);
  watch(state, child);
  liveThrough(state, child, time);
  expose(state, child, time);
}
