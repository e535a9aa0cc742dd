import { exp, ln } from '../../../sim/engine/arithmetic.ts';
import { PATIENCE_END } from '../eventKinds.ts';
import type { GovernanceState } from '../state.ts';

/** How patience ends. */
export const ESCALATES = 1;
export const LAPSES = 2;

/** Days after which ∫ h·e^{b·w} dw, begun at `waited` days with `sum` accumulated, reaches `threshold`. */
export function daysToEscalation(
  threshold: number,
  sum: number,
  hazard: number,
  slope: number,
  waited: number,
): number {
  if (hazard <= 0) return Number.POSITIVE_INFINITY;
  return ln(exp(slope * waited) + (slope * (threshold - sum)) / hazard) / slope - waited;
}

/** A case begins to wait: its luck is drawn, its first end of patience scheduled. */
export function beginPatience(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  const stream = state.streams.patience;
  g.escalationLuck[id] = -ln(stream.uniform(g.entity[id]!, g.index[id]!, 0));
  const lapse = -ln(stream.uniform(g.entity[id]!, g.index[id]!, 1));
  g.lapseAt[id] = time + lapse / state.parameters.uncertainties.lapsePerDay;
  schedule(state, time, id);
}

/** h₀·exp(b₂·hops + b₃·slights - b₄·ties); the waiting term runs on its own. An explanation makes up for one slight. */
function hazardOf(state: GovernanceState, id: number): number {
  const g = state.grievances.columns;
  const u = state.parameters.uncertainties;
  const slights = Math.max(0, g.slights[id]! - (g.explained[id]! > 0 ? 1 : 0));
  const exponent = u.escalationHops * g.hops[id]! + u.escalationSlight * slights - u.escalationTies * g.ties[id]!;
  return state.rules.escalation[g.caseClass[id]!]! * exp(exponent);
}

/** Call before hops, slights or explanations change: accumulates the hazard so far. */
export function settlePatience(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  const slope = state.parameters.uncertainties.escalationWait;
  const waited = time - g.surfacedAt[id]!;
  g.escalationSum[id]! += (hazardOf(state, id) * (exp(slope * waited) - exp(slope * g.escalationFrom[id]!))) / slope;
  g.escalationFrom[id] = waited;
}

/** Call after hops, slights or explanations changed: the pending end of patience moves. */
export function renewPatience(state: GovernanceState, time: number, id: number): void {
  cancelPatience(state, id);
  schedule(state, time, id);
}

export function cancelPatience(state: GovernanceState, id: number): void {
  const g = state.grievances.columns;
  if (g.patienceEvent[id]! > 0) state.queue.cancel(g.patienceEvent[id]! - 1);
  g.patienceEvent[id] = 0;
}

function schedule(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  if (g.impatient[id] !== 0) return;
  const slope = state.parameters.uncertainties.escalationWait;
  const days = daysToEscalation(
    g.escalationLuck[id]!,
    g.escalationSum[id]!,
    hazardOf(state, id),
    slope,
    time - g.surfacedAt[id]!,
  );
  const lapses = g.lapseAt[id]! < time + days;
  const at = lapses ? g.lapseAt[id]! : time + Math.max(0, days);
  if (at >= state.horizon) return;
  // Stored one higher, so that the column's 0 means none.
  g.patienceEvent[id] = 1 + state.queue.schedule(Math.max(at, time), PATIENCE_END, id, lapses ? LAPSES : ESCALATES);
}
