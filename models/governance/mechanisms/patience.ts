import { exp, ln } from '../../../sim/engine/arithmetic.ts';
import { PATIENCE_END } from '../eventKinds.ts';
import type { GovernanceState } from '../state.ts';
import { collectiveStrain } from './collective.ts';

/** How patience ends. */
export const ESCALATES = 1;
const LAPSES = 2;

/*
 * While a case waits, its hazard of escalation is h₀·m·e^{b₁w} with w the days since it surfaced and m = e^{b₂·hops + b₃·slights - b₄·ties}
 * constant between events. With y = e^{b₁w} the summed hazard over a stretch is h₀·m·Δy/b₁, so what is left of the luck is kept in units of m·Δy.
 */

/** Days since surfacing at which m·(y - yFrom) reaches `left`, y = e^{slope·w}. */
export const daysAtEscalation = (left: number, strain: number, yFrom: number, slope: number): number =>
  ln(yFrom + left / strain) / slope;

/** A case begins to wait: its luck is drawn once and for all. Stream `case.patience`: one pair, escalation and lapse. */
export function beginPatience(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  const u = state.parameters.uncertainties;
  const stream = state.streams.patience;
  const hazard = state.rules.escalation[g.caseClass[id]!]!;
  const { pair } = state;
  stream.uniformPair(g.entity[id]!, g.index[id]!, 0, pair);
  g.escalationLeft[id] = (-ln(pair[0]!) * u.escalationWait) / hazard;
  g.lapseAt[id] = time - ln(pair[1]!) / u.lapsePerDay;
  if (state.own !== undefined) {
    const factor = state.own.patience(id, time);
    g.escalationLeft[id]! *= factor;
    g.lapseAt[id] = time + factor * (g.lapseAt[id]! - time);
  }
  g.tieStrain[id] = exp(-u.escalationTies * g.ties[id]!);
  g.strain[id] = strainOf(state, id);
  g.strainFrom[id] = 1;
  foresee(state, time, id);
}

/** m of hops and slights times that of ties; an explanation makes up for one slight, and not to have been heard yet is one. */
function strainOf(state: GovernanceState, id: number): number {
  const g = state.grievances.columns;
  const slights = Math.max(0, g.slights[id]! - g.explained[id]!) + g.unheard[id]!;
  return state.rules.strain(g.hops[id]!, slights) * g.tieStrain[id]! * collectiveStrain(state, id);
}

/** Call when hops, slights or explanations have changed: the end of patience moves. */
export function renewPatience(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  const y = exp(state.parameters.uncertainties.escalationWait * (time - g.surfacedAt[id]!));
  g.escalationLeft[id] = Math.max(0, g.escalationLeft[id]! - g.strain[id]! * (y - g.strainFrom[id]!));
  g.strainFrom[id] = y;
  g.strain[id] = strainOf(state, id);
  cancelPatience(state, id);
  if (g.impatient[id] === 0) foresee(state, time, id);
}

export function cancelPatience(state: GovernanceState, id: number): void {
  const g = state.grievances.columns;
  if (g.patienceEvent[id]! > 0) state.queue.cancel(g.patienceEvent[id]! - 1);
  g.patienceEvent[id] = 0;
}

function foresee(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  const slope = state.parameters.uncertainties.escalationWait;
  const days = daysAtEscalation(g.escalationLeft[id]!, g.strain[id]!, g.strainFrom[id]!, slope);
  g.escalatesAt[id] = Math.max(time, g.surfacedAt[id]! + days);
  watchPatience(state, id);
}

/** Schedules the end of a case's patience if it falls into the current epoch; later ones are looked at when their epoch begins. */
export function watchPatience(state: GovernanceState, id: number): void {
  const g = state.grievances.columns;
  const lapses = g.lapseAt[id]! < g.escalatesAt[id]!;
  const at = lapses ? g.lapseAt[id]! : g.escalatesAt[id]!;
  if (at >= state.epochEnd || g.patienceEvent[id]! > 0 || g.impatient[id] !== 0) return;
  // Stored one higher, so that the column's 0 means none.
  g.patienceEvent[id] = 1 + state.queue.schedule(at, PATIENCE_END, id, lapses ? LAPSES : ESCALATES);
}
